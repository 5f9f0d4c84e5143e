/** On the 404 page: offers a search for the last part of the address that was asked for. It is set as text, never as markup. */
customElements.define(
  'asked-name',
  class extends HTMLElement {
    connectedCallback() {
      const field = this.querySelector('input');
      const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
      if (!field) return;
      try {
        field.value = decodeURIComponent(last)
          .replace(/\.(html?|md|json|txt)$/, '')
          .slice(0, 200);
      } catch {
        field.value = last.slice(0, 200); // a broken %-sequence: as it came
      }
    }
  },
);
