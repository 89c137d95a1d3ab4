// The margin beside the text: what was found, grouped and counted, with what to do about each. It has a place
// of its own and never moves the text.
import { element } from './dialog.js';

const SEVERITIES = [['BLOCK', '必须修改', '处须修改'], ['CONFIRM', '须确认', '处须确认'], ['HINT', '提示', '处提示']];

/** Nothing is rearranged under a mouse that is about to press a button. */
const HAND_RESTS = 1500;

/** A rule with more entries than these begins closed. */
const FEW = 20;

function short(text, most) {
  return text.length > most ? text.slice(0, most) + '……' : text;
}

function summary(counts) {
  const parts = SEVERITIES.filter(([severity]) => counts[severity] > 0).map(([severity, , words]) => counts[severity] + ' ' + words);
  return parts.length > 0 ? '发现 ' + parts.join('、') : '没有发现问题';
}

function button(label, name, run) {
  const made = element('button', 'app-button app-button--small', label);
  made.type = 'button';
  made.setAttribute('aria-label', name);
  // the text keeps its cursor while the mouse presses a button
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', run);
  return made;
}

/**
 * @param box the section of the page that becomes the margin
 * @param does what its buttons do: go, correct, correctAll, now; alike and offered tell which there are
 */
export function margin(box, does) {
  const title = element('h2', 'app-margin__title', '边写边查');
  title.id = 'margin-title';
  title.tabIndex = -1;
  const told = element('p', 'app-margin__told', '停顿一秒后检查。');
  const live = element('p', 'app-visually-hidden');
  live.setAttribute('role', 'status');
  const list = element('div', 'app-margin__list');
  const foot = element('p', 'app-margin__foot');
  const again = button('现在检查', '现在检查全文', () => { again.disabled = true; does.now(); });
  again.hidden = true;
  const jump = element('button', 'app-margin__jump', '检查结果');
  jump.type = 'button';
  jump.addEventListener('click', () => { box.scrollIntoView({ block: 'start' }); title.focus({ preventScroll: true }); });
  box.setAttribute('aria-labelledby', title.id);
  box.append(title, told, again, live, list, foot);
  box.hidden = false;

  let items = new Map();
  let spoken = '';
  let waiting = 0;
  let moved = 0;
  let pending = null;
  box.addEventListener('pointermove', () => { moved = Date.now(); });
  box.addEventListener('pointerleave', () => { moved = 0; if (pending) { render(pending); } });

  function say(words) {
    live.textContent = words;
  }

  /** Told once the answer has stood for a while, and only when it is another one. */
  function announce(words) {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (words !== spoken) {
        spoken = words;
        say(words);
      }
    }, 1500);
  }

  function act(run, index) {
    return (event) => {
      // pressed by key: what is pressed next is the entry behind it, not the page's beginning
      const next = event.detail === 0 && [...items.keys()].sort((one, other) => one - other).find((key) => key > index);
      run();
      if (next) {
        items.get(next).querySelector('button').focus();
      }
    };
  }

  /** What is said about all entries of a group is said once above them. */
  function entry(note, index, { saidAbove, offersAll }) {
    const item = element('li', 'app-findings__item app-margin__item');
    item.dataset.severity = note.severity;
    item.dataset.state = note.confirmedBy ? 'CONFIRMED' : 'OPEN';
    const head = element('p', 'app-findings__head');
    const passage = note.excerpt.trim() || note.section || '全文';
    const go = element('button', 'app-margin__go', note.excerpt.trim() ? '“' + short(passage, 30) + '”' : passage);
    go.type = 'button';
    go.setAttribute('aria-label', '到这一处：' + passage);
    go.addEventListener('click', () => does.go(index));
    head.append(go);
    if (note.section && note.excerpt.trim()) {
      head.append(element('span', 'app-margin__where', short(note.section, 20)));
    }
    item.append(head);
    if (!saidAbove) {
      item.append(element('p', 'app-findings__message', note.message));
    }
    if (note.confirmedBy) {
      item.append(element('p', 'app-findings__confirmed', note.confirmedBy + '：' + note.reason));
      return item;
    }
    const alike = offersAll ? does.alike(index) : 0;
    if (does.offered(index)) {
      const name = note.expected === '' ? '删去' : '改为“' + short(note.expected, 40) + '”';
      const buttons = element('p', 'app-margin__buttons');
      buttons.append(button(name, name + '：' + passage, act(() => does.correct(index), index)));
      if (alike > 1) {
        buttons.append(button('全部改（' + alike + ' 处）', '相同的 ' + alike + ' 处全部' + name + '：' + passage, () => does.correctAll(index)));
      }
      item.append(buttons);
    }
    else if (note.expected) {
      item.append(element('p', 'app-findings__message', '应为：' + short(note.expected, 100)));
    }
    return item;
  }

  function group(name, notes, opened) {
    const made = element('details', 'app-margin__group');
    made.dataset.name = name;
    made.open = opened;
    made.append(element('summary', '', name + '（' + notes.length + '）'));
    const saidAbove = notes.length > 1 && notes.every(({ note }) => note.message === notes[0].note.message);
    if (saidAbove) {
      made.append(element('p', 'app-findings__message app-margin__message', notes[0].note.message));
    }
    made.append(entries(notes, saidAbove));
    return made;
  }

  function entries(notes, saidAbove) {
    const inside = element('ul', 'app-findings');
    const before = new Set();
    notes.forEach(({ note, index }) => {
      const words = note.excerpt + '\n' + note.expected;
      const item = entry(note, index, { saidAbove, offersAll: !before.has(words) });
      before.add(words);
      items.set(index, item);
      inside.append(item);
    });
    return inside;
  }

  /** One group for each rule; those with many entries begin closed. */
  function section(severity, label, notes, count) {
    const made = element('section', 'app-margin__section');
    const head = element('h3', 'app-margin__severity', label + '（' + count + '）');
    head.dataset.severity = severity;
    made.append(head);
    const rules = new Map();
    notes.forEach((one) => rules.set(one.note.rule, [...rules.get(one.note.rule) || [], one]));
    rules.forEach((of, rule) => {
      const name = rule + ' ' + of[0].note.about;
      const known = list.querySelector('[data-name="' + CSS.escape(severity + name) + '"]');
      // what a rule says about the whole text is not folded away with its passages
      const apart = of.length > FEW ? of.filter(({ note }) => !note.excerpt.trim()) : [];
      if (apart.length > 0) {
        made.append(entries(apart, false));
      }
      const one = group(name, of.filter((note) => !apart.includes(note)), known ? known.open : of.length <= FEW);
      one.dataset.name = severity + name;
      made.append(one);
    });
    return made;
  }

  function render(answer) {
    if (Date.now() - moved < HAND_RESTS) {
      pending = answer;
      window.setTimeout(() => { if (pending === answer) { render(answer); } }, HAND_RESTS);
      return;
    }
    pending = null;
    const held = box.contains(document.activeElement) && list.contains(document.activeElement)
      ? [...list.querySelectorAll('button, summary')].indexOf(document.activeElement) : -1;
    const top = list.scrollTop;
    const notes = answer.notes.map((note, index) => ({ note, index }));
    items = new Map();
    const made = [];
    for (const [severity, label] of SEVERITIES) {
      const open = notes.filter(({ note }) => note.severity === severity && !note.confirmedBy);
      if (open.length > 0 || answer.counts[severity] > 0) {
        made.push(section(severity, label, open, answer.counts[severity]));
      }
    }
    const confirmed = notes.filter(({ note }) => note.confirmedBy);
    if (answer.confirmed > 0) {
      made.push(section('CONFIRMED', '已有人确认', confirmed, answer.confirmed));
    }
    list.replaceChildren(...made);
    list.scrollTop = top;
    if (held >= 0) {
      const all = [...list.querySelectorAll('button, summary')];
      (all[Math.min(held, all.length - 1)] || title).focus({ preventScroll: true });
    }
  }

  return {
    jump,
    say,
    show(answer) {
      const words = summary(answer.counts);
      told.textContent = words;
      jump.textContent = words;
      again.hidden = true;
      foot.textContent = (answer.left > 0 ? '只列出 ' + answer.notes.length + ' 处，先处理这些，其余随后列出。' : '')
        + 'F8 下一处，Shift+F8 上一处，Alt+Enter 采用改法。';
      render(answer);
      announce(words);
    },
    trouble({ long, away, detail }) {
      if (detail || long) {
        told.textContent = detail || '正文很长，写的时候不自动检查。';
        jump.textContent = '检查结果';
        again.hidden = !long;
        again.disabled = false;
      }
      foot.textContent = away ? '暂时没有查成，稍后再查。' : '';
    },
    /** The passage was changed and waits to be looked at again. */
    settle(gone) {
      items.forEach((item, index) => { item.dataset.gone = gone(index) ? 'yes' : ''; });
    },
    /** The entry of the passage in which the cursor stands. */
    point(index) {
      items.forEach((item, of) => item.setAttribute('aria-current', String(of === index)));
      const item = items.get(index);
      if (item) {
        const group = item.closest('details');
        if (!group.open) {
          return;
        }
        const shown = item.getBoundingClientRect();
        const frame = list.getBoundingClientRect();
        // the list scrolls, the page does not
        if (shown.top < frame.top || shown.bottom > frame.bottom) {
          list.scrollTop += shown.top - frame.top - 8;
        }
      }
    }
  };
}
