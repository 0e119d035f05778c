import { beforeAll, describe, expect, test } from 'vitest';
import { symbolPaths } from './map-symbol.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { addVoice } from '../affected/voices.store.ts';
import { deviceHash } from '../affected/say-affected.ts';
import { haveMoved, havePublicBarrier, haveReport, type BuiltBarrier } from '../barriers.builders.ts';
import { updateBarrier } from '../barriers.store.ts';

const program = useTestApp();
const built: Record<'ramp' | 'bus' | 'letter', BuiltBarrier> = {} as never;

type MapData = { features: { properties: Record<string, string> }[]; symbols: unknown };

async function affect(barrier: BuiltBarrier, people: number): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    const hash = deviceHash(`device ${person}`, barrier.barrierId);
    await addVoice(program.services.db, {
      barrierId: barrier.barrierId,
      deviceHash: hash,
      how: null,
      at: program.clock.now(),
    });
  }
}

beforeAll(async () => {
  const { services, clock } = program;
  built.ramp = await havePublicBarrier(services, {
    title: 'Rollstuhlrampe zu steil',
    kind: 'structural',
    lifeArea: 'accessibility-mobility',
  });
  await updateBarrier(services.db, built.ramp.barrierId, {
    publicTitleEasy: 'Die Rampe ist steil',
    publicTextEasy: 'Die Rampe ist sehr steil.',
    easyState: 'draft',
  });
  clock.advance(60_000);
  built.bus = await havePublicBarrier(services, {
    title: 'Keine Ansage im Bus',
    municipalityKey: '15087220',
    placeText: 'Hettstedt, Markt',
    position: null,
    kind: 'auditory',
    lifeArea: 'health-care',
  });
  await haveMoved(services, built.bus.barrierId, { to: 'resolved', outcome: 'partlySolved', reason: 'Nur abends.' });
  clock.advance(60_000);
  built.letter = await havePublicBarrier(services, {
    title: 'Bescheid in schwerer Sprache',
    placeKind: 'letter',
    municipalityKey: null,
    placeText: null,
    position: null,
    kind: 'informational',
  });
  await affect(built.ramp, 5);
  await affect(built.bus, 4);
  await haveReport(services, { problem: 'Geheime neue Meldung', placeText: 'Geheime Straße' });
});

async function titles(path: string): Promise<readonly string[]> {
  const { page } = await program.visitor().get(path);
  return page.querySelectorAll('.link-item-title').map(({ text }) => text.trim());
}

const [ramp, bus, letter] = ['Rollstuhlrampe zu steil', 'Keine Ansage im Bus', 'Bescheid in schwerer Sprache'];

test('everyone sees the published barriers, the newest first, and nothing else', async () => {
  const { status, page, text } = await program.visitor().get('/barrieren');
  expect(status).toBe(200);
  expect(page.querySelector('#ergebnis')?.text).toBe('3 Barrieren');
  expect(await titles('/barrieren')).toEqual([letter, bus, ramp]);
  expect(text).not.toContain('Geheime');
});

test.each([
  ['worte=Rampe', [ramp]],
  ['worte=rolstuhlrampe', [ramp]],
  ['worte=hettstedt', [bus]],
  ['bereich=health-care', [bus]],
  ['gemeinde=15087220', [bus]],
  ['art=informational', [letter]],
  ['stand=offen', [letter, ramp]],
  ['stand=abgeschlossen', [bus]],
  ['stand=resolved', [bus]],
  ['zeit=30-tage', [letter, bus, ramp]],
  ['zeit=2025', []],
  ['sortierung=betroffene', [ramp, letter, bus]],
  ['worte=Ansage&stand=offen', []],
  ['stand=erfunden&art=%3Cscript%3E&gemeinde=1', [letter, bus, ramp]],
])('the filter %s shows what fits', async (query, expected) => {
  expect(await titles(`/barrieren?${query}`)).toEqual(expected);
});

test('a number typed as a word finds that barrier', async () => {
  expect(await titles(`/barrieren?worte=Barriere+${built.letter.number}`)).toEqual([letter]);
});

test('what was chosen and typed stays in the form, however it was written', async () => {
  const { page, text } = await program
    .visitor()
    .get('/barrieren?worte=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&art=auditory');
  expect(page.querySelector('#worte')?.getAttribute('value')).toBe('"><script>alert(1)</script>');
  expect(page.querySelector('#art option[selected]')?.getAttribute('value')).toBe('auditory');
  expect(text).not.toContain('<script>alert');
});

test('a word known in another spelling only is said to be so', async () => {
  const { page } = await program.visitor().get('/barrieren?worte=Hetstedt');
  expect(page.querySelector('.results')?.text).toContain('ähnliche Wörter');
});

test('a half solution is not called solved', async () => {
  const { page } = await program.visitor().get('/barrieren?stand=resolved');
  expect(page.querySelector('.link-item .tag')?.text).toBe('Teilweise gelöst');
});

test('people affected are counted in public from five on', async () => {
  const { page } = await program.visitor().get('/barrieren');
  const entries = page.querySelectorAll('.link-item').map(({ text }) => text);
  expect(entries.find((entry) => entry.includes(ramp ?? ''))).toContain('auch betroffen: 5 Menschen');
  expect(entries.find((entry) => entry.includes(bus ?? ''))).not.toContain('betroffen');
});

test('readers of easy German get the easy words, and are told where there are none', async () => {
  const { page } = await program.visitor().get('/leicht/barrieren');
  const entries = page.querySelectorAll('.link-item');
  expect(entries.map((entry) => entry.querySelector('a')?.text.trim())).toContain('Die Rampe ist steil');
  expect(entries.filter(({ text }) => text.includes('noch nicht leicht verständlich'))).toHaveLength(2);
  expect(entries[0]?.querySelector('a')?.getAttribute('href')).toBe(`/leicht/barrieren/${built.letter.number}`);
});

test('English readers hear German titles as German', async () => {
  const { page } = await program.visitor().get('/en/barrieren');
  expect(page.querySelectorAll('.link-item-title a').every((link) => link.getAttribute('lang') === 'de')).toBe(true);
});

describe('without results', () => {
  test('the page says what one can do', async () => {
    const { page } = await program.visitor().get('/barrieren?worte=Schwimmbad');
    const links = page.querySelectorAll('.notice a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/barrieren', '/barrieren/melden']);
  });
});

test('a page behind the last one leads to the first', async () => {
  const { status, location } = await program.visitor().get('/barrieren?seite=7&stand=offen');
  expect([status, location]).toEqual([303, '/barrieren?stand=offen']);
});

test('everything is on one page for printing, with what was chosen', async () => {
  const { page } = await program.visitor().get('/barrieren?seite=alle&stand=offen');
  expect(page.querySelectorAll('.link-item')).toHaveLength(2);
  expect(page.querySelector('.print-only')?.text).toContain('Alle offenen');
});

test('a filtered list is no page of its own for search engines', async () => {
  const robots = async (path: string) => (await program.visitor().get(path)).page.querySelector('meta[name=robots]');
  expect(await robots('/barrieren')).toBeNull();
  expect(await robots('/barrieren?stand=offen')).not.toBeNull();
});

test('the list takes no post', async () => {
  expect((await program.visitor().submit('/barrieren', { worte: 'x' })).status).toBe(404);
});

describe('on the map', () => {
  test('the picture is named, described and credited, and the list stands beside it', async () => {
    const { status, page } = await program.visitor().get('/barrieren/karte');
    expect(status).toBe(200);
    const picture = page.querySelector('svg[role=img]');
    expect(picture?.querySelector('title')?.text).toContain('Karte des Landkreises');
    expect(picture?.querySelector('desc')?.text).toContain('1 Barriere hat einen Punkt');
    expect(page.querySelectorAll('.map-symbol-open')).not.toHaveLength(0);
    expect(page.querySelector('figcaption a')?.getAttribute('href')).toBe('https://www.bkg.bund.de');
    expect(page.querySelectorAll('.link-item')).toHaveLength(3);
    expect(page.querySelector('.map-note')?.text).toContain('2 Barrieren');
  });

  test('nothing is loaded from elsewhere', async () => {
    const { page } = await program.visitor().get('/barrieren/karte');
    const loaded = page
      .querySelectorAll('script, link[rel=stylesheet], img, area-map')
      .flatMap((element) => ['src', 'href', 'areas', 'points'].map((name) => element.getAttribute(name) ?? '/'));
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  test('filters reach the list, the points and the way back', async () => {
    const { page } = await program.visitor().get('/leicht/barrieren/karte?stand=abgeschlossen');
    expect(page.querySelectorAll('.link-item')).toHaveLength(1);
    expect(page.querySelector('area-map')?.getAttribute('points')).toBe(
      '/leicht/barrieren/karte.geojson?stand=abgeschlossen',
    );
    expect(page.querySelectorAll('svg.county-map .map-symbol')).toHaveLength(0);
  });

  test('the data hold the public points only', async () => {
    const { headers, text } = await program.visitor().get('/leicht/barrieren/karte.geojson');
    expect(headers.get('content-type')).toBe('application/geo+json');
    const { features, symbols } = JSON.parse(text) as MapData;
    expect(features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [11.298, 51.472] },
        properties: {
          title: 'Die Rampe ist steil',
          state: expect.stringMatching(/./u),
          symbol: 'open',
          href: `/leicht/barrieren/${built.ramp.number}`,
        },
      },
    ]);
    expect(symbols).toEqual(symbolPaths);
    expect(text).not.toContain('Geheime');
  });

  test('the data show at once what has changed, and what a filter lets through', async () => {
    const ask = async (query = '') => {
      const { text } = await program.visitor().get(`/barrieren/karte.geojson${query}`);
      return (JSON.parse(text) as MapData).features.map(({ properties }) => properties.title);
    };
    expect(await ask()).toEqual(['Rollstuhlrampe zu steil']);
    expect(await ask('?stand=abgeschlossen')).toEqual([]);
    const renamed = { publicTitle: 'Rampe „zu“ steil\n' };
    await updateBarrier(program.services.db, built.ramp.barrierId, renamed);
    expect(await ask()).toEqual([renamed.publicTitle]);
    await updateBarrier(program.services.db, built.ramp.barrierId, { publicTitle: 'Rollstuhlrampe zu steil' });
    expect(await ask()).toEqual(['Rollstuhlrampe zu steil']);
  });

  test('the boundaries are those of all municipalities', async () => {
    const { text } = await program.visitor().get('/barrieren/karte/gemeinden.geojson');
    const { features } = JSON.parse(text) as { features: unknown[] };
    expect(features).toHaveLength(program.services.district.municipalities.length);
  });
});
