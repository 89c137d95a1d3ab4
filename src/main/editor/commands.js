// What the buttons and keys do.
import { setBlockType, toggleMark, chainCommands } from 'prosemirror-commands';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { addRowAfter, goToNextCell, isInTable, selectedRect } from 'prosemirror-tables';
import { Plugin, TextSelection } from 'prosemirror-state';
import { schema } from './schema.js';

const { nodes, marks } = schema;

export const mark = (name) => toggleMark(marks[name]);

export function block(level) {
  return level === 0 ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level });
}

/** 0 for a paragraph, 1 to 4 for a heading, null elsewhere. */
export function blockLevel(state) {
  const parent = state.selection.$from.parent;
  if (parent.type === nodes.heading) {
    return parent.attrs.level;
  }
  return parent.type === nodes.paragraph ? 0 : null;
}

export function markActive(state, name) {
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(marks[name].isInSet(state.storedMarks || $from.marks()))
    : state.doc.rangeHasMark(from, to, marks[name]);
}

export function align(value) {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const transaction = state.tr;
    let found = false;
    state.doc.nodesBetween(from, to, (node, position) => {
      if (node.type === nodes.paragraph) {
        found = true;
        transaction.setNodeMarkup(position, null, { align: value });
      }
    });
    if (found && dispatch) {
      dispatch(transaction.scrollIntoView());
    }
    return found;
  };
}

export function alignActive(state, value) {
  const parent = state.selection.$from.parent;
  return parent.type === nodes.paragraph && parent.attrs.align === value;
}

function listAround(state) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const type = $from.node(depth).type;
    if (type === nodes.bullet_list || type === nodes.ordered_list) {
      return { node: $from.node(depth), position: $from.before(depth) };
    }
  }
  return null;
}

/** Makes a list, changes its kind, or takes the item out of it. */
export function list(name) {
  const type = nodes[name];
  return (state, dispatch) => {
    const around = listAround(state);
    if (!around) {
      return wrapInList(type)(state, dispatch);
    }
    if (around.node.type === type) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    if (dispatch) {
      dispatch(state.tr.setNodeMarkup(around.position, type));
    }
    return true;
  };
}

export function listActive(state, name) {
  const around = listAround(state);
  return Boolean(around) && around.node.type === nodes[name];
}

export const deeper = sinkListItem(nodes.list_item);
export const shallower = liftListItem(nodes.list_item);

/** A table at the cursor; from within a table behind that one. */
export function insertTable(rows, columns) {
  return (state, dispatch) => {
    if (dispatch) {
      const row = (type) => nodes.table_row.create(null, Array.from({ length: columns }, () => type.createAndFill()));
      const table = nodes.table.create(null,
        Array.from({ length: rows }, (_, index) => row(index === 0 ? nodes.table_header : nodes.table_cell)));
      const around = isInTable(state) ? selectedRect(state) : null;
      const transaction = around ? state.tr.insert(around.tableStart + around.table.nodeSize - 1, table)
        : state.tr.replaceSelectionWith(table);
      let start = -1;
      transaction.doc.descendants((node, position) => {
        if (node === table) {
          start = position;
        }
        return start < 0 && node.type !== nodes.table;
      });
      if (start >= 0) {
        transaction.setSelection(TextSelection.near(transaction.doc.resolve(start + 1)));
      }
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

export function caption(text) {
  return (state, dispatch) => {
    if (!isInTable(state)) {
      return false;
    }
    if (dispatch) {
      const rect = selectedRect(state);
      dispatch(state.tr.setNodeMarkup(rect.tableStart - 1, null, { caption: text }));
    }
    return true;
  };
}

export function captionOf(state) {
  return isInTable(state) ? selectedRect(state).table.attrs.caption : '';
}

/** To the next cell; in the last one a new row begins. */
export const nextCell = chainCommands(goToNextCell(1), (state, dispatch, view) => {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    addRowAfter(state, dispatch);
    goToNextCell(1)(view.state, view.dispatch);
  }
  return true;
});

export const previousCell = goToNextCell(-1);

export function hardBreak(state, dispatch) {
  if (dispatch) {
    dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  }
  return true;
}

export function insertFigure(attrs) {
  return (state, dispatch) => {
    if (dispatch) {
      dispatch(state.tr.replaceSelectionWith(nodes.figure.create(attrs)).scrollIntoView());
    }
    return true;
  };
}

/** Behind a table or picture at the end there is always a line to write on; an empty one is not kept. */
export const lastLine = new Plugin({
  appendTransaction(transactions, before, state) {
    const last = state.doc.lastChild;
    return last && (last.type === nodes.table || last.type === nodes.figure)
      ? state.tr.insert(state.doc.content.size, nodes.paragraph.create()).setMeta('addToHistory', false) : null;
  }
});
