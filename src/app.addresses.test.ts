import { expect, test } from 'vitest';
import { signedIn } from './accounts/accounts.builders.ts';
import { routes } from './testing/routes.ts';
import { useTestApp } from './testing/test-app.ts';

/** What somebody puts into the address line: parts that fit no number, name or day of ours, and queries that no page of ours has. */
const program = useTestApp();
const reading = [...new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
const parameter = /:\w+(?:\{(?:[^{}]|\{[^}]*\})*\})?\??|\*/gu;

const parts = [
  '0',
  '000001',
  '2147483648',
  '99999999999999999999',
  '-1',
  '1e3',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '__proto__',
  'constructor',
  '%2e%2e',
  'a%2Fb',
  '%F0%9F%91%A9',
  "'",
  'a'.repeat(3000),
];

const queries = [
  'seite=99999999999999999999&q=%00&von=0000-00-00&bis=9999-99-99&jahr=99999&fassung=1e99&monat=2026-99&vor=-1',
  'seite=-1&q=%E0%A4%A&sortierung=__proto__&ansicht=constructor&stand=constructor&art=__proto__&thema=toString&ort=toString',
  'seite=1&seite=2&q[]=1&lat=NaN&lon=1e309&umkreis=1e999&bbox=a&erledigt=constructor&getan=constructor&fassung=constructor&hinweis=constructor&liste=toString',
  'weiter=//evil.example&zurueck=//evil.example&page=//evil.example&seite=//evil.example&stelle=__proto__&nach=constructor',
];

const asked = [
  ...reading
    .filter((path) => path.search(parameter) >= 0)
    .flatMap((path) => parts.map((part) => path.replaceAll(parameter, part))),
  ...reading.filter((path) => path.search(parameter) < 0).flatMap((path) => queries.map((query) => `${path}?${query}`)),
];

test.each(['somebody', 'the office'])(
  'whatever %s writes into the address, a page answers and leads nowhere else',
  { timeout: 300_000 },
  async (who) => {
    const visitor = who === 'somebody' ? program.visitor() : (await signedIn(program, 'administrator')).visitor;
    const broken: string[] = [];
    for (const address of asked) {
      const { status, location, text } = await visitor.get(address);
      if (status >= 500) broken.push(`${address.slice(0, 200)}: ${status}`);
      if (/^(?:\/\/|https?:)/u.test(location ?? '')) broken.push(`${address.slice(0, 200)} leads to ${location}`);
      if (/(?:href|action)="(?:https?:)?\/\/evil\.example/u.test(text)) broken.push(`${address}: a link elsewhere`);
    }
    expect(broken).toEqual([]);
  },
);
