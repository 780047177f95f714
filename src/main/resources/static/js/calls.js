// Renews what changes by itself at the call centre, counts the talk's minutes, and shows the script of the chosen topic.
document.querySelectorAll('[data-live]').forEach(live);
document.querySelectorAll('[data-call]').forEach(call);

function live(place) {
  let paused = false;
  const renew = async () => {
    // What somebody is about to press stays under the finger.
    if (paused || place.contains(document.activeElement)) return;
    const answer = await fetch(place.dataset.source).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const text = await answer.text();
    if (!paused && !place.contains(document.activeElement)) place.innerHTML = text;
  };
  let stream;
  const listen = () => {
    stream = new EventSource(place.dataset.stream);
    stream.addEventListener('board', renew);
    // A refusal (503 while the database is away) ends an EventSource for good; only a broken line it mends by itself.
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => { listen(); renew(); }, 10_000);
    });
  };
  listen();
  window.addEventListener('pagehide', () => stream.close());
  const pause = document.querySelector('[data-pause]');
  if (!pause) return;
  pause.hidden = false;
  pause.addEventListener('click', () => {
    paused = !paused;
    pause.setAttribute('aria-pressed', paused);
    pause.blur();
    renew();
  });
}

function call(form) {
  const save = form.querySelector('[data-save]');
  const find = form.querySelector('[data-find]');
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('input')) return;
    event.preventDefault();
    (['from', 'words'].includes(event.target.name) ? find : save).click();
  });
  const topic = form.querySelector('[name="topic"]');
  const show = () => document.querySelectorAll('[data-topic]').forEach(script => {
    script.open = script.dataset.topic === topic.value;
  });
  topic.addEventListener('change', show);
  const timer = form.querySelector('[data-timer]');
  const tick = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - Number(timer.dataset.started)) / 1000));
    const most = Number(topic.selectedOptions[0]?.dataset.minutes ?? 0);
    const words = most && seconds > most * 60 ? timer.dataset.over : timer.dataset.words;
    timer.textContent = `${words} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  timer.hidden = false;
  tick();
  setInterval(tick, 1000);
}
