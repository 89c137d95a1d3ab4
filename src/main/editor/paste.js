// Makes of Word's HTML what the schema knows; runs on an inert document, so nothing of it can act.

const BULLET = /^[·•●○◦▪■◆◇★➢✓§ØüvouÜnlq‐–—-]$/;

export function clean(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, meta, link, title, xml, iframe, object, embed, svg, math, form input, button, select, textarea, template, noscript, del')
    .forEach((element) => element.remove());
  comments(page.body);
  items(page);
  page.querySelectorAll('*').forEach((element) => {
    if (element.tagName.includes(':')) {
      element.replaceWith(...element.childNodes);
    }
    else if (/display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(element.getAttribute('style') || '')) {
      element.remove();
    }
  });
  return page.body.innerHTML;
}

function comments(root) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  found.forEach((comment) => comment.remove());
}

/** Word writes an item as a paragraph that carries its bullet as text. Numbers stay text, they are counted by hand. */
function items(page) {
  page.querySelectorAll('p[style*="mso-list"]').forEach((paragraph) => {
    const style = paragraph.getAttribute('style');
    const level = Number((style.match(/level(\d)/) || [0, 1])[1]);
    const sign = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') || ''));
    const mark = sign ? sign.textContent.trim() : '';
    if (!sign) {
      return;
    }
    if (!BULLET.test(mark)) {
      sign.replaceWith(page.createTextNode(mark));
      return;
    }
    sign.remove();
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    let list = before && before.matches('ul[data-pasted]') ? before : null;
    if (!list) {
      list = page.createElement('ul');
      list.setAttribute('data-pasted', '');
      paragraph.before(list);
    }
    paragraph.remove();
    for (let depth = 1; depth < Math.min(level, 4); depth++) {
      const last = list.lastElementChild;
      if (!last) {
        break;
      }
      list = last.querySelector(':scope > ul') || last.appendChild(page.createElement('ul'));
    }
    list.append(item);
  });
}

/** Characters of a text, and of one paragraph, that can still be edited and saved. */
const LONGEST_TEXT = 4500000;

const LONGEST_PARAGRAPH = 200000;

/** Why something is too much to be put in, in the words of the page; blank when it is not. */
export function tooMuch(slice, doc) {
  const size = slice.content.size;
  if (size + doc.content.size > LONGEST_TEXT) {
    return '要粘贴的有 ' + Math.ceil(size / 10000) + ' 万字，正文合计不能超过 ' + LONGEST_TEXT / 10000 + ' 万字。没有粘贴，正文没有改动，请把部分内容改为附件。';
  }
  let longest = 0;
  slice.content.descendants((node) => {
    longest = node.isTextblock ? Math.max(longest, node.content.size) : longest;
    return !node.isTextblock;
  });
  return longest > LONGEST_PARAGRAPH ? '要粘贴的有一段 ' + Math.ceil(longest / 10000) + ' 万字，一段不能超过 ' + LONGEST_PARAGRAPH / 10000
    + ' 万字。没有粘贴，正文没有改动，请分段后再粘贴。' : '';
}

/** Whether pasted HTML has pictures that cannot come along. */
export function losesPictures(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('img')].some((image) => !image.hasAttribute('data-digest')
    && !/^data:image\/(png|jpeg|gif);base64,/.test(image.getAttribute('src') || ''));
}
