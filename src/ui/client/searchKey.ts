/** “/”, or K with Ctrl or ⌘, goes to the field. */
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const typing = event.target instanceof HTMLElement && event.target.matches('input,textarea,select');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (field && (slash || k)) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});

export {};
