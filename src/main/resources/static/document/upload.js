// Uploads each chosen file by itself, with its progress and its own message; the form then sends only the ids.
(() => {
  const ready = field => {
    if (field.dataset.ready) return;
    field.dataset.ready = 'yes';
    const input = field.querySelector('input[type=file]');
    const list = field.querySelector('.upload-list');
    const status = field.querySelector('[data-status]');
    const form = field.closest('form');
    let running = 0;
    let queue = Promise.resolve();

    const changed = () => form.dispatchEvent(new Event('files-changed'));
    const token = () => form.querySelector('input[name=_csrf]')?.value ?? '';

    const refuse = (item, words) => {
      item.classList.add('is-error');
      item.querySelector('input[type=checkbox]')?.remove();
      item.querySelector('progress')?.remove();
      const hint = item.querySelector('.file-hint-invalid');
      hint.textContent = words;
      hint.hidden = false;
    };

    // The virus scanner has not spoken yet: ask again now and then, until it has or the reader takes the file away.
    const watch = item => setTimeout(async () => {
      if (!item.isConnected) return;
      let answer = { waiting: true };
      try {
        const reply = await fetch(`${field.dataset.uploads}/${item.dataset.file}/scan`, { headers: { Accept: 'application/json' } });
        if (reply.ok) answer = await reply.json();
      } catch { /* the line is broken: ask again */ }
      if (answer.waiting) {
        watch(item);
      } else if (answer.error) {
        refuse(item, answer.error);
        changed();
      } else {
        item.querySelector('.file-hint-invalid').hidden = true;
        status.textContent = field.dataset.done;
      }
    }, 3000);

    const accept = (item, answer) => {
      const box = item.querySelector('input[type=checkbox]');
      const label = item.querySelector('label');
      item.dataset.file = answer.id;
      box.name = 'files';
      box.value = answer.id;
      box.id = 'file-' + answer.id;
      box.hidden = false;
      label.htmlFor = box.id;
      item.querySelector('progress').remove();
      status.textContent = answer.name;
      if (answer.warning) {
        const hint = item.querySelector('.file-hint-invalid');
        hint.textContent = answer.warning;
        hint.hidden = false;
      }
      if (answer.waiting) watch(item);
    };

    const send = (item, file) => new Promise(done => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('file', file, file.name);
      const bar = item.querySelector('progress');
      request.upload.onprogress = step => { bar.value = step.total ? step.loaded * 100 / step.total : 0; };
      request.onload = () => {
        let answer = {};
        try { answer = JSON.parse(request.responseText); } catch { /* a login page or a proxy's error */ }
        if (request.status === 200 && answer.id) accept(item, answer);
        else refuse(item, answer.error ?? field.dataset.broken);
        done();
      };
      request.onerror = () => { refuse(item, field.dataset.broken); done(); };
      request.open('POST', field.dataset.uploads);
      request.setRequestHeader('X-CSRF-TOKEN', token());
      request.setRequestHeader('Accept', 'application/json');
      request.send(body);
    });

    const take = file => {
      const item = field.querySelector('template').content.firstElementChild.cloneNode(true);
      const size = file.size < 1048576 ? Math.max(1, Math.round(file.size / 1024)) + ' KB' : (file.size / 1048576).toFixed(1) + ' MB';
      item.querySelector('label').textContent = `${file.name} (${size})`;
      item.querySelector('[data-label]').textContent = file.name;
      item.querySelector('progress').setAttribute('aria-label', file.name);
      list.append(item);
      if (file.size > Number(field.dataset.mostBytes)) {
        refuse(item, field.dataset.large);
        return;
      }
      running++;
      queue = queue.then(() => send(item, file)).then(() => { running--; changed(); });
    };

    list.querySelectorAll('li[data-waiting]').forEach(watch);
    input.removeAttribute('name');
    input.addEventListener('change', () => { [...input.files].forEach(take); input.value = ''; });
    field.querySelectorAll('[data-remove]').forEach(button => { button.hidden = false; });
    list.addEventListener('click', event => {
      const item = event.target.closest('[data-remove]') && event.target.closest('li');
      if (!item) return;
      if (item.dataset.file) {
        fetch(`${field.dataset.uploads}/${item.dataset.file}/removal`, { method: 'POST', headers: { 'X-CSRF-TOKEN': token() } });
      }
      item.remove();
      changed();
      input.focus();
    });
    form.addEventListener('submit', event => {
      if (running > 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        status.classList.remove('sr-only');
        status.textContent = field.dataset.wait;
      }
    }, true);
  };
  document.querySelectorAll('[data-uploads]').forEach(ready);
})();
