import { DevicePanel } from './device-panel.ts';
import { changeEntry, discard, openDeviceStore, readWaiting, type DeviceStore, type Waiting } from './device-store.ts';
import type { DeviceTexts } from './device.messages.ts';
import { decide, isSameTyped, typedEntry, typedOf } from './entry.ts';
import { itemNotes } from './item-notes.ts';
import { itemsIn, type ItemForm } from './item-form.ts';
import { forgetPages, keepPages } from './kept-page.ts';
import { sendWaiting, type Halt } from './send-waiting.ts';

const pauseBeforeKeeping = 400;
const pauseBeforeSending = 1500;
/** A device says that it is connected before it is; after a failure it tries again, ever less often. */
const firstRetry = 3000;
const longestRetry = 60_000;

/**
 * Around the form of an inspection: every change is kept on the device at once and sent as soon as there is a connection. Around
 * nothing, on the page of the inspection: tells what still lies here, and takes everything off the device when it is handed in.
 */
class InspectionDevice extends HTMLElement {
  private store: DeviceStore | undefined;
  private waiting: Waiting = { entries: [], photos: [] };
  private halt: Halt | null = null;
  private isReady = false;
  private hasSent = false;
  private items: readonly ItemForm[] = [];
  private panel: DevicePanel | undefined;
  private readonly timers = new Map<string, number>();
  private passing = false;
  private retry = firstRetry;

  connectedCallback(): void {
    void this.start();
  }

  private get inspection(): number {
    return Number(this.getAttribute('number'));
  }
  private get staff(): string {
    return this.getAttribute('staff') ?? '';
  }
  private get worker(): string {
    return this.getAttribute('worker') ?? '';
  }
  private get texts(): DeviceTexts {
    return JSON.parse(this.getAttribute('texts') ?? '{}') as DeviceTexts;
  }

  private async start(): Promise<void> {
    this.store = await openDeviceStore();
    this.items = itemsIn(this);
    this.panel = new DevicePanel(this, this.texts, {
      send: () => void this.send(),
      discard: () => void this.discard(),
    });
    const form = this.querySelector('form');
    await this.restore();
    form?.addEventListener('input', (event) => this.later(event, pauseBeforeKeeping));
    form?.addEventListener('change', (event) => this.later(event, 0));
    form?.addEventListener('submit', (event) => this.submit(form, event));
    window.addEventListener('online', () => void this.send());
    window.addEventListener('offline', () => void this.show('offline'));
    if (this.hasAttribute('handed-in')) await forgetPages(this.worker, this.inspection);
    else if (form && navigator.onLine) this.isReady = await keepPages(this.worker, this.inspection);
    await this.show(navigator.onLine ? this.halt : 'offline');
    if (navigator.onLine && this.waiting.entries.length + this.waiting.photos.length > 0) await this.send();
  }

  /** What lies on the device stands in the fields again; what the browser filled in by itself is kept, too. */
  private async restore(): Promise<void> {
    await this.refresh();
    for (const item of this.items) {
      const entry = this.entryOf(item);
      if (entry && entry.staff === this.staff) item.write(entry.values);
      else if (!isSameTyped(item.read(), item.began())) await this.keep(item);
    }
  }

  private async refresh(): Promise<void> {
    if (this.store) this.waiting = await readWaiting(this.store);
  }

  private entryOf({ code }: ItemForm) {
    return this.waiting.entries.find(({ inspection, item }) => inspection === this.inspection && item === code);
  }

  private later(event: Event, pause: number): void {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
    const item = this.items.find((one) => one.element === element);
    if (!item) return;
    this.inAWhile(`keep-${item.code}`, pause, async () => {
      await this.keep(item);
      await this.show();
      this.inAWhile('send', pauseBeforeSending, () => this.send());
    });
  }

  private inAWhile(name: string, pause: number, work: () => Promise<unknown>): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(
      name,
      window.setTimeout(() => void work(), pause),
    );
  }

  private async keep(item: ItemForm): Promise<void> {
    if (!this.store) return;
    const about = {
      inspection: this.inspection,
      item: item.code,
      base: item.base(),
      began: item.began(),
      staff: this.staff,
    };
    await changeEntry(this.store, this.inspection, item.code, (before) =>
      // What another account left here is theirs; it is not overwritten.
      before && before.staff !== this.staff ? before : typedEntry(about, item.read(), before, crypto.randomUUID()),
    );
    await this.keepPhoto(item);
    await this.refresh();
  }

  private async keepPhoto({ code, photo, description }: ItemForm): Promise<void> {
    if (!this.store || !photo || !description) return;
    const about = description.value.trim();
    for (const waiting of this.waiting.photos) {
      const isNameless = waiting.inspection === this.inspection && waiting.item === code && waiting.description === '';
      if (isNameless && about !== '') await this.store.put('photos', { ...waiting, description: about });
    }
    const [file] = photo.files ?? [];
    if (file) {
      await this.store.put('photos', {
        key: crypto.randomUUID(),
        inspection: this.inspection,
        item: code,
        staff: this.staff,
        file,
        name: file.name,
        description: about,
        refused: null,
      });
      // Sent from the device; the form must not send it a second time.
      photo.value = '';
    }
    if (about !== '' && document.activeElement !== description) description.value = '';
  }

  private async send(): Promise<void> {
    if (!this.store) return;
    const { halt, saved } = await sendWaiting(this.store, this.staff);
    this.hasSent ||= saved.length > 0;
    const isForLater = halt === 'offline' || halt === 'busy' || halt === 'trouble';
    if (isForLater) this.inAWhile('retry', this.retry, () => this.send());
    this.retry = isForLater ? Math.min(this.retry * 2, longestRetry) : firstRetry;
    await this.refresh();
    for (const { inspection, item: code, stored } of saved) {
      const item = this.items.find((one) => one.code === code);
      if (inspection !== this.inspection || !item) continue;
      const values = typedOf(stored);
      item.write(this.entryOf(item)?.values ?? values, { revision: stored.revision, values });
    }
    await this.show(halt);
    // The page on the device shows what is stored now, should it be opened without a connection.
    if (saved.length > 0 && halt === null && this.items.length > 0) await keepPages(this.worker, this.inspection);
  }

  private submit(form: HTMLFormElement, event: SubmitEvent): void {
    if (this.passing) return;
    event.preventDefault();
    void this.handIn(form, event.submitter);
  }

  /** The form goes its way when the server has everything; otherwise nothing is lost, and the page says what is missing. */
  private async handIn(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    for (const item of this.items) await this.keep(item);
    await this.send();
    const isHere = ({ inspection }: { inspection: number }) => inspection === this.inspection;
    if (this.halt === null && !this.waiting.entries.some(isHere) && !this.waiting.photos.some(isHere)) {
      this.passing = true;
      form.requestSubmit(submitter);
      return;
    }
    const next = submitter instanceof HTMLButtonElement && submitter.value === 'next' ? nextSection(form) : null;
    if (this.halt === 'offline' && next !== null) location.assign(next);
    else (this.querySelector<HTMLElement>('[data-conflict] .notice-title') ?? this.panel)?.focus();
  }

  private async discard(): Promise<void> {
    if (!this.store) return;
    await discard(this.store, this.inspection);
    await this.show(null);
    location.reload();
  }

  private async decide(item: ItemForm, whose: 'mine' | 'theirs'): Promise<void> {
    if (!this.store) return;
    const before = this.entryOf(item)?.state;
    const next = await changeEntry(this.store, this.inspection, item.code, (entry) =>
      entry ? decide(entry, whose, crypto.randomUUID()) : null,
    );
    if (before?.kind === 'conflict') {
      const values = typedOf(before.stored);
      item.write(next?.values ?? values, { revision: before.stored.revision, values });
    }
    await this.show();
    item.element.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus();
    if (navigator.onLine) await this.send();
  }

  private async show(halt: Halt | null = this.halt): Promise<void> {
    this.halt = halt;
    await this.refresh();
    const { staff, inspection, isReady, hasSent, texts } = this;
    this.panel?.show({ ...this.waiting, halt, staff, inspection, isReady, hasSent });
    for (const item of this.items) {
      const notes = itemNotes(this.entryOf(item), this.photosOf(item), texts, {
        decide: (whose) => void this.decide(item, whose),
        dropPhoto: (key) => void this.store?.delete('photos', key).then(() => this.show()),
      });
      placeNotes(item.element, notes);
    }
  }

  private photosOf({ code }: ItemForm) {
    return this.waiting.photos.filter(({ inspection, item }) => inspection === this.inspection && item === code);
  }
}

/** Notes that say the same stay, so that nobody loses the button they are about to press. */
function placeNotes(element: HTMLElement, notes: readonly HTMLElement[]): void {
  const known = element.querySelector<HTMLElement>('.device-notes');
  const place = known ?? document.createElement('div');
  place.className = 'device-notes';
  if (place.textContent === notes.map(({ textContent }) => textContent).join('') && known) return;
  place.replaceChildren(...notes);
  if (!known) element.append(place);
}

function nextSection({ action }: HTMLFormElement): string | null {
  const section = /^(.*\/eintragen\/)(\d+)$/u.exec(new URL(action).pathname);
  return section ? `${section[1]}${Number(section[2]) + 1}` : null;
}

customElements.define('inspection-device', InspectionDevice);
