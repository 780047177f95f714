// Keeps what is typed: on the server a moment after the last key, in this window until the server has it.
const KEPT = 'oneroof.form';
if (document.querySelector('[data-filed]')) sessionStorage.removeItem(KEPT);
document.querySelectorAll('form[data-draft]').forEach(keepDraft);

function keepDraft(form) {
  const part = name => form.querySelector(`[data-${name}]`);
  const field = name => form.querySelector(`[name="${name}"]`);
  const path = form.dataset.draft.replace(/[^/]+$/, '');
  let timer, dirty = false, filed = false, sending = null, last = '';
  const fields = () => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
  const soon = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };
  const keep = () => sessionStorage.setItem(KEPT, JSON.stringify(
    { owner: form.dataset.owner, fields: fields(), focus: last }));

  // Whoever comes back from logging in finds words and place again.
  function bringBack() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
    if (!kept || kept.owner !== form.dataset.owner) { sessionStorage.removeItem(KEPT); return; }
    const key = new Map(kept.fields).get('submission');
    const here = new URLSearchParams(location.search);
    if (key !== field('submission').value && (here.get('draft') || here.get('key'))) return;
    const days = kept.fields.filter(([name]) => name === 'wishedDays');
    form.querySelectorAll('[name="wishedDays"]').forEach((day, at) => { day.value = days[at]?.[1] ?? ''; });
    kept.fields.forEach(([name, value]) => {
      const place = field(name);
      // The same draft in a window that was opened since has seen a newer version.
      if (!place || ['files', 'wishedDays', 'keepDraft'].includes(name) || name === 'version' && key === field('submission').value) return;
      place.value = value;
    });
    form.dataset.draft = path + key;
    dirty = true;
    last = kept.focus;
    document.getElementById(last)?.focus();
    document.querySelectorAll('textarea').forEach(area => area.dispatchEvent(new Event('input', { bubbles: true })));
  }

  async function save() {
    if (filed || sending) { if (sending) soon(500); return; }
    dirty = false;
    sending = fetch(form.dataset.draft, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields()),
      headers: { ...security(), Accept: 'application/json' } }).catch(() => null);
    const answer = await sending;
    sending = null;
    if (answer?.status === 401 || answer?.status === 403 || answer?.type === 'opaqueredirect') return expired();
    if (answer?.status === 422) return refused();
    const said = answer?.ok || answer?.status === 409 ? await answer.json().catch(() => null) : null;
    if (!said) { failed(); return; }
    part('expired').hidden = true;
    if (said.filed) return done(said.filed);
    if (answer.status === 409) return both(said);
    part('both').hidden = true;
    field('version').value = said.version;
    part('saved').textContent = part('saved').dataset.saved.replace('{0}', said.savedAt);
    if (!dirty) sessionStorage.removeItem(KEPT);
  }

  function failed() {
    dirty = true;
    part('saved').textContent = part('saved').dataset.failed;
    soon(5000);
  }

  // The same words would be refused again: they wait for the next key.
  function refused() {
    part('saved').textContent = part('saved').dataset.refused;
  }

  function expired() {
    dirty = true;
    part('saved').textContent = '';
    part('expired').querySelector('a').search = '?key=' + field('submission').value;
    part('expired').hidden = false;
  }

  function done(number) {
    filed = true;
    sessionStorage.removeItem(KEPT);
    const link = part('number');
    link.href = link.href.replace(/\/consultations.*$/, '/consultations/' + number);
    link.textContent = number;
    part('done').hidden = false;
  }

  function both(said) {
    const box = part('both'), fresh = box.hidden;
    part('saved').textContent = part('saved').dataset.saved.replace('{0}', said.savedAt);
    box.querySelectorAll('[data-theirs]').forEach(place => { place.textContent = said.other[place.dataset.theirs]; });
    box.querySelectorAll('[data-mine]').forEach(place => { place.textContent = field(place.dataset.mine).value; });
    box.hidden = false;
    const go = () => { field('version').value = said.version; box.hidden = true; keep(); save(); field('title').focus(); };
    part('keep').onclick = go;
    part('take').onclick = () => {
      Object.entries(said.other).forEach(([name, value]) => { field(name).value = value; });
      go();
    };
    if (fresh) box.scrollIntoView({ block: 'nearest' });
  }

  history.replaceState(null, '', form.dataset.draft.replace(/drafts\/[^/]+$/, 'new?key=' + field('submission').value) + location.hash);
  bringBack();
  history.replaceState(null, '', form.dataset.draft.replace(/drafts\/[^/]+$/, 'new?key=' + field('submission').value) + location.hash);
  if (dirty) soon(200);
  form.addEventListener('input', event => {
    if (event.target.type === 'file') return;
    dirty = true;
    keep();
    soon(2000);
  });
  // The place is the field last written in, not the link or the button that led away.
  form.addEventListener('focusin', event => {
    if (!event.target.matches('input, textarea, select')) return;
    last = event.target.id;
    if (dirty) keep();
  });
  form.addEventListener('files-changed', () => { dirty = true; soon(200); });
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (String(event.submitter?.formAction).endsWith('/solved')) sessionStorage.removeItem(KEPT); else keep();
    filed = true;
  });
  window.addEventListener('online', () => { if (dirty) soon(200); });
  // Whoever leaves with words unsaved has them saved on the way out.
  window.addEventListener('pagehide', () => {
    if (!dirty || filed) return;
    fetch(form.dataset.draft, { method: 'POST', keepalive: true, body: new URLSearchParams(fields()),
      headers: { ...security(), Accept: 'application/json' } }).catch(() => null);
  });
  window.addEventListener('pageshow', event => { if (event.persisted) filed = false; });
}
