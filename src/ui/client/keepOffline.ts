import { make } from './make.ts';
import { keep, offered, remove, state } from './offlineCopy.ts';
import { cannot, failureWords, fetchingWords, keptWords, offerWords } from './offlineWords.ts';

/** The whole reference in this browser: kept when the reader asks, brought up to date, removed. */
class KeepOffline extends HTMLElement {
  connectedCallback() {
    const says = this.querySelector('[role=status]');
    const bar = this.querySelector('progress');
    const buttons = this.querySelector('[data-buttons]');
    if (!says || !bar || !buttons) return;

    const button = (label: string, work: () => Promise<void>, main = false) => {
      const made = make('button', { type: 'button', className: main ? 'btn pri' : 'btn' }, label);
      made.addEventListener('click', () => {
        for (const one of buttons.querySelectorAll('button')) one.disabled = true;
        work();
      });
      return made;
    };
    const show = async (before = '') => {
      try {
        const [{ kept, begun }, edition] = await Promise.all([state(), offered()]);
        const fetch = async () => {
          bar.hidden = false;
          bar.value = 0;
          says.textContent = fetchingWords(edition);
          const failure = await keep((bytes, of) => {
            bar.value = bytes / of;
          }).then(
            () => '',
            (fault) => failureWords(String(fault)),
          );
          bar.hidden = true;
          await show(failure);
        };
        const clear = async () => {
          await remove();
          await show('Removed; nothing is left.');
        };
        says.textContent = `${before} ${kept ? keptWords(kept, edition) : offerWords(begun, edition)}`.trim();
        buttons.replaceChildren(
          ...(!kept && edition ? [button('Keep Faultbook offline', fetch, true)] : []),
          ...(kept ? [button('Update', fetch, edition && edition.id !== kept.id)] : []),
          ...(kept || begun ? [button('Remove', clear)] : []),
        );
      } catch (fault) {
        buttons.replaceChildren();
        says.textContent = `This browser keeps nothing here, as in some private windows. It says: ${fault instanceof Error ? fault.message : fault}`;
      }
    };
    const why = cannot(window.isSecureContext, 'serviceWorker' in navigator && 'caches' in window);
    if (why) says.textContent = why;
    else show();
  }
}

customElements.define('keep-offline', KeepOffline);
