import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readXml } from '../../platform/documents/xml.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { addVoice } from '../affected/voices.store.ts';

const program = useTestApp();

async function data(path: string) {
  const { text, headers } = await program.visitor().get(path);
  return { headers, content: JSON.parse(text) };
}

async function affect(barrierId: string, people: number): Promise<void> {
  for (let one = 0; one < people; one += 1) {
    const voice = { barrierId, deviceHash: Buffer.from(`${barrierId} ${one}`), how: null, at: program.clock.now() };
    await addVoice(program.services.db, voice);
  }
}

test('the public barriers are there as JSON, CSV and GeoJSON, and nothing else is', async () => {
  const shown = await havePublicBarrier(program.services, {
    title: 'Bordstein; hoch',
    text: '=Formel',
    kind: 'structural',
  });
  const letter = await havePublicBarrier(program.services, {
    title: 'Schwerer Brief',
    kind: 'informational',
    position: null,
  });
  await haveReport(program.services, { problem: 'Noch nicht gelesen' });
  await affect(shown.barrierId, 4);
  await affect(letter.barrierId, 5);

  const json = await data('/daten/barrieren.json');
  expect(json.headers.get('access-control-allow-origin')).toBe('*');
  expect(json.content.barriers.map(({ number }: { number: number }) => number)).toEqual([letter.number, shown.number]);
  expect(json.content.barriers[1]).toMatchObject({
    title: 'Bordstein; hoch',
    kind: 'structural',
    stateName: 'Als Barriere bestätigt',
    municipality: 'Sangerhausen',
    alsoAffected: null,
    page: `http://teilhabe.test/barrieren/${shown.number}`,
  });
  expect(json.content.barriers[0].alsoAffected).toBe(5);
  expect(JSON.stringify(json.content)).not.toMatch(/Noch nicht gelesen|für meinen Rollator/u);

  const geo = await data('/daten/barrieren.geojson');
  expect(geo.headers.get('content-type')).toBe('application/geo+json');
  expect(geo.content.type).toBe('FeatureCollection');
  expect(geo.content.features).toEqual([
    expect.objectContaining({ type: 'Feature', geometry: { type: 'Point', coordinates: [11.298, 51.472] } }),
  ]);

  const machine = await program.visitor().get('/daten/barrieren.csv?aufbau=maschine');
  const rows = parse(machine.text, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ number, text, lat }) => [number, text, lat])).toEqual([
    [String(letter.number), 'Der Bordstein ist 12 cm hoch.', ''],
    [String(shown.number), "'=Formel", '51.472'],
  ]);
  const excel = await program.visitor().get('/daten/barrieren.csv');
  expect(excel.text).toMatch(/^Nummer;Titel;/u);
  expect(excel.text).toContain('"Bordstein; hoch"');
});

test('the filters of the list narrow the data down, too', async () => {
  const hall = await havePublicBarrier(program.services, { kind: 'auditory', title: 'Kein Ton in der Halle' });
  const found = await data('/daten/barrieren.json?art=auditory&worte=Halle');
  expect(found.content.barriers.map(({ number }: { number: number }) => number)).toEqual([hall.number]);
  expect((await data('/daten/barrieren.geojson?art=financial')).content.features).toEqual([]);
});

test('a feed reader finds the newest barriers on the page of the list and can read them', async () => {
  const built = await havePublicBarrier(program.services, { title: 'Tür & Angel <eng>' });
  const list = await program.visitor().get('/barrieren');
  expect(list.page.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe('/barrieren.atom');
  const feed = await program.visitor().get('/barrieren.atom');
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const texts: Record<string, string[]> = {};
  let inside = '';
  readXml(feed.text.slice(feed.text.indexOf('<feed')).trim(), {
    open: (name) => (inside = name),
    text: (text) => (texts[inside] = [...(texts[inside] ?? []), text]),
  });
  expect(texts.title?.[1]).toBe('Tür & Angel <eng>');
  expect(texts.id?.[1]).toBe(`http://teilhabe.test/barrieren/${built.number}`);
  expect(texts.updated?.[0]).toBe(texts.updated?.[1]);
  expect((await program.visitor().get('/leicht/barrieren.atom')).text).toContain('xml:lang="de-simple"');
});

test('a page says which data there are, with an example for each address', async () => {
  const { number } = await havePublicBarrier(program.services);
  const { page } = await program.visitor().get('/en/daten/barrieren');
  const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  expect(links).toContain('/daten/barrieren.geojson');
  expect(links).toContain(`/en/open311/v2/requests/${number}.xml`);
});
