// Asks the server what the rules say about the text: after a pause, never twice at a time, and without a fuss
// when it is busy or away.

const PAUSE = 1000;

const LONGEST_WAIT = 60000;

/** Characters beyond which nothing is asked unless somebody wants it. */
export const LONGEST_ASKED = 500000;

export function asking(form, textarea, { ready, size, before, answered, refused }) {
  let timer = 0;
  let running = null;
  let failures = 0;
  let lasted = 0;
  let last = '';
  let wanted = false;

  function fields() {
    const body = new FormData();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && name !== '_csrf' && name !== 'body' && name !== 'note') {
        body.append(name, value);
      }
    });
    body.set('body', textarea.value);
    return body;
  }

  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, wait);
  }

  /** A long text takes long to inspect; it is asked about more rarely. */
  const pause = () => (lasted < PAUSE ? PAUSE : 2 * lasted);

  function backOff() {
    failures++;
    last = '';
    later(Math.min(LONGEST_WAIT, pause() * 2 ** failures));
  }

  async function ask() {
    if (!ready()) {
      return later(PAUSE);
    }
    if (size() > LONGEST_ASKED && !wanted) {
      return refused({ long: true });
    }
    const asked = before();
    const body = fields();
    const now = [...body].map(([name, value]) => name + '=' + value).join('\n');
    if (now === last) {
      return undefined;
    }
    last = now;
    wanted = false;
    if (running) {
      running.abort();
    }
    const mine = new AbortController();
    running = mine;
    const since = Date.now();
    try {
      const answer = await fetch(textarea.dataset.inspection, { method: 'POST', body, signal: mine.signal,
        headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json' } });
      const told = answer.redirected ? null : await answer.json().catch(() => null);
      if (mine.signal.aborted) {
        return undefined;
      }
      lasted = Date.now() - since;
      if (answer.ok && told && told.notes) {
        failures = 0;
        answered(told, asked);
      }
      else if (told && told.detail && answer.status !== 429 && answer.status < 500) {
        refused({ detail: told.detail });
      }
      else {
        refused({ away: answer.status !== 429 });
        backOff();
      }
    }
    catch {
      if (!mine.signal.aborted) {
        refused({ away: true });
        backOff();
      }
    }
    finally {
      running = running === mine ? null : running;
    }
    return undefined;
  }

  form.addEventListener('input', (event) => { if (event.target.name) { later(pause()); } });
  form.addEventListener('change', (event) => { if (event.target.name) { later(pause()); } });

  return {
    changed: () => later(failures > 0 ? Math.max(pause(), 2000 * failures) : pause()),
    now() { wanted = true; last = ''; later(0); },
    stop() { window.clearTimeout(timer); if (running) { running.abort(); } }
  };
}
