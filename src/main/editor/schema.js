// The schema equals org.gongkai.format.Block: what cannot be kept cannot be typed.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const DIGEST = /^[0-9a-f]{64}$/;

const FIGURE = /^[A-Za-z0-9._]{1,60}$/;

/** The outline level that Word gives a paragraph, 0 for none. */
function wordLevel(element) {
  const words = (element.className || '') + ' ' + (element.getAttribute('style') || '');
  const match = words.match(/MsoHeading(\d)|mso-outline-level:\s*(\d)/);
  return match ? Math.min(4, Number(match[1] || match[2])) : 0;
}

function alignOf(element) {
  const style = (element.getAttribute('style') || '').match(/text-align:\s*(center|right|end)/);
  const value = style ? style[1] : element.getAttribute('align') || element.className || '';
  if (/center/.test(value)) {
    return 'center';
  }
  return /right|end/.test(value) ? 'end' : 'start';
}

function alignClass(align) {
  return align === 'start' ? {} : { class: 'align-' + align };
}

export function safeAddress(address) {
  return /^(https?:\/\/|mailto:)/i.test(address.trim()) ? address.trim() : null;
}

const tables = tableNodes({ tableGroup: 'block', cellContent: 'line+', cellAttributes: {} });

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { align: { default: 'start' } },
      parseDOM: [{ tag: 'p', getAttrs: (element) => ({ align: alignOf(element) }) }],
      toDOM: (node) => ['p', alignClass(node.attrs.align), 0]
    },
    heading: {
      group: 'block',
      content: '(text | hard_break)*',
      marks: '',
      defining: true,
      attrs: { level: { default: 1 } },
      parseDOM: [
        { tag: 'h1', attrs: { level: 1 } }, { tag: 'h2', attrs: { level: 1 } }, { tag: 'h3', attrs: { level: 2 } },
        { tag: 'h4', attrs: { level: 3 } }, { tag: 'h5', attrs: { level: 4 } }, { tag: 'h6', attrs: { level: 4 } },
        { tag: 'p', priority: 60, getAttrs: (element) => (wordLevel(element) ? { level: wordLevel(element) } : false) }
      ],
      toDOM: (node) => ['h' + (node.attrs.level + 1), 0]
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: {
      content: 'paragraph (bullet_list | ordered_list)*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0]
    },
    line: {
      content: '(text | hard_break)*',
      marks: '',
      parseDOM: [{ tag: 'p', context: 'table_cell/', priority: 70 }, { tag: 'p', context: 'table_header/', priority: 70 }],
      toDOM: () => ['p', 0]
    },
    ...tables,
    table: {
      ...tables.table,
      attrs: { caption: { default: '' } },
      parseDOM: [{
        tag: 'table',
        getAttrs: (element) => {
          const caption = element.querySelector(':scope > caption');
          return { caption: caption ? caption.textContent.trim() : '' };
        }
      }],
      toDOM: (node) => (node.attrs.caption
        ? ['table', ['caption', { contenteditable: 'false' }, node.attrs.caption], ['tbody', 0]]
        : ['table', ['tbody', 0]])
    },
    figure: {
      group: 'block',
      atom: true,
      draggable: true,
      attrs: { src: {}, digest: { default: '' }, alt: { default: '' }, caption: { default: '' } },
      parseDOM: [
        { tag: 'figure', priority: 60, getAttrs: (element) => figureAttrs(element.querySelector('img'), element.querySelector('figcaption')) },
        { tag: 'img', getAttrs: (element) => figureAttrs(element, null) }
      ],
      toDOM: (node) => {
        const picture = ['img', { src: node.attrs.src, alt: node.attrs.alt, 'data-digest': node.attrs.digest }];
        return node.attrs.caption
          ? ['figure', picture, ['figcaption', node.attrs.caption]]
          : ['figure', picture];
      }
    },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    text: { group: 'inline' }
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => {
        const href = safeAddress(element.getAttribute('href'));
        return href ? { href } : false;
      } }],
      toDOM: (mark) => ['a', { href: mark.attrs.href }, 0]
    },
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d\d)$/.test(value) && null }],
      toDOM: () => ['strong', 0]
    },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }], toDOM: () => ['u', 0] },
    // a number that follows a cell of the report; shown is what it was when it came, see figures.js
    follows: {
      attrs: { id: {}, shown: {} },
      inclusive: false,
      parseDOM: [{ tag: 'data[value]', getAttrs: (element) => {
        const id = element.getAttribute('value');
        return FIGURE.test(id) ? { id, shown: element.textContent } : false;
      } }],
      toDOM: (mark) => ['data', { class: 'app-figure', value: mark.attrs.id, title: '这个数字跟随报告中的数据，数据改了它也会改' }, 0]
    }
  }
});

/** A picture is kept only if its bytes are here or come along; others could never be shown. */
function figureAttrs(image, caption) {
  if (!image) {
    return false;
  }
  const digest = image.getAttribute('data-digest') || '';
  const src = image.getAttribute('src') || '';
  if (!DIGEST.test(digest) && !/^data:image\/(png|jpeg|gif);base64,/.test(src)) {
    return false;
  }
  return {
    src: !DIGEST.test(digest) || src.startsWith('/files/' + digest) ? src : '/files/' + digest,
    digest: DIGEST.test(digest) ? digest : '',
    alt: image.getAttribute('alt') || '',
    caption: caption ? caption.textContent.trim() : ''
  };
}
