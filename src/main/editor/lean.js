// A text without white space and invisible characters, block by block, as the server counts it
// (org.gongkai.inspection.web.LeanBlocks): what it says about a place is found again here, or not at all.

const CHUNK = 4096;

/** The same set as LeanBlocks.isSeen. */
export function isSeen(code) {
  return code > 0x20 && !(code >= 0x7f && code <= 0xa0) && code !== 0xad && !(code >= 0x2000 && code <= 0x200f)
    && !(code >= 0x2028 && code <= 0x202f) && !(code >= 0x205f && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff;
}

export function lean(text) {
  let seen = '';
  for (let at = 0; at < text.length; at++) {
    seen += isSeen(text.charCodeAt(at)) ? text[at] : '';
  }
  return seen;
}

function block() {
  return { length: 0, digest: 0, chunks: [] };
}

/** Adds a stretch of text; its position is null where the document has no text to point to. */
function add(to, text, position, node) {
  for (let begin = 0; begin < text.length; begin += CHUNK) {
    const end = Math.min(text.length, begin + CHUNK);
    to.chunks.push({ at: to.length, text, begin, end, position, node });
    for (let at = begin; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isSeen(code)) {
        to.length++;
        to.digest = Math.imul(31, to.digest) + code | 0;
      }
    }
  }
}

/** A line on its own; two breaks after each other part it when it is saved. */
function line(node, start, found) {
  let current = block();
  let broken = false;
  node.forEach((child, offset) => {
    if (child.isText) {
      broken = broken && lean(child.text) === '';
      add(current, child.text, start + 1 + offset);
    }
    else if (broken) {
      found.push(current);
      current = block();
      broken = false;
    }
    else {
      broken = node.type.name === 'paragraph';
    }
  });
  found.push(current);
}

function whole(node, start, found) {
  const made = block();
  add(made, node.attrs.caption || '', null, start);
  node.descendants((child, offset) => {
    if (child.isText) {
      add(made, child.text, start + 1 + offset);
    }
  });
  found.push(made);
}

/** The blocks of a document that have any text. */
export function leanBlocks(doc) {
  const found = [];
  doc.forEach((node, start) => (node.isTextblock ? line : whole)(node, start, found));
  return found.filter((made) => made.length > 0);
}

/** The block that the server means; null when it cannot be told from another one. */
export function recognise(blocks, mark) {
  const alike = mark ? blocks.filter((made) => made.length === mark.length && made.digest === mark.digest) : [];
  return mark && alike.length === mark.alike ? alike[mark.before] : null;
}

function placeOf(made, index) {
  let low = 0;
  let high = made.chunks.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (made.chunks[middle].at <= index) {
      low = middle;
    }
    else {
      high = middle - 1;
    }
  }
  const chunk = made.chunks[low];
  if (!chunk || chunk.position === null) {
    return chunk ? { node: chunk.node } : null;
  }
  let left = index - chunk.at;
  for (let at = chunk.begin; at < chunk.end; at++) {
    if (isSeen(chunk.text.charCodeAt(at)) && left-- === 0) {
      return { at: chunk.position + at };
    }
  }
  return null;
}

/** Where characters from..to of the block stand in the document: {from, to}, {node} for a caption, or null. */
export function rangeOf(made, from, to) {
  if (to > from) {
    const first = placeOf(made, from);
    const last = placeOf(made, to - 1);
    if (!first || !last || first.node !== last.node) {
      return null;
    }
    return first.node === undefined ? { from: first.at, to: last.at + 1 } : first;
  }
  // nothing but white space was found: what stands between two characters
  const before = from > 0 ? placeOf(made, from - 1) : null;
  const behind = before && from < made.length ? placeOf(made, from) : null;
  return behind && before.node === undefined && behind.node === undefined && before.at + 1 < behind.at
    ? { from: before.at + 1, to: behind.at } : null;
}
