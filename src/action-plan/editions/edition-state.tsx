import { formatDate } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { editionTexts as t } from './editions.messages.ts';

export const editionTone: Record<EditionRow['state'], Tone> = {
  draft: 'progress',
  adopted: 'success',
  superseded: 'neutral',
};

export function EditionState({ edition: { state } }: { edition: EditionRow }) {
  return <StatusTag tone={editionTone[state]} text={t.states[state]} />;
}

/** „KT 80/10/2020, Kreistag, am 28. Oktober 2020“; undefined before the decision. */
export function decisionLine({ decisionReference, decidedBy, adoptedOn }: EditionRow): string | undefined {
  if (adoptedOn === null) return undefined;
  const parts = [decisionReference, decidedBy, t.page.adoptedOn(formatDate(adoptedOn, 'de'))];
  return parts.filter(Boolean).join(', ');
}
