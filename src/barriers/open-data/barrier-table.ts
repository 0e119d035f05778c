import type { StreamedTable } from '../../platform/documents/csv.ts';
import type { District } from '../../platform/district/district.ts';
import type { FullBarrier } from '../browse/public-barriers.store.ts';
import type { StateWords } from '../browse/state-words.ts';
import { barrierKindName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { openDataTexts } from './open-data.messages.ts';

type Surroundings = { district: District; words: StateWords; baseUrl: string };

/** Each public barrier in a row: codes for machines and, beside them, the words people read. */
export function barrierTable(
  rows: AsyncIterable<FullBarrier>,
  { district, words, baseUrl }: Surroundings,
): StreamedTable<FullBarrier> {
  const t = openDataTexts('de');
  const c = t.columns;
  const lifeAreas = new Map(district.lifeAreas.map(({ code, name }) => [code, name.de]));
  return {
    title: t.title,
    rows,
    columns: [
      { kind: 'number', key: 'number', title: c.number, value: ({ number }) => number },
      { kind: 'text', key: 'title', title: c.title, value: ({ publicTitle }) => publicTitle },
      { kind: 'text', key: 'text', title: c.text, value: ({ publicText }) => publicText },
      { kind: 'text', key: 'titleEasy', title: c.titleEasy, value: ({ publicTitleEasy }) => publicTitleEasy },
      { kind: 'text', key: 'textEasy', title: c.textEasy, value: ({ publicTextEasy }) => publicTextEasy },
      { kind: 'text', key: 'state', title: c.state, value: ({ state }) => state },
      { kind: 'text', key: 'stateName', title: c.stateName, value: ({ state }) => words.state(state) },
      { kind: 'text', key: 'outcome', title: c.outcome, value: ({ outcome }) => outcome },
      { kind: 'text', key: 'kind', title: c.kind, value: ({ kind }) => kind },
      { kind: 'text', key: 'kindName', title: c.kindName, value: ({ kind }) => kind && barrierKindName('de', kind) },
      { kind: 'text', key: 'placeKind', title: c.placeKind, value: ({ placeKind }) => placeKindName('de', placeKind) },
      {
        kind: 'text',
        key: 'lifeArea',
        title: c.lifeArea,
        value: ({ lifeArea }) => lifeArea && (lifeAreas.get(lifeArea) ?? lifeArea),
      },
      { kind: 'text', key: 'effect', title: c.effect, value: ({ effect }) => effect && effectName('de', effect) },
      { kind: 'text', key: 'municipalityKey', title: c.municipalityKey, value: (row) => row.municipalityKey },
      { kind: 'text', key: 'municipality', title: c.municipality, value: ({ municipality }) => municipality },
      { kind: 'text', key: 'place', title: c.place, value: ({ placeText }) => placeText },
      { kind: 'number', key: 'lat', title: c.lat, value: ({ lat }) => lat },
      { kind: 'number', key: 'lon', title: c.lon, value: ({ lon }) => lon },
      { kind: 'text', key: 'body', title: c.body, value: ({ bodyName }) => bodyName },
      { kind: 'number', key: 'alsoAffected', title: c.alsoAffected, value: ({ people }) => people },
      { kind: 'moment', key: 'reportedAt', title: c.reportedAt, value: ({ createdAt }) => createdAt },
      { kind: 'moment', key: 'changedAt', title: c.changedAt, value: ({ updatedAt }) => updatedAt },
      { kind: 'text', key: 'page', title: c.page, value: ({ number }) => `${baseUrl}/barrieren/${number}` },
    ],
  };
}
