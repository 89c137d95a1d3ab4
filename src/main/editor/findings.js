// What the rules say about the text while it is written: asks, marks the passages, fills the margin, and puts
// in what is offered.
import { Mapping } from 'prosemirror-transform';
import { asking } from './asking.js';
import { margin } from './margin.js';
import * as mark from './marks.js';

/** Fields of the form that hold what stands in the catalogue. */
const CATALOGUE = ['docNumber', 'abstractText', 'keywords', 'source'];

const TITLE = -1;

const ATTACHMENTS = -3;

const NOTHING = { plugin: null, keys: {}, attach() {}, moved() {}, stop() {} };

function fieldOf(form, note) {
  if (note.block === TITLE) {
    return form.elements.title;
  }
  if (note.block === ATTACHMENTS) {
    return form.querySelector('#upload');
  }
  return CATALOGUE.map((name) => form.elements[name]).find((field) => field && field.value.includes(note.excerpt)) || null;
}

/** Puts the words into a field as one step to undo; the field's own undo knows no other way. */
function retype(field, note) {
  const from = field.value.indexOf(note.excerpt);
  field.focus();
  field.setSelectionRange(from, from + note.excerpt.length);
  if (!document.execCommand(note.expected === '' ? 'delete' : 'insertText', false, note.expected)) {
    field.setRangeText(note.expected, from, from + note.excerpt.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function findings(form, textarea, box, { sync, touched }) {
  if (!textarea.dataset.inspection || !box) {
    return NOTHING;
  }
  let view = null;
  let answer = { notes: [], blocks: {}, counts: {} };
  let places = [];
  let mapping = new Mapping();
  let latest = null;
  let late = null;

  const corrected = (index) => {
    const here = mark.markOf(view.state, index);
    return here && mark.correctable(view.state, here) ? here : null;
  };
  const inField = (index) => {
    const note = answer.notes[index];
    const field = note.block < 0 && note.block !== ATTACHMENTS && note.correctable && note.excerpt ? fieldOf(form, note) : null;
    return field && field.value.split(note.excerpt).length === 2 ? field : null;
  };
  const alike = (index) => {
    const { rule, excerpt, expected } = answer.notes[index];
    return mark.marked(view.state).filter(({ spec: { note } }) => note.rule === rule && note.excerpt === excerpt
      && note.expected === expected && !note.confirmedBy).filter((here) => mark.correctable(view.state, here));
  };

  const panel = margin(box, {
    go(index) {
      const note = answer.notes[index];
      const here = mark.markOf(view.state, index);
      if (here) {
        view.focus();
        mark.select(view, here);
      }
      else if (note.block < 0) {
        const field = fieldOf(form, note) || form.elements.title;
        const folded = field.closest('details');
        if (folded) {
          folded.open = true;
        }
        field.focus();
        if (note.excerpt && field.value.includes(note.excerpt)) {
          field.setSelectionRange(field.value.indexOf(note.excerpt), field.value.indexOf(note.excerpt) + note.excerpt.length);
        }
      }
      else {
        panel.say('这一处刚改过，或者在正文里不能准确定位，请按引文查找。');
      }
    },
    correct(index) {
      const here = corrected(index);
      if (here) {
        mark.correct(view, [here]);
      }
      else if (inField(index)) {
        retype(inField(index), answer.notes[index]);
      }
    },
    correctAll: (index) => mark.correct(view, alike(index)),
    alike: (index) => (answer.notes[index].block < 0 ? 1 : alike(index).length),
    offered: (index) => Boolean(corrected(index) || inField(index)),
    now: () => asker.now()
  });

  function receive(told, asked) {
    if (view.composing) {
      late = () => receive(told, asked);
      return;
    }
    late = null;
    if (asked !== latest) {
      return;
    }
    answer = told;
    places = mark.placed(asked.doc, mapping, view.state.doc, told);
    mark.show(view, told.notes, places);
    panel.show(told);
    settle(view.state);
  }

  const asker = asking(form, textarea, {
    // letters that an input method has not settled are no text yet
    ready: () => !view.composing,
    size: () => view.state.doc.content.size,
    before() {
      if (touched()) {
        sync();
      }
      mapping = new Mapping();
      latest = { doc: view.state.doc };
      return latest;
    },
    answered: receive,
    refused: (why) => panel.trouble(why)
  });

  function settle(state) {
    const here = new Set(mark.marked(state).map(({ spec }) => spec.index));
    panel.settle((index) => answer.notes[index].block >= 0 && places[index] && !here.has(index));
    const at = mark.markAt(state);
    panel.point(at ? at.spec.index : -1);
  }

  function step(direction) {
    return (state) => {
      const next = mark.step(state, direction);
      if (!next) {
        panel.say('正文里没有下一处问题。');
        return true;
      }
      mark.select(view, next);
      view.focus();
      const { note } = next.spec;
      panel.say(note.label + '：' + note.excerpt + '。' + note.message + (mark.correctable(view.state, next) ? '按 Alt+Enter 改为“' + note.expected + '”。' : ''));
      return true;
    };
  }

  function adopt(state) {
    const here = mark.markAt(state);
    if (!here) {
      panel.say('光标不在检查出的问题上，按 F8 到下一处。');
    }
    else if (!mark.correctable(state, here)) {
      panel.say('这一处没有现成的改法，请自己改。');
    }
    else {
      mark.correct(view, [here]);
      panel.say('已改为“' + here.spec.note.expected + '”，Ctrl+Z 撤销。');
    }
    return true;
  }

  const keys = { F8: step(1), 'Shift-F8': step(-1), 'Alt-Enter': adopt };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'F8') {
      event.preventDefault();
      keys[event.shiftKey ? 'Shift-F8' : 'F8'](view.state);
    }
  });
  return {
    plugin: mark.marks(settle),
    keys,
    jump: panel.jump,
    attach(to) {
      view = to;
      view.dom.addEventListener('compositionend', () => window.setTimeout(() => { if (late) { late(); } }, 50));
      asker.changed();
    },
    moved(transaction) {
      mapping.appendMapping(transaction.mapping);
      asker.changed();
    },
    stop: () => asker.stop()
  };
}
