import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { mergeBarriers } from '../merge/merge-barriers.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { haveCause } from './causes.builders.ts';
import { barriersBehind } from './causes.store.ts';

const program = useTestApp();

test('everybody reads the published cause on the page of a barrier, in their language', async () => {
  const { number } = await havePublicBarrier(program.services);
  await haveCause(program.services, { barriers: [number] });
  const visitor = program.visitor();
  const german = await visitor.get(`/barrieren/${number}`);
  expect(german.page.querySelector('.chain')?.text).toContain('Bahnsteige ohne Leitstreifen');
  expect(german.page.querySelector('.chain')?.text).toContain('noch keine Maßnahme');
  expect(german.page.querySelector('.chain-here')?.text).toContain('diese Seite');
  const easy = await visitor.get(`/leicht/barrieren/${number}`);
  expect(easy.page.querySelector('.chain')?.text).toContain('Auf dem Bahn-Steig fehlen Streifen');
  expect(easy.page.querySelector('.chain')?.text).toContain('noch nicht geprüft');
  const english = await visitor.get(`/en/barrieren/${number}`);
  expect(english.page.querySelector('.chain [lang=de]')?.text).toContain('Hoher Bordstein');
});

test('a cause that is not published is shown to nobody outside', async () => {
  const { number } = await havePublicBarrier(program.services);
  await haveCause(program.services, { title: 'Nur fürs Büro', barriers: [number], isPublic: false });
  const { text, page } = await program.visitor().get(`/barrieren/${number}`);
  expect(text).not.toContain('Nur fürs Büro');
  expect(page.querySelector('.chain')).toBeNull();
});

test('a reporter sees the same chain behind the receipt code, before the barrier is public', async () => {
  const { number, code } = await haveReport(program.services);
  await haveCause(program.services, { barriers: [number] });
  const visitor = program.visitor();
  const { page } = await visitor.submitAndFollow('/meldung', { code });
  expect(page.querySelector('.chain')?.text).toContain('Ihre Meldung');
  expect(page.querySelector('.chain')?.text).toContain('Bahnsteige ohne Leitstreifen');
});

test('what was said about the cause of a merged barrier is said of the one that goes on', async () => {
  const [from, to] = [await haveReport(program.services), await havePublicBarrier(program.services)];
  const cause = await haveCause(program.services, { barriers: [from.number] });
  await transact(program.services, system, (work) =>
    mergeBarriers(work, program.services, { sourceId: from.barrierId, targetId: to.barrierId }),
  );
  const behind = await barriersBehind(program.services.db, [cause.id]);
  expect(behind.map(({ number }) => number)).toEqual([to.number]);
});
