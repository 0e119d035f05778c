import { stateLines } from './device-state.ts';
import type { DeviceTexts } from './device.messages.ts';
import { button, make } from './elements.ts';

type Lying = Parameters<typeof stateLines>[0];
type Actions = { readonly send: () => void; readonly discard: () => void };

const pauseBeforeSpeaking = 1000;

/** Where the sign-out in the head of the page looks for things that would be lost (`ui/islands/sign-out.island.ts`). */
const unsentKey = 'unsent';

/** Says what lies on the device, above the form. A second, hidden line speaks after a pause, so that typing is not talked over. */
export class DevicePanel {
  private readonly lines = make('div', { class: 'device-lines' });
  private readonly spoken = make('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly actions = make('div', { class: 'device-actions' });
  private readonly box: HTMLElement;
  private timer = 0;
  private readonly t: DeviceTexts;
  private readonly act: Actions;

  constructor(host: HTMLElement, texts: DeviceTexts, actions: Actions) {
    this.t = texts;
    this.act = actions;
    this.box = make(
      'section',
      { class: 'device', 'aria-label': texts.label, tabindex: '-1', hidden: '' },
      this.lines,
      this.spoken,
      this.actions,
    );
    host.prepend(this.box);
  }

  show(lying: Lying): void {
    const count = lying.entries.length + lying.photos.length;
    const wasAskedToLeave = new URLSearchParams(location.search).has('abmelden') && count > 0;
    const lines = [...(wasAskedToLeave ? [this.t.signOut] : []), ...stateLines(lying, this.t)];
    const text = lines.join(' ');
    this.box.hidden = lines.length === 0;
    this.box.classList.toggle('device-unsent', count > 0);
    remember(count, lying);
    if (this.lines.textContent !== lines.join('')) {
      this.lines.replaceChildren(...lines.map((line) => make('p', {}, line)));
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.spoken.textContent = text;
      }, pauseBeforeSpeaking);
    }
    const state = `${count > 0} ${lying.halt === 'signed-out'}`;
    if (this.actions.dataset['state'] === state) return;
    this.actions.dataset['state'] = state;
    this.actions.replaceChildren(...(count > 0 ? this.buttons(lying) : []));
  }

  focus(): void {
    this.box.focus();
  }

  private buttons({ halt }: Lying): readonly HTMLElement[] {
    const here = encodeURIComponent(location.pathname);
    const signIn = make('a', { href: `/anmelden?weiter=${here}`, class: 'button button-primary' }, this.t.signIn);
    const row = make('div', { class: 'button-row' }, button(this.t.send, 'secondary', this.act.send));
    if (halt === 'signed-out') row.prepend(signIn);
    return [
      row,
      make(
        'details',
        { class: 'details' },
        make('summary', {}, this.t.discardTitle),
        make(
          'div',
          { class: 'details-body' },
          make('p', {}, this.t.discardText),
          button(this.t.discard, 'quiet', this.act.discard),
        ),
      ),
    ];
  }
}

/** Signing out clears the device: the head of every page must know that something would be lost, and where it is. */
function remember(count: number, { entries, photos }: Lying): void {
  const [first] = [...entries, ...photos];
  if (count === 0 || !first) localStorage.removeItem(unsentKey);
  else localStorage.setItem(unsentKey, `/verwaltung/begehungen/${first.inspection}?abmelden`);
}
