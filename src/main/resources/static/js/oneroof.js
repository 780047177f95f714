// What makes pages quicker where scripts run; every form also works without.
start();

function start() {
  document.querySelectorAll('[data-focus]').forEach(place => place.focus());
  document.querySelectorAll('form[method="post"]').forEach(guardAgainstDoubleClicks);
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
