// The passages that findings point to, underlined in the text. They move along with what is typed; a passage
// that is changed loses its mark, so that none ever stands at a wrong place.
import { closeHistory } from 'prosemirror-history';
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isSeen, lean, leanBlocks, rangeOf, recognise } from './lean.js';

const key = new PluginKey('findings');

const CUT = '……';

/** Characters of a line that is drawn anew, piece by piece between its marks, with each key. */
const LONG_LINE = 30000;

const MOST_PIECES = 3000000;

const words = (doc, from, to) => doc.textBetween(from, to, '\n', '\n');

/** Takes in white space at the ends that belongs to the passage. */
function widened(doc, range, excerpt) {
  let { from, to } = range;
  const start = doc.resolve(from).start();
  const end = doc.resolve(to).end();
  for (let at = 0; at < excerpt.length && !isSeen(excerpt.charCodeAt(at)) && from > start
    && !isSeen(words(doc, from - 1, from).charCodeAt(0)); at++) {
    from--;
  }
  for (let at = excerpt.length - 1; at >= 0 && !isSeen(excerpt.charCodeAt(at)) && to < end
    && !isSeen(words(doc, to, to + 1).charCodeAt(0)); at--) {
    to++;
  }
  return { from, to };
}

/** Where the note's passage stands in the document that was asked about, or null. */
function locate(doc, blocks, mark, note) {
  const made = recognise(blocks, mark);
  const range = made && rangeOf(made, note.from, note.to);
  if (!range || range.node !== undefined) {
    return range ? { from: range.node, to: range.node + doc.nodeAt(range.node).nodeSize, node: true } : null;
  }
  const expected = note.excerpt.endsWith(CUT) ? lean(note.excerpt.slice(0, -CUT.length)) : lean(note.excerpt);
  if (!lean(words(doc, range.from, Math.min(range.to, range.from + 2000))).startsWith(expected)) {
    return null;
  }
  return lean(note.excerpt) === '' ? range : widened(doc, range, note.excerpt);
}

/** The places of the notes in the text as it is now; null where that is not certain. */
export function placed(asked, mapping, doc, answer) {
  const blocks = leanBlocks(asked);
  return answer.notes.map((note) => {
    const place = note.block < 0 ? null : locate(asked, blocks, answer.blocks[note.block], note);
    if (!place) {
      return null;
    }
    const from = mapping.mapResult(place.from, 1);
    const to = mapping.mapResult(place.to, -1);
    const same = !from.deletedAfter && !to.deletedBefore && from.pos < to.pos
      && (place.node || words(doc, from.pos, to.pos) === words(asked, place.from, place.to));
    return same ? { from: from.pos, to: to.pos, node: place.node } : null;
  });
}

function decoration(doc, place, note, index) {
  const look = { class: 'app-finding', 'data-severity': note.severity, title: note.label + '：' + note.message };
  if (note.confirmedBy) {
    look['data-state'] = 'CONFIRMED';
  }
  const spec = { index, note, text: words(doc, place.from, place.to) };
  return place.node ? Decoration.node(place.from, place.to, look, spec) : Decoration.inline(place.from, place.to, look, spec);
}

/** Takes the mark from passages in which something was changed. */
function untouched(set, transaction) {
  let left = set.map(transaction.mapping, transaction.doc);
  transaction.mapping.maps.forEach((map, step) => {
    const later = transaction.mapping.slice(step + 1);
    map.forEach((_from, _to, from, to) => {
      const changed = left.find(later.map(from, -1), later.map(to, 1))
        .filter((mark) => words(transaction.doc, mark.from, mark.to) !== mark.spec.text);
      left = changed.length > 0 ? left.remove(changed) : left;
    });
  });
  return left;
}

/** Of the marks in a line of extraordinary length only those near the cursor are shown; all of them are kept. */
function shown(all, { doc, selection }) {
  const lines = new Map();
  const near = [];
  all.find().forEach((mark) => {
    const line = doc.resolve(mark.from).parent;
    if (line.content.size <= LONG_LINE) {
      near.push(mark);
    }
    else {
      lines.set(line, [...lines.get(line) || [], mark]);
    }
  });
  const distance = (mark) => Math.abs(mark.from - selection.head);
  lines.forEach((crowd, line) => near.push(...crowd.sort((one, other) => distance(one) - distance(other))
    .slice(0, Math.max(3, MOST_PIECES / line.content.size))));
  return DecorationSet.create(doc, near);
}

const hasLongLine = (all, doc) => all.find().some((mark) => doc.resolve(mark.from).parent.content.size > LONG_LINE);

/** @param changed called when the selection or the marks are others */
export function marks(changed) {
  return new Plugin({
    key,
    state: {
      init: () => ({ all: DecorationSet.empty, near: DecorationSet.empty, long: false }),
      apply(transaction, held, before, state) {
        const told = transaction.getMeta(key);
        let { all, long } = held;
        if (told) {
          all = DecorationSet.create(transaction.doc, told.places.flatMap((place, index) => (place ? [decoration(transaction.doc, place, told.notes[index], index)] : [])));
          long = hasLongLine(all, transaction.doc);
        }
        else if (transaction.docChanged) {
          all = untouched(all, transaction);
        }
        if (!long) {
          return all === held.all ? held : { all, near: all, long };
        }
        return all === held.all && before.selection.eq(state.selection) ? held : { all, near: shown(all, state), long };
      }
    },
    props: { decorations: (state) => key.getState(state).near },
    view: () => ({ update: (view, before) => {
      if (!before.selection.eq(view.state.selection) || key.getState(before).all !== key.getState(view.state).all) {
        changed(view.state);
      }
    } })
  });
}

export function show(view, notes, places) {
  view.dispatch(view.state.tr.setMeta(key, { notes, places }).setMeta('addToHistory', false));
}

/** All marks in the order of the text. */
export function marked(state) {
  return key.getState(state).all.find().sort((one, other) => one.from - other.from || one.to - other.to);
}

export function markOf(state, index) {
  return key.getState(state).all.find(undefined, undefined, (spec) => spec.index === index)[0] || null;
}

/** The mark in which the cursor stands, the shortest if there are several. */
export function markAt(state) {
  const { from, to } = state.selection;
  return key.getState(state).all.find(from, to).filter((mark) => mark.from <= from && mark.to >= to)
    .sort((one, other) => (one.to - one.from) - (other.to - other.from))[0] || null;
}

export function select(view, mark) {
  const selection = TextSelection.between(view.state.doc.resolve(mark.from), view.state.doc.resolve(mark.to));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}

/** To the next or previous mark, round about at the end. */
export function step(state, direction) {
  const all = marked(state);
  const { from, to } = state.selection;
  const next = direction > 0 ? all.find((mark) => mark.from > from || mark.from === from && mark.to > to)
    : all.filter((mark) => mark.from < from || mark.from === from && mark.to < to).pop();
  return next || (direction > 0 ? all[0] : all[all.length - 1]) || null;
}

/** Whether what is offered can stand in for the passage as it is. */
export function correctable(state, mark) {
  const { note } = mark.spec;
  return note.correctable && !/[\r\n]/.test(note.expected) && state.doc.resolve(mark.from).sameParent(state.doc.resolve(mark.to))
    && state.doc.resolve(mark.from).parent.inlineContent;
}

/** Puts what is offered in the place of the passages, as one step to undo. */
export function correct(view, chosen) {
  const transaction = closeHistory(view.state.tr);
  [...chosen].sort((one, other) => other.from - one.from).forEach((mark, at, all) => {
    // of passages that overlap only one can be replaced
    if (at === 0 || mark.to <= all[at - 1].from) {
      transaction.insertText(mark.spec.note.expected, mark.from, mark.to);
    }
  });
  view.dispatch(transaction.scrollIntoView());
}
