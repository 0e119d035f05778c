import { expect, test } from 'vitest';
import { sessionFor, signedIn, staffAccount } from '../accounts/accounts.builders.ts';
import { haveMoved, haveReport } from '../barriers/barriers.builders.ts';
import { sentReport } from '../barriers/report/report.builders.ts';
import { listMails } from '../platform/mail/outbox.store.ts';
import { useTestApp } from '../testing/test-app.ts';
import type { Visitor } from '../testing/visitor.ts';

const program = useTestApp();
const absences = '/verwaltung/abwesenheiten';
const list = '/verwaltung/aufgaben';
const day = 24 * 60 * 60 * 1000;

function span(from: string, to: string): Record<string, string> {
  const typed = (name: string, date: string) => {
    const [year = '', month = '', dayOfMonth = ''] = date.split('-');
    return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
  };
  return { ...typed('from', from), ...typed('to', to) };
}

async function shown(visitor: Visitor, part = ''): Promise<readonly string[]> {
  const { page } = await visitor.get(part === '' ? list : `${list}?liste=${part}`);
  return page.querySelectorAll('#work tbody th a').map(({ text }) => text);
}

test('from the first day away to the day back: promises, reporters, the deputy', async () => {
  const { services, clock } = program;
  const anna = await staffAccount(program, 'participationManager', { name: 'Anna Beispiel' });
  const berta = await staffAccount(program, 'participationManager', { name: 'Berta Beispiel' });
  const carla = await staffAccount(program, 'administrator', { name: 'Carla Beispiel' });
  const first = await sessionFor(program, anna);
  const second = await sessionFor(program, berta);

  // Before anybody is away: a report, and a thing that is Anna's now.
  const early = await haveReport(services);
  const given = await haveReport(services);
  await second.visitor.submit(`${list}/barriers/firstLook-${given.number}/uebergeben`, { to: anna.id });
  const status = program.visitor();
  await status.submit('/meldung', { code: early.code });
  expect((await status.get('/meldung/stand')).text).toContain('26. November 2026');

  // Both are away for the rest of the week; Anna names who stands in.
  await first.visitor.submit(absences, { ...span('2026-11-24', '2026-11-27'), deputy: carla.id });
  await second.visitor.submit(absences, span('2026-11-24', '2026-11-27'));
  await program.runJobs();
  clock.advance(day);

  // A new report is told the later day: three working days from Monday on.
  const { visitor: reporter, code } = await sentReport(program);
  const receipt = await reporter.get('/barrieren/melden/danke');
  expect(receipt.text).toContain('Unser Büro ist bis 27. November 2026 geschlossen');
  expect(receipt.text).toContain('Wir sehen Ihre Meldung spätestens am 2. Dezember 2026 an.');
  await reporter.submit('/meldung', { code });
  for (const [path, words] of [
    ['/meldung/stand', 'Wir sehen Ihre Meldung spätestens am 2. Dezember 2026 an.'],
    ['/en/meldung/stand', 'We will look at your report by 2 December 2026 at the latest.'],
    ['/leicht/meldung/stand', 'Das machen wir spätestens am 2. Dezember 2026.'],
  ] as const) {
    expect((await reporter.get(path)).text, path).toContain(words);
  }
  // What was promised for Thursday shifts too, and the page says why.
  await status.submit('/meldung', { code: early.code });
  expect((await status.get('/meldung/stand')).text).toContain(
    'Wir sehen Ihre Meldung spätestens am 2. Dezember 2026 an.',
  );
  // The back office sorts by the same days.
  const atHome = await sessionFor(program, berta);
  const triage = await atHome.visitor.get('/verwaltung/barrieren');
  expect(triage.text).toContain('2. Dezember 2026');

  // The deputy sees what waits, with what is Anna's, and not what has time.
  const planned = await haveReport(services);
  await haveMoved(services, planned.barrierId, { to: 'inReview' });
  const deputy = await sessionFor(program, carla);
  const start = await deputy.visitor.get('/verwaltung');
  expect(start.text).toContain('Sie vertreten Anna Beispiel bis 27. November 2026');
  const givenTitle = `Barriere ${given.number}: Baulich, Sangerhausen`;
  expect(await shown(deputy.visitor)).toContain(givenTitle);
  expect(await shown(atHome.visitor)).not.toContain(givenTitle);

  // Days before the first is back, nothing is broken: the promised times stood still.
  clock.advance(3 * day);
  const saturday = await (await sessionFor(program, carla)).visitor.get(list);
  expect(saturday.page.querySelectorAll('#work .tag').map(({ text }) => text)).not.toContain('Zusage überschritten');

  // Everybody is back: the list is as before, and nothing is said outside any more.
  clock.advance(3 * day);
  const back = await sessionFor(program, anna);
  expect(await shown(back.visitor)).toContain(givenTitle);
  const carlaLater = await sessionFor(program, carla);
  expect(await shown(carlaLater.visitor)).not.toContain(givenTitle);
  expect((await program.visitor().get('/kontakt')).text).not.toContain('geschlossen');
  await reporter.submit('/meldung', { code });
  const open = await reporter.get('/meldung/stand');
  expect(open.text).toContain('2. Dezember 2026');
  expect(open.text).not.toContain('geschlossen');
});

test('a mail during the absence says by when somebody is there again', async () => {
  const { services } = program;
  const report = await haveReport(services, { answerWish: 'email', contact: { email: 'rosa@example.org' } });
  const managers = await signedIn(program, 'administrator');
  const people = await managers.visitor.get(absences);
  const ids = people.page.querySelectorAll('select[name=person] option').map((one) => one.getAttribute('value') ?? '');
  for (const person of ids) await managers.visitor.submit(absences, { ...span('2026-11-30', '2026-12-11'), person });
  await haveMoved(services, report.barrierId, { to: 'inReview' });
  const mails = await listMails(services.db, { limit: 10, offset: 0 });
  const mail = mails.find(({ toAddress }) => toAddress === 'rosa@example.org');
  expect(mail?.body).toContain('Unser Büro ist bis 11. Dezember 2026 geschlossen.\nSie hören spätestens am ');
});
