/** Copy: the text given, or the sample beside the button; nothing else, so that it can be pasted as it is. */
customElements.define(
  'copy-button',
  class extends HTMLElement {
    connectedCallback() {
      this.hidden = false;
      this.addEventListener('click', async () => {
        const text = this.dataset.text ?? this.closest('.cmd,.code')?.querySelector('pre')?.textContent ?? '';
        const say = this.querySelector('span');
        const before = say?.textContent ?? '';
        await navigator.clipboard.writeText(text.trim().replaceAll('{address}', location.origin + location.pathname)).then(
          () => say?.replaceChildren('Copied ✓'),
          () => say?.replaceChildren('Select and copy by hand'),
        );
        setTimeout(() => say?.replaceChildren(before), 2000);
      });
    }
  },
);
