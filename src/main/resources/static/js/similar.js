// Offers what may spare a filing while one types; without a script the button asks for the same.
document.querySelectorAll('[data-similar]').forEach(place => {
  const field = document.getElementById(place.dataset.similar);
  let timer, asked = '';
  const offer = async () => {
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    asked = words;
    const answer = await fetch(`${place.dataset.source}?words=${encodeURIComponent(words)}`).catch(() => null);
    // A late answer to an earlier question is not wanted any more, nor does one take away what somebody is reading.
    if (!answer?.ok || answer.redirected || words !== asked || place.contains(document.activeElement)) return;
    place.innerHTML = await answer.text();
  };
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(offer, 350); });
  place.closest('form').querySelector(`[formaction="${place.dataset.source}"]`)?.addEventListener('click', event => {
    event.preventDefault();
    asked = '';
    offer().then(() => place.querySelector('a, summary')?.focus());
  });
});
