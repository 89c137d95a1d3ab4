// The row of buttons above the text: one stop for the tab key, arrows move within it.
import { redo, undo } from 'prosemirror-history';
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable,
  mergeCells, splitCell, toggleHeaderCell, toggleHeaderColumn, toggleHeaderRow
} from 'prosemirror-tables';
import * as act from './commands.js';
import { element } from './dialog.js';

const BLOCKS = [[0, '正文'], [1, '一级标题　一、'], [2, '二级标题　（一）'], [3, '三级标题　1.'], [4, '四级标题　（1）']];

function buttons(asks) {
  const mark = (name, label, title) => ({ label, title, run: act.mark(name), active: (state) => act.markActive(state, name), look: name });
  const align = (value, label, title) => ({ label, title, run: act.align(value), active: (state) => act.alignActive(state, value) });
  return [
    { name: '撤销', items: [{ label: '撤销', title: '撤销（Ctrl+Z）', run: undo }, { label: '重做', title: '重做（Ctrl+Y）', run: redo }] },
    { name: '文字', items: [mark('strong', '粗', '加粗（Ctrl+B）'), mark('em', '斜', '斜体（Ctrl+I）'), mark('underline', '线', '下划线（Ctrl+U）'),
      { label: '链接', title: '链接（Ctrl+K）', run: asks.link, active: (state) => act.markActive(state, 'link') }] },
    { name: '段落', items: [align('start', '左', '左对齐'), align('center', '中', '居中'), align('end', '右', '右对齐')] },
    { name: '列表', items: [
      { label: '• 列表', title: '项目列表', run: act.list('bullet_list'), active: (state) => act.listActive(state, 'bullet_list') },
      { label: '1. 列表', title: '编号列表', run: act.list('ordered_list'), active: (state) => act.listActive(state, 'ordered_list') },
      { label: '缩进', title: '列表增加一层（Tab）', run: act.deeper }, { label: '减缩', title: '列表减少一层（Shift+Tab）', run: act.shallower }] },
    { name: '插入', items: [{ label: '表格', title: '插入表格', run: asks.table }, { label: '图片', title: '插入图片', run: asks.picture }] },
    { name: '表格', table: true, items: [
      { label: '上加行', title: '在上方加一行', run: addRowBefore }, { label: '下加行', title: '在下方加一行', run: addRowAfter },
      { label: '左加列', title: '在左侧加一列', run: addColumnBefore }, { label: '右加列', title: '在右侧加一列', run: addColumnAfter },
      { label: '删行', title: '删除所在行', run: deleteRow }, { label: '删列', title: '删除所在列', run: deleteColumn },
      { label: '合并', title: '合并选中的单元格（按住 Shift 用方向键选择）', run: mergeCells }, { label: '拆分', title: '拆分单元格', run: splitCell },
      { label: '表头行', title: '所在行作为表头', run: toggleHeaderRow }, { label: '表头列', title: '所在列作为表头', run: toggleHeaderColumn },
      { label: '表头格', title: '所在单元格作为表头', run: toggleHeaderCell },
      { label: '表名', title: '填写表格名称', run: asks.caption }, { label: '删表', title: '删除表格', run: deleteTable }] }
  ];
}

export function toolbar(asks) {
  const bar = element('div', 'app-editor__bar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', '编辑工具（Alt+F10 进入，左右方向键移动）');
  const controls = [];
  let view = null;

  const select = element('select', 'app-editor__select');
  select.setAttribute('aria-label', '段落样式');
  for (const [level, label] of BLOCKS) {
    const option = element('option', '', label);
    option.value = String(level);
    select.append(option);
  }
  select.addEventListener('change', () => {
    act.block(Number(select.value))(view.state, view.dispatch);
    view.focus();
  });
  bar.append(select);
  controls.push({ node: select });

  for (const group of buttons(asks)) {
    const box = element('span', 'app-editor__group');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', group.name);
    for (const item of group.items) {
      const button = element('button', 'app-editor__button' + (item.look ? ' app-editor__button--' + item.look : ''), item.label);
      button.type = 'button';
      button.title = item.title;
      button.setAttribute('aria-label', item.title);
      // the text keeps its selection while the mouse presses a button
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        item.run(view.state, view.dispatch, view);
        if (!item.run.asks) {
          view.focus();
        }
      });
      box.append(button);
      controls.push({ node: button, item, box });
    }
    box.dataset.table = group.table ? 'yes' : '';
    bar.append(box);
  }

  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') {
      view.focus();
    }
    else if (step && event.target !== select || step && event.altKey) {
      const open = controls.filter((control) => !control.node.disabled && !(control.box && control.box.hidden));
      const at = open.findIndex((control) => control.node === document.activeElement);
      const next = open[(at + step + open.length) % open.length].node;
      event.preventDefault();
      enter(next);
    }
  });

  function enter(node) {
    controls.forEach((control) => { control.node.tabIndex = control.node === node ? 0 : -1; });
    node.focus();
  }

  function update(state) {
    const level = act.blockLevel(state);
    select.disabled = level === null;
    select.value = String(level === null ? 0 : level);
    for (const { node, item, box } of controls) {
      if (item) {
        box.hidden = box.dataset.table === 'yes' && !isInTable(state);
        node.disabled = !item.run.asks && !item.run(state);
        if (item.active) {
          node.setAttribute('aria-pressed', String(item.active(state)));
        }
      }
    }
    const open = controls.filter((control) => !control.node.disabled && !(control.box && control.box.hidden));
    if (!open.some((control) => control.node.tabIndex === 0) || controls.filter((control) => control.node.tabIndex === 0).length > 1) {
      controls.forEach((control) => { control.node.tabIndex = -1; });
      open[0].node.tabIndex = 0;
    }
  }

  return {
    bar,
    update,
    attach(to) { view = to; },
    focus() { (controls.find((control) => control.node.tabIndex === 0) || controls[0]).node.focus(); }
  };
}
