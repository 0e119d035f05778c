import { haveAccepted, haveReportLink } from '../../action-weeks/accepted.builders.ts';
import { haveEdition, takeEdition } from '../../action-weeks/action-weeks.builders.ts';
import { haveEvent, twoHours } from '../../events/events.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { checkLinks } from '../../information/articles/links/check-links.job.ts';
import { photo } from '../../barriers/report/report.builders.ts';
import { colleague, person } from '../person.ts';
import type { Situation } from './situation.ts';

export const publishing: readonly Situation[] = [
  {
    title: 'staff who write for everyone',
    brings: [
      '/verwaltung/inhalte/links/stimmt',
      '/verwaltung/inhalte/:id/loeschen',
      '/verwaltung/inhalte/:id/fassungen/:version/herstellen',
    ],
    async prepare(program) {
      const draft = await haveArticle(program.services, { isPublic: false });
      const article = await haveArticle(program.services, { words: { body: '[weg](/aktuelles/nie)' } });
      await checkLinks(program.services, { pauseMs: 0 });
      const editor = await colleague(program, 'editor');
      await editor.open('/verwaltung/inhalte/links');
      await editor.open(`/verwaltung/inhalte/${article.id}/text`);
      await editor.send('/text', { title: 'Andere Worte' });
      await editor.explore(`/verwaltung/inhalte/${article.id}`);
      await editor.open(`/verwaltung/inhalte/${article.id}/fassungen/1`);
      await editor.explore(`/verwaltung/inhalte/${draft.id}`);
      return editor.met;
    },
  },
  {
    title: 'staff who answer feedback on the site',
    brings: ['/verwaltung/rueckmeldungen/:reference', '/verwaltung/rueckmeldungen/:reference/kontakt'],
    async prepare(program) {
      const said = { kind: 'content', problem: 'Etwas fehlt.', page: '/kontakt', answerWish: 'email' };
      await program.visitor().submit('/barrierefreiheit/rueckmeldung', { ...said, email: 'mia@beispiel.de' });
      const manager = await colleague(program);
      await manager.explore('/verwaltung/rueckmeldungen');
      return manager.met;
    },
  },
  {
    title: 'staff with a solution and its picture',
    brings: [
      '/verwaltung/loesungen/:number/veroeffentlichen',
      '/verwaltung/loesungen/:number/bilder/:picture/entfernen',
    ],
    async prepare(program) {
      const editor = await colleague(program, 'editor');
      await editor.open('/verwaltung/loesungen/neu');
      const { page } = await editor.send('/neu', { title: 'Rampe aus Holz', kinds: 'structural' });
      const number = /Lösung (\d+)/u.exec(page.text)?.[1] ?? '';
      await editor.open(`/verwaltung/loesungen/${number}`);
      await editor.send('/bilder', { file: await photo(), description: 'Eine Rampe', credit: 'Landkreis' });
      await editor.explore(`/verwaltung/loesungen/${number}`);
      return editor.met;
    },
  },
  {
    title: 'staff with events',
    brings: [
      '/verwaltung/veranstaltungen/:id/veroeffentlichen',
      '/verwaltung/veranstaltungen/:id/loeschen',
      '/verwaltung/veranstaltungen/:id/termine/:date/entfernen',
      '/verwaltung/veranstaltungen/:id/termine/:date/anmeldungen',
      '/verwaltung/veranstaltungen/:id/termine/:date/anmeldungen/liste.xlsx',
      '/verwaltung/veranstaltungen/:id/termine/:date/anmeldungen/liste.csv',
      '/verwaltung/veranstaltungen/:id/termine/:date/anmeldungen/:registration/abmelden',
      '/verwaltung/veranstaltungen/:id/termine/:date/anmeldungen/:registration/angerufen',
    ],
    async prepare(program) {
      const dates = [twoHours('2026-12-03T15:00:00Z'), twoHours('2026-12-10T15:00:00Z')];
      const { event: draft } = await haveEvent(program.services, { isPublic: false, dates });
      const facts = { takesRegistrations: true, seats: 1 };
      const { event, dates: open } = await haveEvent(program.services, { facts, words: { title: 'Rundgang' } });
      const dateId = open[0]?.id ?? '';
      const path = `/veranstaltungen/${event.slug}/anmelden`;
      await program.visitor().submit(path, { date: dateId, name: 'Rosa', telephone: '030 23125-300' });
      await program.visitor().submit(path, { date: dateId, name: 'Mia', telephone: '030 23125-301' });
      const manager = await colleague(program);
      await manager.explore(`/verwaltung/veranstaltungen/${draft.id}`);
      const { page } = await manager.open(`/verwaltung/veranstaltungen/${event.id}/termine/${dateId}/anmeldungen`);
      // Who moves up and has no address is to be called.
      const leaving = page.querySelectorAll('form').find(({ text }) => text.includes('Rosa'));
      await manager.send(leaving?.getAttribute('action') ?? '');
      await manager.open(`/verwaltung/veranstaltungen/${event.id}/termine/${dateId}/anmeldungen`);
      return manager.met;
    },
  },
  {
    title: 'staff with a document that is not public yet',
    brings: ['/verwaltung/medien/:id/veroeffentlichen'],
    async prepare(program) {
      const editor = await colleague(program, 'editor');
      await editor.open('/verwaltung/medien/neu/dokument');
      const words = {
        title: 'Merkblatt',
        about: 'Wie man einen Antrag stellt',
        credit: 'Landkreis',
        rightsNote: 'Eigenes',
      };
      await editor.send('/dokument', { ...words, file: new File(['%PDF-1.7\n%%EOF'], 'Merkblatt.pdf') });
      return editor.met;
    },
  },
  {
    title: 'staff and a partner after the action weeks',
    brings: [
      '/verwaltung/aktionswochen/:year/aktionen/:item/bitten',
      '/verwaltung/aktionswochen/:year/aktionen/:item/nachbericht',
      '/verwaltung/aktionswochen/:year/aktionen/:item/bilder',
      '/verwaltung/aktionswochen/:year/aktionen/:item/bilder/:medium/zeigen',
      '/verwaltung/aktionswochen/:year/aktionen/:item/bilder/:medium/entfernen',
      '/aktionswochen/nachbericht/:token/bilder',
      '/aktionswochen/nachbericht/:token/bilder/:medium/entfernen',
    ],
    async prepare(program) {
      const { services, clock } = program;
      await haveEdition(services, { year: 2029 });
      const item = await haveAccepted(services, { year: 2029, day: '2029-03-24' });
      await takeEdition(services, 2029, 'review');
      await takeEdition(services, 2029, 'published');
      const now = clock.now();
      clock.set(new Date('2029-03-25T08:00:00Z'));
      const partner = person(program.visitor(), { cookies: true });
      await partner.open(`${await haveReportLink(services, item)}/bilder`);
      await partner.send('/bilder', {
        file: await photo(),
        alternative: 'Eine Gruppe.',
        credit: 'Verein',
        people: 'none',
      });
      const later = await colleague(program);
      await later.explore('/verwaltung/aktionswochen/2029');
      await later.explore(`/verwaltung/aktionswochen/2029/aktionen/${item.id}`);
      clock.set(now);
      return [...partner.met, ...later.met];
    },
  },
];
