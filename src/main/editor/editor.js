// The editor of a document's text. It stands in for <textarea data-editor> of a form and keeps
// that textarea filled with HTML; without scripts the textarea itself is edited.
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as Reader, DOMSerializer } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { CellSelection, isInTable, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import * as act from './commands.js';
import { autosave } from './autosave.js';
import { ask, element } from './dialog.js';
import { figures } from './figures.js';
import { findings } from './findings.js';
import { clean, losesPictures, tooMuch } from './paste.js';
import { safeAddress, schema } from './schema.js';
import { toolbar } from './toolbar.js';

const LARGEST_PICTURE = 5 * 1024 * 1024;

function read(html) {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return Reader.fromSchema(schema).parse(page.body);
}

function write(doc) {
  const page = document.implementation.createHTMLDocument('');
  const box = page.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: page }));
  box.querySelectorAll('[contenteditable]').forEach((node) => node.removeAttribute('contenteditable'));
  box.querySelectorAll('data[title]').forEach((node) => node.removeAttribute('title'));
  return box.innerHTML;
}

function mount(textarea) {
  const form = textarea.form;
  const status = element('p', 'app-editor__status');
  status.setAttribute('role', 'status');
  const tell = (words, bad) => {
    status.textContent = words;
    status.dataset.kind = bad ? 'block' : '';
  };
  let view = null;

  async function upload(file) {
    if (!/^image\/(png|jpeg|gif)$/.test(file.type)) {
      return tell('“' + file.name + '”不是 PNG、JPEG 或 GIF 图片，请转换格式后再插入。', true);
    }
    if (file.size > LARGEST_PICTURE) {
      return tell('“' + file.name + '”超过 5 MB，请压缩后再插入。', true);
    }
    const values = await ask('说明图片', [
      { name: 'alt', label: '图片说明（读屏软件读出，必填）', required: true, value: '' },
      { name: 'caption', label: '图题（显示在图片下方，可不填）' }
    ]);
    if (!values) {
      return view.focus();
    }
    const body = new FormData();
    body.append('file', file);
    tell('正在上传图片……');
    try {
      const answer = await fetch(textarea.dataset.files, { method: 'POST', body, headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json' } });
      const told = await answer.json();
      if (!answer.ok) {
        return tell(told.detail || '图片没有上传成功，请重试。', true);
      }
      act.insertFigure({ src: told.address, digest: told.digest, alt: values.get('alt').trim(), caption: values.get('caption').trim() })(view.state, view.dispatch);
      tell('图片已插入。');
    }
    catch {
      tell('图片没有上传成功，请检查网络后重试。', true);
    }
    view.focus();
  }

  const asking = (run) => Object.assign(run, { asks: true });
  const asks = {
    link: asking(async () => {
      if (act.markActive(view.state, 'link')) {
        act.mark('link')(view.state, view.dispatch);
        return view.focus();
      }
      if (view.state.selection.empty) {
        return tell('请先选中要加链接的文字。', true);
      }
      const values = await ask('添加链接', [{ name: 'href', label: '网址', hint: '以 http://、https:// 或 mailto: 开头', required: true, value: 'https://' }]);
      const href = values && safeAddress(values.get('href'));
      if (href) {
        view.dispatch(view.state.tr.addMark(view.state.selection.from, view.state.selection.to, schema.marks.link.create({ href })));
      }
      else if (values) {
        tell('网址须以 http://、https:// 或 mailto: 开头，没有添加。', true);
      }
      view.focus();
    }),
    table: asking(async () => {
      const values = await ask('插入表格', [{ name: 'rows', label: '行数（含表头）', type: 'number', value: '3', min: 1, max: 200, required: true },
        { name: 'columns', label: '列数', type: 'number', value: '3', min: 1, max: 30, required: true }]);
      if (values) {
        act.insertTable(Number(values.get('rows')), Number(values.get('columns')))(view.state, view.dispatch);
      }
      view.focus();
    }),
    caption: asking(async () => {
      const values = await ask('表格名称', [{ name: 'caption', label: '名称（可不填）', value: act.captionOf(view.state) }]);
      if (values) {
        act.caption(values.get('caption').trim())(view.state, view.dispatch);
      }
      view.focus();
    }),
    picture: asking(async () => {
      const values = await ask('插入图片', [{ name: 'file', label: '图片文件', type: 'file', accept: 'image/png,image/jpeg,image/gif', hint: 'PNG、JPEG 或 GIF，不超过 5 MB', required: true }]);
      const file = values && values.get('file');
      if (file && file.size) {
        return upload(file);
      }
      view.focus();
    })
  };

  const tools = toolbar(asks);
  const box = element('div', 'app-editor');
  const paper = element('div', 'app-editor__paper');
  box.append(tools.bar, paper);
  textarea.before(box);
  textarea.hidden = true;
  form.querySelectorAll('[data-without-script]').forEach((node) => { node.hidden = true; });
  if (form.elements.bodyFormat) {
    form.elements.bodyFormat.value = 'html';
  }

  /** Rather nothing than a text that cannot be edited or saved. */
  const refused = (slice) => {
    const why = tooMuch(slice, view.state.doc);
    if (why) {
      tell(why, true);
    }
    return why !== '';
  };

  const saver = autosave(form, textarea, tell);
  let timer = 0;
  const sync = () => {
    window.clearTimeout(timer);
    textarea.value = write(view.state.doc);
  };

  const found = findings(form, textarea, form.querySelector('[data-margin]'), { sync, touched: () => saver.isTouched() });
  if (found.jump) {
    box.append(found.jump);
  }
  box.append(status);

  const keys = {
    ...found.keys,
    'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
    'Mod-b': act.mark('strong'), 'Mod-i': act.mark('em'), 'Mod-u': act.mark('underline'),
    'Mod-k': () => { asks.link(); return true; },
    'Alt-F10': () => { tools.focus(); return true; },
    Enter: splitListItem(schema.nodes.list_item),
    'Shift-Enter': act.hardBreak,
    Tab: chainCommands(act.nextCell, act.deeper),
    'Shift-Tab': chainCommands(act.previousCell, act.shallower)
  };
  [0, 1, 2, 3, 4].forEach((level) => { keys['Mod-Alt-' + level] = act.block(level); });

  // cells are chosen as far as the table goes; beyond its edge the choice stays
  const stay = (state) => state.selection instanceof CellSelection;
  const atTheEdge = { 'Shift-ArrowLeft': stay, 'Shift-ArrowRight': stay, 'Shift-ArrowUp': stay, 'Shift-ArrowDown': stay };

  view = new EditorView(paper, {
    state: EditorState.create({
      doc: read(textarea.value),
      plugins: [history(), inputRules({ rules: [wrappingInputRule(/^\s*([-•])\s$/, schema.nodes.bullet_list)] }),
        keymap(keys), keymap(baseKeymap), gapCursor(), dropCursor(), act.lastLine, figures(tell), tableEditing(), keymap(atTheEdge),
        ...found.plugin ? [found.plugin] : []]
    }),
    attributes: {
      class: 'app-text app-editor__text', role: 'textbox', 'aria-multiline': 'true',
      'aria-label': textarea.dataset.label || '正文', 'aria-describedby': textarea.getAttribute('aria-describedby') || ''
    },
    // neither under the buttons above nor under those for saving below
    scrollThreshold: { top: 100, bottom: 100, left: 0, right: 0 },
    scrollMargin: { top: 120, bottom: 120, left: 5, right: 5 },
    transformPastedHTML(html) {
      if (losesPictures(html)) {
        tell('有图片没有粘贴进来，请用“图片”按钮上传。', true);
      }
      return clean(html);
    },
    handlePaste(_, event, slice) {
      if (refused(slice)) {
        return true;
      }
      const picture = [...(event.clipboardData ? event.clipboardData.files : [])].find((file) => file.type.startsWith('image/'));
      if (picture && !event.clipboardData.getData('text/html')) {
        upload(picture);
        return true;
      }
      return false;
    },
    handleDrop: (_view, _event, slice, moved) => !moved && refused(slice),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      tools.update(view.state);
      paper.dataset.table = isInTable(view.state) ? 'yes' : '';
      if (transaction.docChanged) {
        window.clearTimeout(timer);
        timer = window.setTimeout(sync, 400);
        saver.changed();
        found.moved(transaction);
      }
    }
  });
  tools.attach(view);
  found.attach(view);
  tools.update(view.state);
  saver.before(sync);
  // untouched text goes back as it came
  form.addEventListener('submit', () => { if (saver.isTouched()) { sync(); } saver.stop(); found.stop(); });
  form.addEventListener('formdata', (event) => { event.formData.set('body', textarea.value); });
  document.querySelectorAll('label[for="' + textarea.id + '"]').forEach((label) => {
    label.addEventListener('click', () => view.focus());
  });
  return view;
}

document.querySelectorAll('textarea[data-editor]').forEach(mount);
