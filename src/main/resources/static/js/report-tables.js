/* The report's tables as a spreadsheet: keys, blocks that are pasted and copied, sums as one types. Without it they are a form. */
(function () {
  'use strict';

  const form = document.getElementById('report-form');
  if (!form) {
    return;
  }
  const summary = document.getElementById('sums');
  const now = document.getElementById('cell-now');
  const inputs = new Map();
  const places = new Map();
  const sheets = [...form.querySelectorAll('[data-sheet]')].map((table) => {
    const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('.app-sheet__input')]).filter((row) => row.length > 0);
    const sheet = { id: table.dataset.sheet, table, rows, told: form.querySelector('[data-told="' + table.dataset.sheet + '"]') };
    rows.forEach((row, r) => row.forEach((input, c) => {
      inputs.set(input.name, input);
      places.set(input, { sheet, r, c });
    }));
    return sheet;
  });
  const sums = [...form.querySelectorAll('[data-left]')].map((node) => ({
    node, text: node.querySelector('[data-text]'), rule: node.dataset.rule, name: node.dataset.name,
    left: node.dataset.left.split(' '), right: node.dataset.right.split(' ')
  }));

  // ---- numbers ----

  /** The number in a text, null for none; a remark in brackets may stand behind it. */
  function number(text) {
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    const match = plain.match(/^(-?\d{1,3}(?:,\d{3})+|-?\d{1,20})(\.\d{1,10})?(?:件|万元)?(?:[([].*)?$/);
    return match ? { whole: BigInt(match[1].replace(/,/g, '')), rest: (match[2] || '').replace(/\.?0*$/, '') } : null;
  }

  /** What a cell counts in a sum; a cell that the form lacks counts as nothing. */
  function count(id) {
    const input = inputs.get(id);
    if (!input) {
      return 0n;
    }
    const found = number(input.value);
    return found && !found.rest ? found.whole : null;
  }

  function side(ids) {
    let sum = 0n;
    let open = false;
    for (const id of ids) {
      const value = count(id);
      open = open || value === null;
      sum += value === null ? 0n : value;
    }
    return { sum, open };
  }

  /** What is not filled in can only add to its side: without it a sum may be wrong already. */
  function balance(equation) {
    const left = side(equation.left);
    const right = side(equation.right);
    const broken = (left.sum > right.sum && !right.open) || (left.sum < right.sum && !left.open);
    return { left, right, state: broken ? 'off' : left.open || right.open ? 'open' : 'ok' };
  }

  // ---- what is shown ----

  let announcing = 0;

  function refresh() {
    const off = [];
    let open = 0;
    const marked = new Set();
    for (const equation of sums) {
      const found = balance(equation);
      equation.node.dataset.state = found.state;
      equation.text.textContent = { ok: '✓ ' + found.left.sum, off: '✗ ' + found.left.sum + '≠' + found.right.sum, open: '待填' }[found.state];
      if (found.state === 'off') {
        off.push({ equation, found });
        equation.right.filter((id) => inputs.has(id)).forEach((id) => marked.add(inputs.get(id).parentElement));
      }
      open += found.state === 'open' ? 1 : 0;
    }
    form.querySelectorAll('[data-off]').forEach((cell) => { if (!marked.has(cell)) { delete cell.dataset.off; } });
    marked.forEach((cell) => { cell.dataset.off = ''; });
    inputs.forEach((input) => {
      const unusable = input.value.trim() !== '' && number(input.value) === null;
      if (unusable) {
        input.setAttribute('aria-invalid', 'true');
        input.title = '这里要填数字；没有发生的填 0。';
      }
      else {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('title');
      }
      explain(input);
    });
    window.clearTimeout(announcing);
    announcing = window.setTimeout(() => announce(off, open), 500);
  }

  function announce(off, open) {
    const first = off[0];
    const detail = first ? '：' + first.equation.name + '，' + first.found.left.sum + ' 对 ' + first.found.right.sum
      + '，差 ' + absolute(first.found.left.sum - first.found.right.sum) + (off.length > 1 ? '；另有 ' + (off.length - 1) + ' 项' : '') : '';
    const words = '勾稽关系 ' + sums.length + ' 项：' + (off.length > 0 ? off.length + ' 项不符' + detail : open > 0 ? '目前没有不符' : '全部相符')
      + (open > 0 ? '，' + open + ' 项待填齐' : '') + '。';
    if (summary.textContent !== words) {
      summary.textContent = words;
    }
    summary.dataset.state = off.length > 0 ? 'off' : open > 0 ? 'open' : 'ok';
  }

  function absolute(value) {
    return value < 0n ? -value : value;
  }

  /** A cell that differs from the records asks why. */
  const differing = document.getElementById('differing');

  function explain(input) {
    if (!differing || input.dataset.recorded === undefined) {
      return;
    }
    const typed = number(input.value);
    const known = number(input.dataset.recorded);
    const differs = !typed || !known || typed.whole !== known.whole || typed.rest !== known.rest;
    let row = differing.querySelector('[data-why="' + input.name + '"]');
    if (differs && !row) {
      row = differing.querySelector('template').content.firstElementChild.cloneNode(true);
      row.dataset.why = input.name;
      row.querySelector('input').name = 'why.' + input.name;
      row.querySelector('input').id = 'why.' + input.name;
      row.querySelector('label').htmlFor = 'why.' + input.name;
      differing.querySelector('[data-rows]').append(row);
    }
    if (row) {
      row.hidden = !differs;
      row.querySelector('label').textContent = input.getAttribute('aria-label') + '：填 ' + (input.value.trim() || '空') + '，统计 ' + input.dataset.recorded;
    }
    differing.hidden = differing.querySelectorAll('[data-why]:not([hidden])').length === 0;
  }

  function tell(sheet, words, undoable) {
    sheet.told.replaceChildren();
    const line = document.createElement('p');
    line.textContent = words;
    sheet.told.append(line);
    if (undoable) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'app-button app-button--small';
      button.textContent = '撤销';
      button.addEventListener('click', () => { takeBack(); });
      sheet.told.append(button);
    }
  }

  // ---- changes, which can be taken back ----

  const done = [];
  const undone = [];
  let sent = false;

  /** Whether something stands here that is not saved. */
  function dirty() {
    return form.dataset.unsaved === 'true' || [...form.querySelectorAll('input[type=text]')].some((input) => input.value !== input.defaultValue);
  }

  /** @param cells [input, text] pairs */
  function change(cells) {
    const steps = cells.filter(([input, text]) => input.value !== text).map(([input, text]) => ({ input, before: input.value, after: text }));
    steps.forEach((step) => { step.input.value = step.after; });
    keep(steps);
    refresh();
    return steps.length;
  }

  function keep(steps) {
    if (steps.length > 0) {
      done.push(steps);
      undone.length = 0;
    }
  }

  function takeBack() {
    play(done, undone, 'before', '已撤销。');
  }

  function play(from, to, which, words) {
    commit();
    const steps = from.pop();
    if (!steps) {
      return false;
    }
    steps.forEach((step) => { step.input.value = step[which]; });
    to.push(steps);
    const sheet = places.get(steps[0].input).sheet;
    tell(sheet, words, false);
    go(steps[0].input);
    refresh();
    return true;
  }

  // ---- the cell one is in ----

  let current = null;
  let entered = '';
  // ready: keys move; typing: keys move and what was typed stays; editing: keys move within the text
  let mode = 'ready';

  function commit() {
    if (current && current.value !== entered) {
      keep([{ input: current, before: entered, after: current.value }]);
      entered = current.value;
    }
  }

  function go(input) {
    if (input === document.activeElement) {
      begin(input);
    }
    else {
      input.focus();
    }
    input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function begin(input) {
    current = input;
    entered = input.value;
    mode = 'ready';
    input.select();
    now.textContent = input.getAttribute('aria-label') + (input.dataset.last !== undefined ? '　上年 ' + (input.dataset.last || '空') : '')
      + (input.dataset.recorded !== undefined ? '　统计 ' + input.dataset.recorded : '');
  }

  function at(sheet, r, c) {
    const row = sheet.rows[Math.max(0, Math.min(r, sheet.rows.length - 1))];
    return row[Math.max(0, Math.min(c, row.length - 1))];
  }

  /** From the edge of a filled stretch to the next one, as spreadsheets jump. */
  function jump(place, dr, dc) {
    let { r, c } = place;
    const inside = () => place.sheet.rows[r + dr] !== undefined && place.sheet.rows[r + dr][c + dc] !== undefined;
    while (inside()) {
      r += dr;
      c += dc;
    }
    return at(place.sheet, r, c);
  }

  const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  function key(event) {
    const input = event.target.closest('.app-sheet__input');
    if (!input || event.isComposing || event.altKey) {
      return;
    }
    const place = places.get(input);
    const ctrl = event.ctrlKey || event.metaKey;
    const step = STEPS[event.key];
    let target = null;
    if (step && !(mode === 'editing' && step[0] === 0)) {
      const from = event.shiftKey && chosen ? places.get(chosen.to) : place;
      const to = ctrl ? jump(from, step[0], step[1]) : at(from.sheet, from.r + step[0], from.c + step[1]);
      event.preventDefault();
      if (event.shiftKey) {
        choose(chosen ? chosen.from : input, to);
        to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return;
      }
      target = to;
    }
    else if (event.key === 'Enter' && ctrl) {
      event.preventDefault();
      if (input.dataset.origin) {
        window.open(input.dataset.origin, '_blank', 'noopener');
      }
      return;
    }
    else if (event.key === 'Enter') {
      event.preventDefault();
      target = at(place.sheet, place.r + (event.shiftKey ? -1 : 1), place.c);
    }
    else if (event.key === 'Tab') {
      const order = place.sheet.rows.flat();
      target = order[order.indexOf(input) + (event.shiftKey ? -1 : 1)] || null;
      if (target) {
        event.preventDefault();
      }
    }
    else if ((event.key === 'Home' || event.key === 'End') && mode !== 'editing') {
      event.preventDefault();
      const last = event.key === 'End';
      target = at(place.sheet, ctrl ? (last ? Infinity : 0) : place.r, last ? Infinity : 0);
    }
    else if (event.key === 'F2') {
      event.preventDefault();
      mode = 'editing';
      input.setSelectionRange(input.value.length, input.value.length);
    }
    else if (event.key === 'Escape') {
      input.value = entered;
      begin(input);
      choose(null);
      refresh();
    }
    else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen) {
      event.preventDefault();
      change(chosenCells().flat().map((cell) => [cell, '']));
      entered = current ? current.value : '';
    }
    else if (ctrl && event.key.toLowerCase() === 'z' && mode === 'ready' && (event.shiftKey ? undone : done).length > 0) {
      event.preventDefault();
      play(event.shiftKey ? undone : done, event.shiftKey ? done : undone, event.shiftKey ? 'after' : 'before', event.shiftKey ? '已重做。' : '已撤销。');
    }
    else if (ctrl && event.key.toLowerCase() === 'y' && mode === 'ready' && undone.length > 0) {
      event.preventDefault();
      play(undone, done, 'after', '已重做。');
    }
    if (target) {
      commit();
      choose(null);
      go(target);
    }
  }

  // ---- a block of cells ----

  let chosen = null;

  function choose(from, to) {
    form.querySelectorAll('[data-selected]').forEach((cell) => { delete cell.dataset.selected; });
    chosen = from && to && from !== to && places.get(from).sheet === places.get(to).sheet ? { from, to } : null;
    if (chosen) {
      chosenCells().flat().forEach((cell) => { cell.parentElement.dataset.selected = ''; });
    }
  }

  function chosenCells() {
    const from = places.get(chosen.from);
    const to = places.get(chosen.to);
    return from.sheet.rows.slice(Math.min(from.r, to.r), Math.max(from.r, to.r) + 1)
      .map((row) => row.slice(Math.min(from.c, to.c), Math.max(from.c, to.c) + 1));
  }

  function copy(event) {
    if (!chosen) {
      return;
    }
    event.preventDefault();
    event.clipboardData.setData('text/plain', chosenCells().map((row) => row.map((cell) => cell.value).join('\t')).join('\n'));
    if (event.type === 'cut') {
      change(chosenCells().flat().map((cell) => [cell, '']));
    }
  }

  /** The rows of what was copied elsewhere; of a page or Word its first table, else lines and tabs. */
  function block(data) {
    const html = data.getData('text/html');
    const table = html ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
    const rows = table ? [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent))
      : data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map((line) => line.split('\t'));
    return rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 60)));
  }

  const NOTHING = /^(无|没有|空|不适用|未发生)$/;

  function isLabel(text) {
    return number(text) === null && /\p{L}/u.test(text) && !NOTHING.test(text);
  }

  function paste(event) {
    const input = event.target.closest('.app-sheet__input');
    if (!input) {
      return;
    }
    const rows = block(event.clipboardData);
    if (rows.length === 1 && rows[0].length === 1) {
      if (mode !== 'editing') {
        event.preventDefault();
        change([[input, rows[0][0]]]);
        begin(input);
      }
      return;
    }
    event.preventDefault();
    commit();
    place(input, rows);
  }

  /** Labels in front of the numbers are left out, and lines that are nothing but labels. */
  function place(input, rows) {
    const { sheet, r, c } = places.get(input);
    const cells = [];
    const outside = [];
    let titles = 0;
    let labels = 0;
    let line = r;
    for (const row of rows) {
      const first = row.findIndex((text) => !isLabel(text));
      const values = first < 0 ? [] : row.slice(row.slice(0, first).some(isLabel) ? first : 0);
      labels += first > 0 ? first : 0;
      if (values.length === 0 || values.some(isLabel) && values.every((text) => text === '' || isLabel(text))) {
        titles += 1;
        continue;
      }
      values.forEach((text, offset) => {
        const cell = sheet.rows[line] && sheet.rows[line][c + offset];
        if (cell) {
          cells.push([cell, text]);
        }
        else if (text !== '') {
          outside.push(text);
        }
      });
      line += 1;
    }
    change(cells);
    begin(input);
    const blank = cells.filter(([, text]) => text === '').length;
    const words = cells.filter(([, text]) => text !== '' && number(text) === null).length;
    const parts = ['放入 ' + cells.length + ' 格' + (blank > 0 ? '（其中 ' + blank + ' 格是空的）' : '') + '。'];
    if (words > 0) {
      parts.push('有 ' + words + ' 格不是数字，已标出，请改为数字。');
    }
    if (titles + labels > 0) {
      parts.push('没有放入：' + [titles > 0 ? titles + ' 行标题' : '', labels > 0 ? labels + ' 个行名' : ''].filter(Boolean).join('、') + '。');
    }
    if (outside.length > 0) {
      parts.push('超出表格、没有放入的有 ' + outside.length + ' 个：' + outside.slice(0, 10).map((text) => '“' + text + '”').join('') + (outside.length > 10 ? '等' : '') + '。');
    }
    tell(sheet, parts.join(''), cells.length > 0);
  }

  // ---- totals and proposals ----

  const ORDER = ['E-05', 'E-03', 'E-06'];

  function totals(sheet) {
    const before = new Map();
    let open = 0;
    for (const rule of ORDER) {
      for (const equation of sums.filter((one) => one.rule === rule && inputs.has(one.right[0]) && places.get(inputs.get(one.right[0])).sheet === sheet)) {
        const total = inputs.get(equation.right[0]);
        const found = side(equation.left);
        if (found.open) {
          open += before.has(total) ? 0 : 1;
        }
        else {
          before.set(total, before.has(total) ? before.get(total) : total.value);
          total.value = String(found.sum);
        }
      }
    }
    const steps = [...before].map(([input, text]) => ({ input, before: text, after: input.value })).filter((step) => step.before !== step.after);
    keep(steps);
    refresh();
    tell(sheet, '按分项填写了 ' + steps.length + ' 个总计' + (open > 0 ? '；有 ' + open + ' 个总计的分项没有填齐，没有计算' : '') + '。', steps.length > 0);
  }

  document.addEventListener('click', (event) => {
    const wanted = event.target.closest('[data-totals]');
    const adopted = event.target.closest('[data-adopt]');
    if (wanted) {
      event.preventDefault();
      commit();
      totals(sheets.find((sheet) => sheet.id === wanted.dataset.totals));
    }
    else if (adopted && inputs.has(adopted.dataset.adopt)) {
      event.preventDefault();
      commit();
      const input = inputs.get(adopted.dataset.adopt);
      change([[input, adopted.dataset.becomes]]);
      tell(places.get(input).sheet, input.getAttribute('aria-label') + ' 已改为 ' + (adopted.dataset.becomes || '空') + '，保存后生效。', true);
      go(input);
    }
  });

  // ---- events ----

  form.addEventListener('keydown', key);
  form.addEventListener('paste', paste);
  form.addEventListener('copy', copy);
  form.addEventListener('cut', copy);
  form.addEventListener('focusin', (event) => {
    if (event.target.matches('.app-sheet__input') && event.target !== current) {
      begin(event.target);
    }
  });
  form.addEventListener('focusout', (event) => {
    if (event.target === current) {
      commit();
      current = null;
      now.textContent = '';
    }
  });
  form.addEventListener('input', (event) => {
    if (event.target.matches('.app-sheet__input')) {
      mode = mode === 'editing' ? 'editing' : 'typing';
      choose(null);
      refresh();
    }
  });
  form.addEventListener('mousedown', (event) => {
    const input = event.target.closest('.app-sheet__input');
    if (input && event.shiftKey && current) {
      event.preventDefault();
      choose(current, input);
    }
    else if (input) {
      choose(null);
      if (input === document.activeElement) {
        mode = 'editing';
      }
    }
  });
  form.addEventListener('mouseup', (event) => {
    if (event.target === current && mode === 'ready' && !chosen) {
      event.target.select();
    }
  });
  form.addEventListener('mouseover', (event) => {
    const cell = event.buttons === 1 && current ? event.target.closest('.app-sheet__cell') : null;
    const input = cell && cell.querySelector('.app-sheet__input');
    if (input && input !== current) {
      window.getSelection().removeAllRanges();
      choose(current, input);
    }
  });
  form.addEventListener('submit', () => { sent = true; });
  window.addEventListener('pageshow', () => { sent = false; });
  window.addEventListener('beforeunload', (event) => {
    if (!sent && dirty()) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  refresh();
})();
