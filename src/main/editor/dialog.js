// Asks for a few words in a dialog of the page.

/** @returns a promise of the values by name, or null when the user changed his mind */
export function ask(title, fields) {
  const dialog = document.createElement('dialog');
  dialog.className = 'app-dialog';
  dialog.setAttribute('aria-label', title);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(element('h2', 'app-dialog__title', title));
  for (const field of fields) {
    const box = element('div', 'app-field');
    const label = element('label', 'app-field__label', field.label);
    const input = element('input', 'app-input');
    input.name = field.name;
    input.id = 'ask-' + field.name;
    label.htmlFor = input.id;
    input.type = field.type || 'text';
    if (field.accept) {
      input.accept = field.accept;
    }
    if (input.type !== 'file') {
      input.value = field.value || '';
    }
    if (field.min) {
      input.min = field.min;
      input.max = field.max;
    }
    input.required = Boolean(field.required);
    box.append(label);
    if (field.hint) {
      box.append(element('p', 'app-field__hint', field.hint));
    }
    box.append(input);
    form.append(box);
  }
  const buttons = element('div', 'app-buttons');
  const agree = element('button', 'app-button app-button--primary', '确定');
  agree.value = 'ok';
  const leave = element('button', 'app-button', '取消');
  leave.value = '';
  leave.formNoValidate = true;
  buttons.append(agree, leave);
  form.append(buttons);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const values = dialog.returnValue === 'ok' ? new FormData(form) : null;
      dialog.remove();
      resolve(values);
    });
  });
}

export function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className || '';
  if (text) {
    made.textContent = text;
  }
  return made;
}
