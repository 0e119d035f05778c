import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { createPlace } from '../../directory/index.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveFinished, haveResults } from '../inspections.builders.ts';
import { findInspection } from '../inspections.store.ts';

const program = useTestApp();

test('what an inspection of a known place finds out stands in its profile, with day and method', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const place = await transact(program.services, system, (work) =>
    createPlace(work, {
      kind: 'publicBuilding',
      name: 'Bürgerhaus',
      address: 'Markt 3',
      municipalityKey: '15087370',
      locality: null,
      position: { lat: 51.47, lon: 11.3 },
      operator: null,
      website: null,
      isPublic: true,
    }),
  );
  if (!place.ok) throw new Error(place.failure);
  const planned = await visitor.submit('/verwaltung/begehungen/neu', {
    checklist: 'publicBuilding',
    place: place.value.id,
    'planned-year': '2026',
  });
  const number = Number(/\d+/u.exec(planned.location ?? '')?.[0]);
  const inspection = await findInspection(program.services.db, number);
  expect(inspection).toMatchObject({ placeName: 'Bürgerhaus', placeAddress: 'Markt 3', lat: 51.47 });
  await haveResults(program.services, inspection?.id ?? '', [
    { measured: 96 },
    { itemCode: 'inductionLoop', verdict: 'fails' },
  ]);
  await haveFinished(program.services, inspection?.id ?? '');
  const page = await visitor.get(`/wegweiser/orte/${place.value.number}`);
  expect(page.text.replaceAll('\u00a0', ' ')).toContain('96 cm');
  expect(page.text).toContain('20. November 2026');
});
