import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from './action-plan.builders.ts';
import { actionPlanTables } from './action-plan.store.ts';
import { matchesSearch, searchMeasures } from './search-measures.store.ts';
import { updateMeasureSearchText } from './search-text.store.ts';

const app = useTestApp();
let edition: BuiltEdition;

beforeAll(async () => {
  edition = await haveEdition(app.services);
});

async function findsAny(typed: string): Promise<boolean> {
  const search = await searchMeasures(app.services.db, typed);
  const rows = await actionPlanTables(app.services.db)
    .selectFrom('measureVersions')
    .select('id')
    .where(matchesSearch(search!))
    .execute();
  return rows.length > 0;
}

test('a measure is found by its words, the parts of its compounds, its body and its municipalities', async () => {
  const [place] = app.services.district.municipalities;
  const { versionId } = await haveMeasure(app.services, edition, {
    version: { municipalityKeys: [place?.key ?? ''], text: 'Wir bauen Rollstuhlrampen.' },
  });
  await updateMeasureSearchText(app.services.db, versionId);
  for (const typed of ['Leitstreifen', 'rampe', 'fühlen', 'Halte-Stellen', place?.name ?? '']) {
    expect([typed, await findsAny(typed)]).toEqual([typed, true]);
  }
  expect(await findsAny('Schwimmbad')).toBe(false);
});

test('a hidden problem gives nothing away to those who search', async () => {
  const { versionId } = await haveMeasure(app.services, edition, {
    version: { problem: 'Geheimwort', hiddenFields: ['problem'] },
  });
  await updateMeasureSearchText(app.services.db, versionId);
  expect(await findsAny('Geheimwort')).toBe(false);
  await actionPlanTables(app.services.db).updateTable('measureVersions').set({ hiddenFields: [] }).execute();
  await updateMeasureSearchText(app.services.db, versionId);
  expect(await findsAny('Geheimwort')).toBe(true);
});
