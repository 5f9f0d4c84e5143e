/** “/” goes to the search field. */
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const typing = event.target instanceof HTMLElement && event.target.matches('input,textarea,select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && field) {
    event.preventDefault();
    field.focus();
  }
});

export {};
