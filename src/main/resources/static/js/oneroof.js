// What makes pages quicker where scripts run; every form also works without.
start();

function start() {
  document.querySelectorAll('[data-focus]').forEach(place => place.focus());
  document.querySelectorAll('form[method="post"]').forEach(guardAgainstDoubleClicks);
  document.querySelectorAll('form[data-draft]').forEach(saveDrafts);
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  if (document.body.dataset.minutes) {
    warnBeforeLogout(Number(document.body.dataset.minutes));
  }
}

function security() {
  const meta = document.querySelector('meta[name="csrf"]');
  return meta ? { [meta.dataset.header]: meta.content } : {};
}

function guardAgainstDoubleClicks(form) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    setTimeout(() => delete form.dataset.sent, 8000);
  });
  window.addEventListener('pageshow', () => delete form.dataset.sent);
}

function saveDrafts(form) {
  const saved = form.querySelector('[data-saved]');
  let timer;
  const save = async () => {
    const answer = await fetch(form.dataset.draft, {
      method: 'POST', headers: { ...security(), Accept: 'application/json' }, body: new URLSearchParams(fieldsOf(form)),
    }).catch(() => null);
    if (answer && answer.ok && saved) {
      saved.textContent = saved.dataset.saved.replace('{0}', (await answer.json()).savedAt);
    }
  };
  form.addEventListener('input', event => {
    if (event.target.type !== 'file') {
      clearTimeout(timer);
      timer = setTimeout(save, 2000);
    }
  });
  form.addEventListener('files-changed', () => { clearTimeout(timer); timer = setTimeout(save, 200); });
  form.addEventListener('submit', () => clearTimeout(timer));
}

function fieldsOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
}

function warnBeforeLogout(minutes) {
  const dialog = document.getElementById('session-warning');
  let timer;
  const wait = () => { clearTimeout(timer); timer = setTimeout(() => dialog.showModal(), (minutes - 5) * 60000); };
  dialog.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch('/session', { method: 'POST', headers: security(), redirect: 'error' }).catch(() => null);
    dialog.querySelector('[data-failed]').hidden = Boolean(answer?.ok);
    if (answer?.ok) {
      dialog.close();
      wait();
    }
  });
  wait();
}
