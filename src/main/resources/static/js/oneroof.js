// What makes pages quicker where scripts run; every form also works without.
start();

function start() {
  document.querySelectorAll('[data-focus]').forEach(place => place.focus());
  document.querySelectorAll('form[method="post"]').forEach(guardAgainstDoubleClicks);
  document.querySelectorAll('form[data-draft]').forEach(saveDrafts);
  document.querySelectorAll('[data-upload]').forEach(uploadAtOnce);
  document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
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

function uploadAtOnce(group) {
  const input = group.querySelector('input[type="file"]');
  const list = group.querySelector('ul');
  input.addEventListener('change', async () => {
    const chosen = [...input.files];
    for (const file of chosen) {
      await upload(group.dataset.upload, file, list);
    }
    input.value = '';
    input.form.dispatchEvent(new Event('files-changed'));
  });
  list.addEventListener('click', event => {
    if (event.target.matches('[data-remove]')) {
      event.target.closest('li').remove();
      input.form.dispatchEvent(new Event('files-changed'));
    }
  });
}

function upload(address, file, list) {
  const line = document.createElement('li');
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', file.name);
  line.append(file.name, ' ', bar);
  list.append(line);
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(security()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = event => { bar.value = event.total ? 100 * event.loaded / event.total : 0; };
    request.onloadend = () => { finish(request, line, file, list); done(); };
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

function finish(request, line, file, list) {
  let answer = {};
  try { answer = JSON.parse(request.responseText); } catch { answer = {}; }
  if (request.status !== 200 && request.status !== 201) {
    line.className = 'form-hint-invalid';
    line.textContent = file.name + ': ' + (answer.error || list.dataset.failed);
    return;
  }
  const id = document.createElement('input');
  id.type = 'hidden';
  id.name = 'files';
  id.value = answer.id;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'krds-btn xsmall text';
  remove.dataset.remove = '';
  remove.textContent = list.dataset.remove;
  line.replaceChildren(id, answer.name + ' ', remove);
}

function warnBeforeLogout(minutes) {
  const dialog = document.getElementById('session-warning');
  let timer;
  const wait = () => { clearTimeout(timer); timer = setTimeout(() => dialog.showModal(), (minutes - 5) * 60000); };
  dialog.querySelector('button').addEventListener('click', async () => {
    await fetch('/session', { method: 'POST', headers: security() });
    dialog.close();
    wait();
  });
  wait();
}
