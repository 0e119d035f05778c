import { makeTwinSource } from '../../platform/text-twin/make-twin-source.ts';
import type { TwinFault } from '../../platform/text-twin/twin-source.ts';
import { runWeeks } from '../action-weeks.access.ts';
import { editionWordsOf } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { editionEntries, editionsOf } from './edition-twins.store.ts';
import { editEdition, type EditionFacts, type EditionFault } from './save-edition.ts';

const factsOf = (row: EditionRow): EditionFacts => {
  const { periodFrom, periodTo, callUntil, contactTelephone, contactEmail } = row;
  return { periodFrom, periodTo, callUntil, contactTelephone, contactEmail };
};

function faultOf(fault: EditionFault): TwinFault {
  if (fault === 'not-found' || fault === 'changed-meanwhile') return { kind: fault };
  return {
    kind: 'refused',
    message: 'Der Jahrgang lässt sich so nicht speichern. Seine eigene Seite sagt, woran es liegt.',
  };
}

/**
 * What an edition says of itself, for the workshop of easy texts. What partners hand in comes there with its event: before that it is
 * theirs.
 */
export const editionTwins = makeTwinSource({
  kind: 'weeks',
  name: 'Jahrgang der Aktionswochen',
  names: 'Aktionswochen',
  mayEdit: runWeeks,
  entries: editionEntries,
  rowsOf: editionsOf,
  titleOf: ({ year, motto }) => `Aktionswochen ${year}: ${motto}`,
  wordsOf: editionWordsOf,
  parts: [
    { name: 'motto', label: 'Motto', most: 200, isShort: true },
    { name: 'intro', label: 'Einleitung', most: 3000 },
    { name: 'call', label: 'Aufruf', most: 5000 },
  ],
  edit: (work, row, edit) => editEdition(work, { id: row.id, facts: factsOf(row), ...edit }),
  faultOf,
});
