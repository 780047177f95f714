// The frame's own manners: menus close, long texts count, buttons go quiet once pressed.
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('.or-menu-phone[open], .or-menu-more[open]').forEach(menu => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
document.addEventListener('click', event => {
  document.querySelectorAll('.or-menu-more[open]').forEach(menu => { menu.open = menu.contains(event.target); });
});

const count = area => {
  const place = area.closest('.form-group')?.querySelector('[data-counter]');
  if (place) place.textContent = `${[...area.value].length.toLocaleString()} / ${Number(place.dataset.counter).toLocaleString()}`;
};
document.querySelectorAll('textarea').forEach(count);
document.addEventListener('input', event => { if (event.target.matches('textarea')) count(event.target); });

// The list of what is wrong in the order of the page, whichever order it was found in.
document.querySelectorAll('.or-alert[data-focus] ul').forEach(list => {
  const place = item => document.getElementById(item.querySelector('a')?.hash.slice(1) ?? '');
  [...list.children].filter(place)
    .sort((one, other) => place(one).compareDocumentPosition(place(other)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
    .forEach(item => list.append(item));
});

const buttons = form => form.querySelectorAll('button[type=submit], button:not([type])');
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  // A moment later, so that the pressed button's own value still travels.
  setTimeout(() => buttons(form).forEach(button => { button.setAttribute('aria-disabled', 'true'); button.classList.add('disabled'); }));
});
// Coming back with the browser's own button must find the form open.
window.addEventListener('pageshow', event => {
  if (!event.persisted) return;
  document.querySelectorAll('form').forEach(form => buttons(form).forEach(button => {
    button.removeAttribute('aria-disabled');
    button.classList.remove('disabled');
  }));
});
