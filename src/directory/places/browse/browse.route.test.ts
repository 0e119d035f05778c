import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import { aPlace, confirm } from '../places.builders.ts';

const program = useTestApp();
const list = '/wegweiser/orte';

test('before anything is there the page says so', async () => {
  expect((await program.visitor().get(list)).text).toContain('Noch keine Orte');
});

test('somebody reads in all three languages what was found at a place, by whom and when, and what nobody has checked', async () => {
  const { id, number } = await aPlace(program, { name: 'Bücherei am Markt', kind: 'culture' });
  await confirm(program, {
    placeId: id,
    facts: { entranceLevel: 'yes', entranceDoorWidth: 92, restroom: 'notForAll' },
    remark: 'Die Klingel ist neben der Tür.',
  });
  const german = await program.visitor().get(`${list}/${number}`);
  expect(german.status).toBe(200);
  expect(german.text).toContain('Der Haupteingang hat keine Stufe.');
  expect(german.text).toContain('Die Tür am Haupteingang ist 92\u00A0cm breit.');
  expect(german.text).toContain('23. November 2026');
  expect(german.text).toContain('Die Klingel ist neben der Tür.');
  expect(german.page.querySelector('[aria-labelledby="ungeprueft"]')?.text).toContain('Höranlage');
  const easy = await program.visitor().get(`/leicht${list}/${number}`);
  expect(easy.text).toContain('92\u00A0Zentimeter breit');
  expect(easy.text).toContain('Nicht alle Menschen können sie nutzen.');
  const english = await program.visitor().get(`/en${list}/${number}`);
  expect(english.text).toContain('The main entrance has no step.');
  expect(english.page.querySelector('.timeline [lang="de"]')?.text).toContain('Klingel');
});

test('an older finding stays, with its own day, when a newer visit did not look at it', async () => {
  const { id, number } = await aPlace(program, { name: 'Altes Bad' });
  await confirm(program, {
    placeId: id,
    confirmedOn: '2020-05-04',
    method: 'selfAssessed',
    facts: { lift: 'yes', entranceLevel: 'yes' },
  });
  expect((await program.visitor().get(`${list}/${number}`)).text).toContain('älter als 4 Jahre');
  await confirm(program, { placeId: id, confirmedOn: '2026-01-02', facts: { entranceLevel: 'no' } });
  const page = await program.visitor().get(`${list}/${number}`);
  expect(page.text).not.toContain('älter als 4 Jahre');
  expect(page.text).toContain('Der Haupteingang ist nicht stufenlos.');
  expect(page.text).toContain('Stand: 4. Mai 2020, Selbstauskunft');
});

test('people find a place by what they need; a word that fits nothing says what to do', async () => {
  const { id } = await aPlace(program, { name: 'Gasthof Eiche', municipalityKey: '15087015' });
  await confirm(program, { placeId: id, facts: { restroom: 'wheelchair', inductionLoop: 'yes' } });
  const names = async (query: string) =>
    (await program.visitor().get(list + query)).page.querySelectorAll('.link-item a').map((link) => link.text);
  expect(await names('?zugang=restroom')).toEqual(['Gasthof Eiche']);
  expect(await names('?gemeinde=15087015')).toEqual(['Gasthof Eiche']);
  expect(await names('?art=culture')).toEqual(['Bücherei am Markt']);
  expect(await names('?worte=BUECHEREI')).toEqual(['Bücherei am Markt']);
  expect(await names('?worte=%25')).toEqual([]);
  expect((await program.visitor().get(`${list}?zugang=quiet`)).text).toContain('Alle Orte zeigen');
  expect((await names('?zugang=unbekannt')).length).toBe(3);
});

test('a page behind the last one leads to the first', async () => {
  expect((await program.visitor().get(`${list}?seite=9`)).location).toBe(list);
});

test('what is not public is nowhere: not in the list, not by its number, not in the data', async () => {
  const { number } = await aPlace(program, { name: 'Geheimer Keller', isPublic: false });
  expect((await program.visitor().get(`${list}/${number}`)).status).toBe(404);
  expect((await program.visitor().get(`${list}?worte=keller`)).text).not.toContain('Geheimer Keller');
  expect((await program.visitor().get('/daten/orte.json')).text).not.toContain('Geheimer');
  expect((await program.visitor().get(`${list}/999999`)).status).toBe(404);
});

test('machines get every public place in the terms of A11yJSON', async () => {
  const answer = await program.visitor().get('/daten/orte.json');
  expect(answer.headers.get('content-type')).toContain('application/json');
  const data = JSON.parse(answer.text) as {
    features: { properties: { name: { de: string }; infoPageUrl: string; accessibility: Record<string, unknown> } }[];
  };
  const library = data.features.find(({ properties }) => properties.name.de === 'Bücherei am Markt')?.properties;
  expect(library?.infoPageUrl).toMatch(/^http:\/\/teilhabe\.test\/wegweiser\/orte\/\d+$/u);
  expect(library?.accessibility['restrooms']).toEqual([{ isAccessibleWithWheelchair: false }]);
});
