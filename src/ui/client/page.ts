/** What every page does when there is script. All of it works without: this only adds. */

// Copy: the text given, or the sample beside the button; nothing else, so that it can be pasted as it is.
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

// Theme: system, light, dark. The choice stays in this browser.
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

// “/” goes to the search field.
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const typing = event.target instanceof HTMLElement && event.target.matches('input,textarea,select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && field) {
    event.preventDefault();
    field.focus();
  }
});

// On this page: mark the section being read.
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]));
const watch = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting) for (const [id, link] of links) id === target.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  },
  { rootMargin: '-90px 0px -70%' },
);
for (const id of links.keys()) {
  const heading = document.getElementById(id);
  if (heading) watch.observe(heading);
}
