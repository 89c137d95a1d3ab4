// Keeps what was typed on the server while the user pauses, so that a closed window loses nothing.

const PAUSE = 3000;

const LONGEST_WAIT = 30000;

export function autosave(form, textarea, tell) {
  const address = textarea.dataset.autosave;
  let sync = () => {};
  let timer = 0;
  let waitingSince = 0;
  let touched = false;
  let unsaved = false;
  let stopped = false;

  function fields() {
    const values = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && name !== '_csrf') {
        values[name] = value;
      }
    });
    values.body = textarea.value;
    return values;
  }

  async function save() {
    window.clearTimeout(timer);
    waitingSince = 0;
    sync();
    unsaved = false;
    // not as an encoded form, which makes three times as much of a long Chinese text
    const body = new FormData();
    body.append('text', JSON.stringify(fields()));
    body.append('baseVersion', form.elements.version ? form.elements.version.value : '0');
    try {
      const answer = await fetch(address, { method: 'POST', body, headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json' } });
      if (stopped) {
        return;
      }
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      const told = await answer.json();
      tell('已自动保存 ' + told.at);
    }
    catch {
      unsaved = true;
      if (!stopped) {
        tell('没有自动保存成功。请尽快点“保存”；如已退出登录，请在另一窗口登录后再保存。', true);
      }
    }
  }

  function changed() {
    touched = true;
    unsaved = true;
    if (!address || stopped) {
      return;
    }
    const now = Date.now();
    waitingSince = waitingSince || now;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, now - waitingSince > LONGEST_WAIT ? 0 : PAUSE);
  }

  form.addEventListener('input', (event) => {
    if (event.target.name) {
      const before = touched;
      changed();
      // another field was typed in, the text was not
      touched = before;
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved && !stopped) {
      event.preventDefault();
    }
  });

  return {
    changed,
    before(run) { sync = () => { if (touched) { run(); } }; },
    isTouched: () => touched,
    stop() { stopped = true; window.clearTimeout(timer); }
  };
}
