import { sentReport, startedReport, photo } from '../../barriers/report/report.builders.ts';
import { haveAsked, newestAnswerPath } from '../../barriers/answer/answer.builders.ts';
import { haveMoved, havePublicBarrier, type BuiltBarrier } from '../../barriers/barriers.builders.ts';

import { haveAsked as haveAskedMeasure } from '../../action-plan/rounds/rounds.builders.ts';
import { haveEvent } from '../../events/events.builders.ts';
import { haveAccepted, haveReportLink } from '../../action-weeks/accepted.builders.ts';
import { haveEdition as haveWeeks, haveInvited, typedItem } from '../../action-weeks/action-weeks.builders.ts';
import { mailedPath } from '../mailed.ts';
import { person, type Person } from '../person.ts';
import type { TestApp } from '../test-app.ts';
import type { Situation } from './situation.ts';
import { thePlan } from './the-plan.ts';

const day = 24 * 60 * 60 * 1000;
const withContact = { answerWish: 'email', contact: { name: 'Rosa Muster', email: 'rosa@beispiel.de' } } as const;

const stranger = (program: TestApp): Person => person(program.visitor(), { cookies: true });

async function follow(program: TestApp, { code }: BuiltBarrier): Promise<Person> {
  const reporter = stranger(program);
  await reporter.open('/meldung');
  await reporter.send('/meldung', { code });
  await reporter.explore('/meldung/stand');
  for (const page of ['ergaenzen', 'berichtigen', 'kontakt-loeschen', 'zurueckziehen', 'bestaetigen'])
    await reporter.explore(`/meldung/${page}`);
  return reporter;
}

/** Time goes on until a link is too old, and back again. */
async function later(program: TestApp, days: number, look: () => Promise<void>): Promise<void> {
  const now = program.clock.now();
  program.clock.advance(days * day);
  await look();
  program.clock.set(now);
}

export const outside: readonly Situation[] = [
  {
    title: 'somebody in the middle of a report',
    brings: ['wo', 'ort', 'problem', 'koennen', 'wirkung', 'masse', 'fotos', 'bereich', 'antwort', 'pruefen'].map(
      (step) => `/barrieren/melden/${step}`,
    ),
    async prepare(program) {
      const reporter = person(await startedReport(program), { cookies: true });
      await reporter.open('/barrieren/melden/wo');
      await reporter.send('/wo', { placeKind: 'outdoors' });
      await reporter.open('/barrieren/melden/problem');
      await reporter.send('/problem', { problem: 'Drei Stufen am Eingang' });
      await reporter.open('/barrieren/melden/fotos');
      await reporter.send('/fotos', { photo: await photo(), go: 'upload' });
      for (const step of ['ort', 'koennen', 'wirkung', 'masse', 'fotos', 'bereich', 'antwort', 'pruefen'])
        await reporter.open(`/barrieren/melden/${step}`);
      return reporter.met;
    },
  },
  {
    title: 'somebody who has sent a report',
    brings: ['/barrieren/melden/vergessen'],
    async prepare(program) {
      const reporter = person((await sentReport(program)).visitor, { cookies: true });
      await reporter.open('/barrieren/melden/danke');
      return reporter.met;
    },
  },
  {
    title: 'somebody who follows a report',
    brings: ['fertig', 'ergaenzen', 'berichtigen', 'zurueckziehen', 'kontakt-loeschen', 'bestaetigen'].map(
      (action) => `/meldung/${action}`,
    ),
    async prepare(program) {
      const built = await havePublicBarrier(program.services, withContact);
      const resolved = await havePublicBarrier(program.services, withContact);
      await haveMoved(program.services, resolved.barrierId, { to: 'resolved', outcome: 'solved' });
      return [...(await follow(program, built)).met, ...(await follow(program, resolved)).met];
    },
  },
  {
    title: 'somebody else whom a barrier hinders',
    brings: ['/barrieren/:number/auch-betroffen', '/barrieren/:number/auch-betroffen/zuruecknehmen'],
    async prepare(program) {
      const { number } = await havePublicBarrier(program.services);
      const other = stranger(program);
      await other.open(`/barrieren/${number}`);
      await other.send('/auch-betroffen', { how: 'Mit dem Rollator komme ich nicht weiter.' });
      return other.met;
    },
  },
  {
    title: 'a body that was asked about a barrier',
    brings: ['/antwort/:token', '/antwort/:token/neuer-link'],
    async prepare(program) {
      const { number } = await haveAsked(program.services);
      const officer = stranger(program);
      const path = await newestAnswerPath(program.services, number);
      await officer.open(path);
      await later(program, 91, async () => void (await officer.open(path)));
      return officer.met;
    },
  },
  {
    title: 'a body that was asked about a measure',
    brings: ['/antwort/massnahme/:token', '/antwort/massnahme/:token/neuer-link'],
    async prepare(program) {
      const edition = await thePlan(program);
      const { answerPath } = await haveAskedMeasure(program.services, edition, {});
      const officer = stranger(program);
      await officer.open(answerPath);
      await later(program, 400, async () => void (await officer.open(answerPath)));
      return officer.met;
    },
  },
  {
    title: 'somebody who registers for an event',
    brings: [
      '/veranstaltungen/:slug/anmelden',
      '/veranstaltungen/anmeldung',
      '/veranstaltungen/anmeldung/bedarf',
      '/veranstaltungen/anmeldung/abmelden',
    ],
    async prepare(program) {
      const { event } = await haveEvent(program.services, { facts: { takesRegistrations: true, seats: 30 } });
      const guest = stranger(program);
      await guest.open('/veranstaltungen/anmeldung');
      await guest.open(`/veranstaltungen/${event.slug}/anmelden`);
      await guest.send('/anmelden', { name: 'Rosa Probe', email: 'rosa@beispiel.de' });
      await guest.explore('/veranstaltungen/anmeldung/stand');
      return guest.met;
    },
  },
  {
    title: 'a partner of the action weeks',
    brings: [
      '/aktionswochen/bestaetigen/:token',
      '/aktionswochen/mitmachen/:token/neu',
      '/aktionswochen/mitmachen/:token/einwilligung',
      '/aktionswochen/mitmachen/:token/:item',
      '/aktionswochen/mitmachen/:token/:item/zurueckziehen',
      '/aktionswochen/nachbericht/:token',
    ],
    async prepare(program) {
      await haveWeeks(program.services);
      const partner = stranger(program);
      await partner.open('/aktionswochen');
      await partner.send('/aktionswochen', { organisation: 'Chor', name: 'Mia', email: 'chor@beispiel.de' });
      await partner.open(await mailedPath(program, 'chor@beispiel.de', '/aktionswochen/bestaetigen'));
      const link = await haveInvited(program.services);
      await partner.open(link);
      await partner.send('/neu');
      await partner.open(
        (await partner.open(link)).page.querySelector(`a[href^="${link}/"]`)?.getAttribute('href') ?? '',
      );
      const draft = partner.met.find(({ route }) => route.path.startsWith('/aktionswochen/mitmachen/:token/:item{'));
      await partner.send(draft?.path ?? '', { ...typedItem(), next: 'send' });
      await partner.explore(link);
      await partner.open(await haveReportLink(program.services, await haveAccepted(program.services)));
      return partner.met;
    },
  },
  {
    title: 'somebody on the list of the newsletter',
    brings: ['/newsletter/bestaetigen/:token', '/newsletter/einstellungen/:token'],
    async prepare(program) {
      const email = 'mia@beispiel.de';
      const reader = stranger(program);
      await reader.open('/newsletter');
      await reader.send('/newsletter', { email, edition: 'standard' });
      await reader.open(await mailedPath(program, email, '/newsletter/bestaetigen'));
      await program.visitor().submit(await mailedPath(program, email, '/newsletter/bestaetigen'));
      await program.visitor().submit('/newsletter', { email, edition: 'standard' });
      const settings = await mailedPath(program, email, '/newsletter/einstellungen');
      await reader.open(settings);
      return reader.met;
    },
  },
];
