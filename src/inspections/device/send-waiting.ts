import { changeEntry, readWaiting, type DeviceStore, type WaitingPhoto } from './device-store.ts';
import { afterSaved, inConflict, type Entry, type Stored, type TypedField } from './entry.ts';

/** Why sending stopped; everything not sent stays on the device. */
export type Halt = 'offline' | 'busy' | 'signed-out' | 'forbidden' | 'trouble' | 'closed';

/** Out of doors a connection often stands and carries nothing; who waits for it longer than this waits for nothing (milliseconds). */
const patience = { entry: 10_000, photo: 5 * 60_000 };

export type Sent = {
  readonly halt: Halt | null;
  /** Items that the server has stored, as they are stored now. */
  readonly saved: readonly { readonly inspection: number; readonly item: string; readonly stored: Stored }[];
};

/** What the server says about one entry (`record/device.route.ts`). */
type Reply =
  | { readonly outcome: 'saved'; readonly stored: Stored }
  | {
      readonly outcome: 'conflict';
      readonly fields: readonly TypedField[];
      readonly stored: Stored;
      readonly storedBy: string | null;
    }
  | { readonly outcome: 'closed'; readonly message: string }
  | { readonly outcome: 'refused'; readonly errors: readonly { readonly message: string }[] };

/**
 * Sends what waits, one after the other, each as often as needed: the keys make repeating safe. Two windows never send at once.
 * @param staff whose entries; those of others stay
 */
export async function sendWaiting(store: DeviceStore, staff: string): Promise<Sent> {
  const outcome = await navigator.locks.request('begehungen-senden', { ifAvailable: true }, async (lock) =>
    lock ? sendAll(store, staff) : undefined,
  );
  return outcome ?? { halt: 'busy', saved: [] };
}

async function sendAll(store: DeviceStore, staff: string): Promise<Sent> {
  const { entries, photos } = await readWaiting(store);
  const saved: { inspection: number; item: string; stored: Stored }[] = [];
  const closed = new Set<number>();
  for (const entry of entries) {
    if (entry.staff !== staff || entry.state.kind !== 'waiting' || closed.has(entry.inspection)) continue;
    const reply = await ask(entry.inspection, formOf(entry), patience.entry);
    if (typeof reply === 'string') return { halt: reply, saved };
    if (reply.outcome === 'closed') closed.add(entry.inspection);
    else await takeIn(store, entry, reply);
    if (reply.outcome === 'saved') saved.push({ inspection: entry.inspection, item: entry.item, stored: reply.stored });
  }
  for (const photo of photos) {
    const isReady = photo.staff === staff && photo.description !== '' && photo.refused === null;
    if (!isReady || closed.has(photo.inspection)) continue;
    const reply = await ask(photo.inspection, formOfPhoto(photo), patience.photo);
    if (typeof reply === 'string') return { halt: reply, saved };
    if (reply.outcome === 'closed') closed.add(photo.inspection);
    else if (reply.outcome === 'refused') await store.put('photos', { ...photo, refused: messageOf(reply.errors) });
    else await store.delete('photos', photo.key);
  }
  return { halt: closed.size > 0 ? 'closed' : null, saved };
}

const messageOf = (errors: readonly { readonly message: string }[]): string =>
  errors.map(({ message }) => message).join(' ');

async function takeIn(store: DeviceStore, sent: Entry, reply: Exclude<Reply, { outcome: 'closed' }>): Promise<void> {
  await changeEntry(store, sent.inspection, sent.item, (present) => {
    if (!present) return null;
    if (reply.outcome === 'saved') return afterSaved(present, sent, reply.stored);
    // Typed on meanwhile: the newer entry is sent next and hears the same.
    if (present.key !== sent.key) return present;
    if (reply.outcome === 'conflict') return inConflict(present, reply.stored, reply.fields, reply.storedBy);
    return { ...present, state: { kind: 'refused', message: messageOf(reply.errors) } };
  });
}

function formOf({ item, key, base, values }: Entry): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ item, key, base: String(base), ...values })) form.set(name, value);
  return form;
}

/** A photo says nothing about the values: from revision 0 with nothing entered, whatever is stored stays. */
function formOfPhoto({ item, key, file, name, description }: WaitingPhoto): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries({ item, key, description, verdict: 'unchecked' })) form.set(field, value);
  form.set('photo', file, name);
  return form;
}

async function ask(
  inspection: number,
  body: FormData,
  patienceMs: number,
): Promise<Reply | Exclude<Halt, 'busy' | 'closed'>> {
  try {
    const response = await fetch(`/verwaltung/begehungen/${inspection}/eintrag`, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    return await read(response);
  } catch (error) {
    return error instanceof TypeError ? 'offline' : 'trouble';
  }
}

/** Throws when the body does not come, or is not ours: a network that asks for its own sign-in first answers with a page. */
async function read(response: Response): Promise<Reply | 'signed-out' | 'forbidden' | 'trouble'> {
  // Whoever is not signed in is led to the sign-in page.
  if (response.type === 'opaqueredirect') return 'signed-out';
  if (response.status === 403) return 'forbidden';
  // The inspection is gone; or one photo is larger than any the server takes, which must not hold up the others.
  if (response.status === 404) return { outcome: 'closed', message: '' };
  if (response.status === 413) return { outcome: 'refused', errors: [] };
  if (![200, 409, 422].includes(response.status)) return 'trouble';
  return (await response.json()) as Reply;
}
