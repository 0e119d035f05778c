import { z } from 'zod';
import { barrierKinds } from '../../../barriers/index.ts';
import { choice, number, optionalChoice, text } from '../../../platform/forms/fields.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { sourceStates, units } from '../checklist.ts';
import { checklistsTexts } from '../checklists.messages.ts';
import type { ItemRow } from '../checklists.store.ts';
import { fingerprintOf } from './edit-draft.ts';

const t = checklistsTexts.errors;
const words = (max: number, missing?: string) =>
  text({ max, tooLong: t.long(max), ...(missing === undefined ? {} : { missing }) });
const limit = () => number({ min: 0, max: 100_000, wrong: t.number }).transform((typed) => typed ?? null);

export const draftForm = z.object({ title: words(120, t.title), intro: words(2000) });

export const itemForm = z
  .object({
    section: words(120, t.section),
    question: words(300, t.question),
    hint: words(1000),
    defect: words(200),
    unit: optionalChoice(units, { wrong: t.unit }).transform((chosen) => chosen ?? null),
    atLeast: limit(),
    atMost: limit(),
    norm: words(500),
    source: words(200),
    sourceState: choice(sourceStates, { missing: t.sourceState }),
    barrierKind: choice(barrierKinds, { missing: t.kind }),
    position: number({ min: 1, max: 999, wrong: t.number, whole: true }).transform((typed) => typed ?? 999),
    was: words(16),
  })
  .superRefine((typed, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const { unit, atLeast, atMost, sourceState, norm, source } = typed;
    if (unit === null && (atLeast !== null || atMost !== null)) wrong('unit', t.limitsUnit);
    if (atLeast !== null && atMost !== null && atLeast > atMost) wrong('atLeast', t.limits);
    if (sourceState !== 'practice' && (norm === '' || source === ''))
      wrong(norm === '' ? 'norm' : 'source', t.sourceMissing);
  });

/** An item as the form shows it; a new one stands last. */
export function itemValues(item: ItemRow | undefined, count: number): FormValues {
  if (!item) return { position: String(count + 1), sourceState: 'practice', was: '' };
  const shown = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
  const { section, question, hint, defect, unit, norm, source, sourceState, barrierKind, position } = item;
  return {
    section,
    question,
    hint,
    defect,
    unit: unit ?? '',
    atLeast: shown(item.atLeast),
    atMost: shown(item.atMost),
    norm,
    source,
    sourceState,
    barrierKind,
    position: String(position + 1),
    was: fingerprintOf(item),
  };
}
