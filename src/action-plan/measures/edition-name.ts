import type { EditionRow } from '../action-plan.store.ts';
import { formTexts as t } from './measure-form.messages.ts';

/** „Fassung „Gemeinsam Vielfalt leben“ 2024–2028“ */
export function editionName({ title, firstYear, lastYear, state }: EditionRow): string {
  return (state === 'draft' ? t.draft : t.edition)(title, `${firstYear}–${lastYear}`);
}
