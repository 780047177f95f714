// Suggests codes while one types; without a script the code is looked up on its own page.
document.querySelectorAll('input[data-suggest]').forEach(field => {
  let timer;
  const suggest = async () => {
    const words = field.value.trim();
    if (words.length < 2) {
      return;
    }
    const answer = await fetch(`${field.dataset.suggest}?words=${encodeURIComponent(words)}`,
      { headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer?.ok) {
      field.list.replaceChildren(...(await answer.json()).map(({ code, name }) => new Option(`${code} ${name}`, code)));
    }
  };
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(suggest, 250); });
});
