import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveEdition, type BuiltEdition } from '../../action-plan.builders.ts';
import { findMeasure } from '../../action-plan.store.ts';
import { closeRound } from '../freeze/close-round.ts';
import { haveAnswered, haveAsked, office } from '../rounds.builders.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const plan: { edition?: BuiltEdition } = {};
beforeAll(async () => {
  plan.edition = await haveEdition(program.services);
});
const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const roundPath = ({ roundNumber }: { roundNumber: number }) => `/verwaltung/abfragen/${roundNumber}`;

test('before the first round the list says so and offers to start one', async () => {
  const { page, text } = await (await manager()).get('/verwaltung/abfragen');
  expect(text).toContain('Es gab noch keine Abfrage');
  expect(page.querySelector('a[href="/verwaltung/abfragen/neu"]')).not.toBeNull();
  expect(page.querySelector('nav a[href="/verwaltung/abfragen"]')?.text).toContain('Abfragen');
});

test('a round shows live how many have answered and what is to be done', async () => {
  const asked = await haveAsked(program.services, plan.edition!, { measure: { degree: 'begun' } });
  const visitor = await manager();
  const numbers = async () => (await visitor.get(roundPath(asked))).page.querySelectorAll('.stat-value');
  expect((await numbers()).map(({ text }) => text)).toEqual(['1', '0', '0', '1', '0']);
  await haveAnswered(program.services, asked);
  expect((await numbers()).map(({ text }) => text)).toEqual(['1', '1', '1', '0', '0']);
  const { text } = await visitor.get(roundPath(asked));
  expect(text).toContain('1 Antwort prüfen');
  expect(text).toContain('1 unveränderte Antwort annehmen');
  expect((await visitor.get('/verwaltung/abfragen')).text).toContain('1 von 1');
});

test('the numbers of a closed round add up, and its report is one step away', async () => {
  const asked = await haveAsked(program.services, plan.edition!);
  await transact(program.services, office, (work) => closeRound(work, asked.roundId));
  const { page } = await (await manager()).get(roundPath(asked));
  expect(page.querySelectorAll('.stat').map(({ textContent }) => textContent.trim())).toEqual([
    '1 gefragt',
    '0 beantwortet',
    '0 zu prüfen',
    '0 offen',
    '0 überfällig',
    '1 ohne Bericht beendet',
  ]);
  const button = page.querySelector('.stats ~ .button-row a');
  expect(button?.getAttribute('href')).toBe(`/verwaltung/berichte/${asked.roundNumber}`);
});

test('staff say for which late measures everybody reads that no report came', async () => {
  const asked = await haveAsked(program.services, plan.edition!);
  program.clock.advance(30 * day);
  const visitor = await manager();
  const page = await visitor.get(roundPath(asked));
  expect(page.text).toContain('Überfällig');
  expect(page.page.querySelector('#schweigen-zeigen')).not.toBeNull();
  const shown = async () => (await findMeasure(program.services.db, asked.number))?.silencePublic;
  await visitor.submit(`${roundPath(asked)}/schweigen`, { measures: String(asked.number) });
  expect(await shown()).toBe(true);
  await visitor.submit(`${roundPath(asked)}/schweigen`, { measures: '99999' });
  expect(await shown()).toBe(false);
});

test('readers see rounds without the means to change them; others see nothing', async () => {
  const asked = await haveAsked(program.services, plan.edition!, { email: null });
  const { visitor } = await signedIn(program, 'reader');
  const { page, status } = await visitor.get(roundPath(asked));
  expect(status).toBe(200);
  expect(page.querySelectorAll('main form, main .button')).toHaveLength(0);
  expect((await visitor.submit(`${roundPath(asked)}/schweigen`)).status).toBe(403);
  expect((await program.visitor().get(roundPath(asked))).location).toContain('/anmelden');
  for (const number of ['999999', '99999999999999999999'])
    expect((await visitor.get(`/verwaltung/abfragen/${number}`)).status).toBe(404);
});
