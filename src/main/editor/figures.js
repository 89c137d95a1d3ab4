// A number that follows a cell of the report does so as long as nobody types over it.
import { Plugin } from 'prosemirror-state';
import { schema } from './schema.js';

const ENDED = '您改了一个跟随报告数据的数字，它不再随数据更新。如不想这样，请撤销（Ctrl+Z）。';

/** Stretches of text that follow one cell, whatever else changes in their look. */
function stretches(doc) {
  const found = [];
  doc.descendants((node, position, parent) => {
    const mark = node.isText && schema.marks.follows.isInSet(node.marks);
    if (!mark) {
      return;
    }
    const last = found[found.length - 1];
    if (last && last.to === position && last.parent === parent && last.mark.eq(mark)) {
      last.to += node.nodeSize;
      last.text += node.text;
    }
    else {
      found.push({ mark, parent, from: position, to: position + node.nodeSize, text: node.text });
    }
  });
  return found;
}

/** Whether something else was typed where a number stood. */
function replaced(stretch, transactions, state) {
  const place = (position, side) => transactions.reduce((at, transaction) => transaction.mapping.map(at, side), position);
  const from = place(stretch.from, -1);
  const to = place(stretch.to, 1);
  return state.doc.textBetween(from, to) !== '' && !state.doc.rangeHasMark(from, to, schema.marks.follows);
}

/** @param tell says that a number no longer follows */
export function figures(tell) {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) {
        return null;
      }
      if (stretches(before.doc).some((stretch) => replaced(stretch, transactions, state))) {
        tell(ENDED);
      }
      const typedOver = stretches(state.doc).filter((stretch) => stretch.text !== stretch.mark.attrs.shown);
      if (typedOver.length === 0) {
        return null;
      }
      const transaction = state.tr;
      typedOver.forEach((stretch) => transaction.removeMark(stretch.from, stretch.to, stretch.mark));
      tell(ENDED);
      return transaction;
    }
  });
}
