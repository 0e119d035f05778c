import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { slices } from '../../app.ts';
import { haveReport } from '../../barriers/barriers.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { startWorker } from '../../platform/jobs/worker.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sendDailyMails } from './send-daily-mails.job.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const path = '/verwaltung/konto/taegliche-mail';
const job = sendDailyMails(slices);
const run = () => job.run(program.services, {} as never, program.services.log);

/** Mails to somebody, newest first. */
async function mailsTo(email: string) {
  const mails = await listMails(program.services.db, { limit: 1000, offset: 0 });
  return mails.filter(({ toAddress }) => toAddress === email);
}

async function reader(email: string, hour: string) {
  const { visitor, staff } = await signedIn(program, 'participationManager', { email, name: 'Anna Beispiel' });
  expect((await visitor.submit(path, { hour })).location).toBe('/verwaltung/konto?getan=taegliche-mail');
  return { visitor, staff };
}

test('it is off until somebody chooses an hour, and off again when they say so', async () => {
  await haveReport(program.services);
  const { visitor } = await signedIn(program, 'participationManager', { email: 'off@teilhabe.test' });
  expect((await visitor.get('/verwaltung/konto')).text).toContain('Tägliche E-Mail');
  await run();
  expect(await mailsTo('off@teilhabe.test')).toEqual([]);
  expect((await visitor.submit(path, { hour: '3' })).status).toBe(422);
  await visitor.submit(path, { hour: '9' });
  expect((await visitor.get('/verwaltung/konto')).text).toContain('um 9 Uhr');
  await visitor.submit(path, { hour: '' });
  await run();
  expect(await mailsTo('off@teilhabe.test')).toEqual([]);
});

test('it holds counts and titles with a link, and nothing of what people wrote', async () => {
  const built = await haveReport(program.services, {
    problem: 'Ich bin Erna Muster.',
    contact: { name: 'Erna Muster' },
  });
  await reader('anna@teilhabe.test', '9');
  await run();
  const [mail, ...more] = await mailsTo('anna@teilhabe.test');
  expect(more).toEqual([]);
  expect(mail?.subject).toMatch(/^Heute warten? \d+ Aufgaben?$/u);
  expect(mail?.body).toContain(`- Barriere ${built.number}: Baulich, Sangerhausen`);
  expect(mail?.body).toContain('Person wartet: ');
  expect(mail?.body).toContain('http://teilhabe.test/verwaltung\n');
  expect(`${mail?.subject}${mail?.body}`).not.toContain('Erna');
});

test('two workers at the same moment send one mail', async () => {
  await reader('two@teilhabe.test', '9');
  await Promise.all(Array.from({ length: 6 }, () => run()));
  expect(await mailsTo('two@teilhabe.test')).toHaveLength(1);

  await reader('queue@teilhabe.test', '9');
  const { pool, services, log } = {
    pool: program.services.pool,
    services: program.services,
    log: program.services.log,
  };
  await transact(services, system, async (work) => {
    for (let copy = 0; copy < 4; copy += 1)
      await work.enqueue('work-list.send-daily-mails', {}, { key: `copy ${copy}` });
  });
  const workers = await Promise.all([startWorker(pool, services, [job], log), startWorker(pool, services, [job], log)]);
  await expect.poll(async () => (await mailsTo('queue@teilhabe.test')).length, { timeout: 10_000 }).toBe(1);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await mailsTo('queue@teilhabe.test')).toHaveLength(1);
});

test('a job that starts again sends nothing twice, and the next working day brings the next mail', async () => {
  await reader('again@teilhabe.test', '9');
  // The first try breaks where the mail goes into the outbox: neither the mail nor the mark of the day may stay.
  const broken = { ...program.services, config: { ...program.services.config, baseUrl: undefined as never } };
  const district = new Proxy(program.services.district, {
    get(target, name, receiver) {
      if (name === 'siteName') throw new Error('stopped half-way');
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  await expect(job.run({ ...broken, district }, {} as never, program.services.log)).rejects.toThrow('stopped half-way');
  expect(await mailsTo('again@teilhabe.test')).toEqual([]);
  await run();
  await run();
  expect(await mailsTo('again@teilhabe.test')).toHaveLength(1);
  program.clock.advance(60 * 60 * 1000);
  await run();
  expect(await mailsTo('again@teilhabe.test')).toHaveLength(1);
  program.clock.advance(day);
  await run();
  expect(await mailsTo('again@teilhabe.test')).toHaveLength(2);
});

test('whoever is away is left in peace', async () => {
  const { visitor } = await reader('away@teilhabe.test', '9');
  const today = { day: '24', month: '11', year: '2026' };
  const fields = Object.fromEntries(
    ['from', 'to'].flatMap((name) => Object.entries(today).map(([part, value]) => [`${name}-${part}`, value])),
  );
  expect((await visitor.submit('/verwaltung/abwesenheiten', fields)).status).toBe(303);
  await run();
  expect(await mailsTo('away@teilhabe.test')).toEqual([]);
});
