import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { updateMeasureSearchText } from '../search-text.store.ts';

const program = useTestApp();
const path = '/verwaltung/massnahmen';
let manager: Visitor;
let reader: Visitor;
let withoutPlan: Visit;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
  withoutPlan = await reader.get(path);
  const edition = await haveEdition(program.services);
  const now = program.clock.now();
  const have = async (change: Parameters<typeof haveMeasure>[2]) => {
    const { versionId } = await haveMeasure(program.services, edition, change);
    await updateMeasureSearchText(program.services.db, versionId);
  };
  await have({ version: { position: 3 } });
  await have({
    measure: {
      turn: 'office',
      turnSince: new Date(now.getTime() - 40 * 86_400_000),
      publishedAt: null,
      status: 'proposed',
    },
    version: {
      position: 2,
      title: 'Leichte Sprache <b>überall</b>',
      accountableBody: null,
      dueDay: null,
      duePrecision: null,
      origin: null,
    },
  });
  await have({
    measure: { status: 'inProgress' },
    version: { position: 1, title: 'Rampen am Rathaus', goalId: null, dueDay: '2025-12-31', duePrecision: 'day' },
  });
  await haveMeasure(
    program.services,
    await haveEdition(program.services, { number: 2, state: 'draft', title: 'Neuer Plan' }),
    {
      version: { title: 'Nur im Entwurf' },
    },
  );
});

const titles = ({ page }: Visit) => page.querySelectorAll('tbody th a').map(({ text }) => text);

test('without a plan the list says what to do first', () => {
  expect([withoutPlan.status, withoutPlan.text]).toEqual([200, expect.stringContaining('Es gibt noch keinen Plan')]);
});

test('the list shows the edition in force in the order of the plan, with all that matters in words', async () => {
  const list = await manager.get(path);
  expect(titles(list)).toEqual(['Leichte Sprache <b>überall</b>', 'Leitstreifen an Haltestellen', 'Rampen am Rathaus']);
  const [second] = list.page.querySelectorAll('tbody tr');
  for (const said of [
    'Lücken: verantwortliche Stelle, Frist, Anlass',
    'Nicht öffentlich',
    'Vorgeschlagen',
    'Grau',
    'das Teilhabemanagement',
    'seit 40 Tagen',
  ])
    expect(second?.text).toContain(said);
  expect(list.page.querySelector('tbody th a')?.getAttribute('href')).toBe(`${path}/2`);
  expect(list.page.querySelector('nav a[href="/verwaltung/massnahmen"]')?.text).toContain('Maßnahmen');
  expect(list.text).not.toContain('<b>überall');
});

test.each([
  ['feld=barrierefreiheit', 2],
  ['feld=ohne', 1],
  ['feld=gibt-es-nicht', 0],
  ['stand=inProgress', 1],
  ['ampel=red', 1],
  ['stelle=district-roads', 2],
  ['am-zug=office', 1],
  ['luecken=ja', 2],
  ['intern=ja', 1],
  ['suche=rampe', 1],
  ['suche=Rathuas', 1],
  ['suche=rampe&ampel=green', 0],
  ['stand=quatsch&ampel=lila&am-zug=x&seite=-1&sortierung=x&stelle=%3Cb%3E', 3],
  ['suche=%27%3B+drop+table', 0],
])('narrowed by %s there are %i', async (query, count) => {
  const list = await manager.get(`${path}?${query}`);
  expect([list.status, titles(list).length]).toEqual([200, count]);
});

test.each([
  ['number', [1, 2, 3]],
  ['due', [3, 1, 2]],
  ['turn', [2, 1, 3]],
  ['light', [3, 1, 2]],
])('ordered by %s', async (sort, numbers) => {
  const list = await manager.get(`${path}?sortierung=${sort}`);
  const shown = list.page
    .querySelectorAll('tbody th a')
    .map((link) => Number(link.getAttribute('href')?.split('/').at(-1)));
  expect(shown).toEqual(numbers);
  expect(list.page.querySelectorAll('th[aria-sort=ascending]')).toHaveLength(1);
});

test('the draft can be shown instead, and new measures go where the list is', async () => {
  const link = (await manager.get(path)).page.querySelector('a[href$="?fassung=2"]');
  expect(link?.text).toContain('Neuer Plan');
  const draft = await manager.get(`${path}?fassung=2`);
  expect(titles(draft)).toEqual(['Nur im Entwurf']);
  expect(draft.page.querySelector('a[href$="/neu?fassung=2"]')).not.toBeNull();
});

test('the board reads the list but is not asked to write, and strangers sign in', async () => {
  const list = await reader.get(path);
  expect([list.status, list.page.querySelector('a[href*="/neu"]')]).toEqual([200, null]);
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
});

test('a measure below no goal of the plan is shown as such, to be mended', async () => {
  const list = await manager.get(`${path}?luecken=ja`);
  const row = list.page.querySelectorAll('tbody tr').find(({ text }) => text.includes('Rampen am Rathaus'));
  expect(row?.text).toContain('Ohne übergeordnetes Ziel');
  const file = await manager.get('/verwaltung/massnahmen/3');
  expect(file.page.querySelector('.notice a[href$="bearbeiten#goalId"]')?.text).toBe('Ziel im Plan wählen');
  expect((await manager.get('/verwaltung/massnahmen/1')).text).not.toContain('Ohne übergeordnetes Ziel');
});
