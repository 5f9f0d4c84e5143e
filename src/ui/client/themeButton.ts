/** Theme: system, light, dark. The choice stays in this browser. */
customElements.define(
  'theme-button',
  class extends HTMLElement {
    connectedCallback() {
      const root = document.documentElement.dataset;
      const button = this.querySelector('button');
      const order = ['', 'light', 'dark'];
      const show = () => {
        const next = order[(order.indexOf(root.theme ?? '') + 1) % 3];
        button?.setAttribute('aria-label', `Theme: ${root.theme || 'as the system'}. Change to ${next || 'the system’s'}`);
      };
      this.hidden = false;
      button?.addEventListener('click', () => {
        const next = order[(order.indexOf(root.theme ?? '') + 1) % 3];
        if (next) root.theme = next;
        else delete root.theme;
        try {
          if (next) localStorage.setItem('theme', next);
          else localStorage.removeItem('theme');
        } catch {} // no storage: the choice lasts for this page
        show();
      });
      show();
    }
  },
);
