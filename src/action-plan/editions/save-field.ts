import { failure, success, type Result } from '../../platform/result.ts';
import { twinAfterSaving, type PublicWords } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { fieldsOf, insertField, type FieldRow } from '../editions.store.ts';
import { isSameWords, twinOf, type WordsEdit } from './edit-edition.ts';
import { fieldSlug } from './field-slug.ts';
import { findField, lockEdition, updateField } from './outline.store.ts';

export type FieldSaving = WordsEdit & {
  /** Number of the edition. A new field needs a draft; words can be corrected in the edition in force, too. */
  edition: number;
  /** Address of the field that is changed; nothing for a new one, which gets its address from its title. */
  slug?: string | undefined;
  /** Of the field that the editor saw; owed with `slug`. */
  version?: number | undefined;
};

export type FieldFault =
  | 'not-found'
  | 'not-a-draft'
  | 'superseded'
  | 'changed-meanwhile'
  | 'meaning-unknown'
  | 'title-missing'
  | 'title-taken';

export function fieldWords(field: FieldRow): PublicWords {
  return { title: field.title, text: field.text, titleEasy: field.titleEasy ?? '', textEasy: field.textEasy ?? '' };
}

const nothing: PublicWords = { title: '', text: '', titleEasy: '', textEasy: '' };

/**
 * Writes a field of action of an edition: a new one at the end, or the words of one that is there. An address stays for ever, so that
 * links into the plan keep leading to the same chapter.
 */
export async function saveField(work: Work, saving: FieldSaving): Promise<Result<FieldRow, FieldFault>> {
  const { db, now } = work;
  const edition = await lockEdition(db, saving.edition);
  if (!edition) return failure('not-found');
  if (edition.state === 'superseded') return failure('superseded');
  const after = saving.words;
  if (after.title === '') return failure('title-missing');
  const all = await fieldsOf(db, edition.id);
  const old = saving.slug === undefined ? undefined : all.find(({ slug }) => slug === saving.slug);
  if (saving.slug !== undefined && !old) return failure('not-found');
  if (!old && edition.state !== 'draft') return failure('not-a-draft');
  if (all.some((field) => field.id !== old?.id && field.title === after.title)) return failure('title-taken');
  const before = old ? fieldWords(old) : nothing;
  if (old && old.version !== saving.version) {
    return isSameWords(before, after) ? success(old) : failure('changed-meanwhile');
  }
  const { chosen, meaningChanged } = saving;
  const twin = twinAfterSaving({
    before: { words: before, twin: old ? twinOf(old) : { state: 'missing', outdatedSince: null } },
    after,
    chosen,
    meaningChanged,
    now,
  });
  if (!twin.ok) return twin;
  const words = {
    title: after.title,
    text: after.text,
    titleEasy: after.titleEasy || null,
    textEasy: after.textEasy || null,
    easyState: twin.value.state,
    easyOutdatedSince: twin.value.outdatedSince,
  };
  const slug = old?.slug ?? fieldSlug(after.title, new Set(all.map((field) => field.slug)));
  if (old) await updateField(db, old.id, { ...words, version: old.version + 1 });
  else {
    const position = Math.max(0, ...all.map((field) => field.position)) + 1;
    await insertField(db, { editionId: edition.id, slug, position, ...words });
  }
  await work.audit('action-plan.field-saved', `edition ${edition.number} field ${slug}`, { easy: twin.value.state });
  const saved = await findField(db, edition.id, slug);
  return saved ? success(saved) : failure('not-found');
}
