// Says every few seconds that this page is open, and shows who else has the case open.
const EVERY = 3000;
const place = document.querySelector('[data-presence]');

if (place) {
  setInterval(() => document.hidden || renew(place), EVERY);
}

async function renew(place) {
  const meta = document.querySelector('meta[name="csrf"]');
  const answer = await fetch(place.dataset.presence, {
    method: 'POST', redirect: 'error', headers: meta ? { [meta.dataset.header]: meta.content } : {},
  }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const line = place.querySelector('[data-here]');
  const text = await answer.text();
  // The same words again would be read out again.
  if (line.textContent !== text) {
    line.textContent = text;
  }
}
