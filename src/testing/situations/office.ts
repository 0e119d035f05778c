import { haveReport } from '../../barriers/barriers.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { writeInto } from '../../easy-texts/bundles/bundles.builders.ts';
import { system } from '../../platform/actor.ts';
import { markMail, queueMail } from '../../platform/mail/outbox.store.ts';
import { transact } from '../../platform/use-case.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';

export const office: readonly Situation[] = [
  {
    title: 'staff who have put something off',
    brings: ['/verwaltung/aufgaben/:slice/:key/zurueckholen'],
    async prepare(program) {
      await haveReport(program.services);
      const manager = await colleague(program);
      await manager.open('/verwaltung/aufgaben');
      await manager.send('/zurueckstellen', {});
      await manager.open('/verwaltung/aufgaben?liste=zurueckgestellt');
      return manager.met;
    },
  },
  {
    title: 'staff with a mail that did not go out',
    brings: ['/verwaltung/postausgang/:id/noch-einmal'],
    async prepare(program) {
      const id = await transact(program.services, system, async (work) => {
        const mail = { to: 'ada@teilhabe.test', subject: 'Stand', body: 'Guten Tag', about: 'barrier 17' };
        const queued = await queueMail(work, { ...mail, confidential: false });
        await markMail(work.db, queued, { state: 'failed', error: 'connection refused' });
        return queued;
      });
      const manager = await colleague(program);
      await manager.open(`/verwaltung/postausgang/${id}`);
      return manager.met;
    },
  },
  {
    title: 'staff who send easy texts out and get them back',
    brings: [
      '/verwaltung/leichte-sprache/texte/:kind/:id/pruefung',
      '/verwaltung/leichte-sprache/buendel/neu',
      '/verwaltung/leichte-sprache/buendel/:number/uebernehmen',
    ],
    async prepare(program) {
      const words = { titleEasy: 'Der Aufzug', bodyEasy: 'Der Aufzug ist neu.' };
      const { id } = await haveArticle(program.services, { words });
      const editor = await colleague(program, 'editor');
      await editor.explore(`/verwaltung/leichte-sprache/texte/article/${id}`);
      await editor.open(`/verwaltung/leichte-sprache/texte/article/${id}/pruefung`);
      await editor.open(`/verwaltung/leichte-sprache/buendel/neu?text=article:${id}`);
      const made = await editor.visitor.submit('/verwaltung/leichte-sprache/buendel/neu', {
        text: `article:${id}`,
        office: 'Büro',
      });
      const bundle = (made.location ?? '').split('?')[0] ?? '';
      const cookie = [...editor.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const file = await program.app.request(`http://teilhabe.test${bundle}/texte.docx`, { headers: { cookie } });
      const mark = `LS-${bundle.split('/').at(-1)}-1-C`;
      const bytes = writeInto(new Uint8Array(await file.arrayBuffer()), mark, 'Am Markt ist ein Aufzug.');
      await editor.open(bundle);
      await editor.send('/einlesen', { file: new File([bytes], 'zurück.docx') });
      return editor.met;
    },
  },
  {
    title: 'staff with an issue of the newsletter that goes out later',
    brings: ['/verwaltung/newsletter/:number/anhalten'],
    async prepare(program) {
      await haveArticle(program.services);
      const editor = await colleague(program, 'editor');
      await editor.open('/verwaltung/newsletter');
      await editor.send('/newsletter');
      const issue = editor.met.find(({ path }) => path.endsWith('/verschicken'))?.path ?? '';
      await editor.send(issue, { when: 'later', 'day-day': '1', 'day-month': '2', 'day-year': '2030' });
      return editor.met;
    },
  },
];
