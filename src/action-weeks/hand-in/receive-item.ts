import type { Actor } from '../../platform/actor.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import type { EditionRow } from '../editions.store.ts';
import { findItem, type ItemRow } from '../items.store.ts';
import { rowsOf } from './item.form.ts';
import { handInErrors } from './hand-in.messages.ts';
import { readItem } from './read-item.ts';
import { handIn, keepTyped, type EnteredBy, type SaveFault } from './save-item.ts';

type Sent = {
  readonly edition: EditionRow;
  readonly item: ItemRow;
  readonly values: FormValues;
  readonly locale: Locale;
  readonly actor: Actor;
  readonly by: EnteredBy;
  /** It may be handed in now. */
  readonly isOpen: boolean;
  /** What becomes true together with handing it in. */
  readonly handedIn?: (work: Work) => Promise<void>;
};

/** What became of a form about an item. */
export type Received =
  | { readonly kind: 'kept' | 'handed-in' | 'gone' }
  /** Kept, and the form has room for one date more. */
  | { readonly kind: 'date'; readonly row: number }
  /** To be shown again, with what it says now. */
  | {
      readonly kind: 'again';
      readonly item: ItemRow;
      readonly values?: FormValues;
      readonly errors?: readonly FieldError[];
      /** Set when somebody else has saved in between. */
      readonly stored?: ItemRow;
    };

/** Takes a form about an item: keeps it, makes room for a date or hands it in. Nothing typed is lost, not even by closing the window. */
export async function receiveItem(
  services: Pick<Services, 'db' | 'clock' | 'district'>,
  sent: Sent,
): Promise<Received> {
  const { edition, item, values, locale, actor, by, isOpen } = sent;
  const next = valueOf({ locale, values }, 'next');
  const row = rowsOf(values) + (next === 'date' ? 1 : 0);
  const version = Number(valueOf({ locale, values }, 'version'));
  const typed = { itemId: item.id, version, values: { ...values, rows: String(row) } };
  const keep = () => transact(services, actor, (work) => keepTyped(work, typed));
  if (next !== 'send') {
    const kept = await keep();
    if (!kept.ok) return refused(services, sent, kept.failure);
    return next === 'date' ? { kind: 'date', row } : { kind: 'kept' };
  }
  const read = await readItem(services, edition, locale, values);
  if (!read.ok || !isOpen) {
    const kept = await keep();
    if (!kept.ok) return refused(services, sent, kept.failure);
    const late = [{ field: 'title', message: handInErrors(locale).closed }];
    const errors = isOpen && !read.ok ? read.failure : late;
    return { kind: 'again', item, values: { ...values, version: String(kept.value.version + 1) }, errors };
  }
  const done = await transact(services, actor, async (work) => {
    const handed = await handIn(work, { ...typed, ...read.value, by });
    if (handed.ok) await sent.handedIn?.(work);
    return handed;
  });
  return done.ok ? { kind: 'handed-in' } : refused(services, sent, done.failure);
}

async function refused(
  { db }: Pick<Services, 'db'>,
  { item, values, locale }: Sent,
  fault: SaveFault,
): Promise<Received> {
  const stored = await findItem(db, item.id);
  if (!stored) return { kind: 'gone' };
  if (fault !== 'changed-meanwhile') return { kind: 'again', item: stored };
  // With the new version in the form, saving again is a decision and not an accident.
  const next = { ...values, version: String(stored.version) };
  return {
    kind: 'again',
    item: stored,
    values: next,
    errors: [{ field: 'title', message: handInErrors(locale).changed }],
    stored,
  };
}
