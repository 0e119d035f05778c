import { fill } from './device-state.ts';
import type { WaitingPhoto } from './device-store.ts';
import type { DeviceTexts } from './device.messages.ts';
import { button, make } from './elements.ts';
import { typedOf, type Entry, type Typed, type TypedField } from './entry.ts';

export type ItemActions = {
  readonly decide: (whose: 'mine' | 'theirs') => void;
  readonly dropPhoto: (key: string) => void;
};

/** What is to be said beside one item: where its entry is, what the server said, and a choice where two disagree. */
export function itemNotes(
  entry: Entry | undefined,
  photos: readonly WaitingPhoto[],
  t: DeviceTexts,
  actions: ItemActions,
): readonly HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (entry?.state.kind === 'waiting') notes.push(note(t.itemWaiting));
  if (entry?.state.kind === 'refused') notes.push(note(fill(t.itemRefused, { message: entry.state.message })));
  if (entry?.state.kind === 'conflict') notes.push(conflict(entry, entry.state, t, actions));
  const ready = photos.filter(({ description, refused }) => description !== '' && refused === null);
  if (ready.length > 0) notes.push(note(fill(t.photoWaiting, { count: ready.length })));
  for (const photo of photos) {
    if (photo.refused === null && photo.description !== '') continue;
    const text =
      photo.refused === null
        ? t.photoUndescribed
        : fill(t.photoRefused, { message: photo.refused === '' ? t.photoTooLarge : photo.refused });
    notes.push(
      note(text),
      button(t.photoDrop, 'quiet', () => actions.dropPhoto(photo.key)),
    );
  }
  return notes;
}

const note = (text: string): HTMLElement => make('p', { class: 'field-hint' }, text);

type Conflict = Extract<Entry['state'], { kind: 'conflict' }>;

function conflict(
  { values }: Entry,
  { fields, stored, storedBy }: Conflict,
  t: DeviceTexts,
  { decide }: ItemActions,
): HTMLElement {
  const who = fill(t.conflictTheirs, { who: storedBy ?? t.someone });
  return make(
    'div',
    { class: 'notice tone-warning', 'data-conflict': '' },
    make(
      'div',
      { class: 'notice-body' },
      make('p', { class: 'notice-title', tabindex: '-1' }, t.conflictTitle),
      make(
        'dl',
        { class: 'stored' },
        ...valueRow(t.conflictMine, values, fields, t),
        ...valueRow(who, typedOf(stored), fields, t),
      ),
      make(
        'div',
        { class: 'button-row' },
        button(t.takeMine, 'secondary', () => decide('mine')),
        button(t.takeTheirs, 'secondary', () => decide('theirs')),
      ),
    ),
  );
}

function valueRow(term: string, values: Typed, fields: readonly TypedField[], t: DeviceTexts): readonly HTMLElement[] {
  const said = fields.map((field) => `${t.fields[field]}: ${wordFor(field, values[field], t) || t.empty}`);
  return [make('div', {}, make('dt', {}, term), make('dd', { class: 'preformatted' }, said.join('\n')))];
}

const wordFor = (field: TypedField, value: string, t: DeviceTexts): string =>
  field === 'verdict' ? ((t.verdicts as Readonly<Record<string, string>>)[value] ?? value) : value;
