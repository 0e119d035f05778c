import { haveMeasure } from '../../action-plan/action-plan.builders.ts';
import { haveAnswered, haveAsked } from '../../action-plan/rounds/rounds.builders.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';
import { thePlan } from './the-plan.ts';

const measure = '/verwaltung/massnahmen/:number';
const rounds = '/verwaltung/abfragen/:number';

export const plan: readonly Situation[] = [
  {
    title: 'staff with a measure in work',
    brings: [
      `${measure}/ampel/aufheben`,
      `${measure}/meilensteine/:part`,
      `${measure}/meilensteine/:part/verschieben`,
      `${measure}/meilensteine/:part/erreicht`,
      `${measure}/meilensteine/:part/entfernen`,
      `${measure}/beteiligung/:part`,
      `${measure}/beteiligung/:part/entfernen`,
      `${measure}/dokumente/:part`,
      `${measure}/dokumente/:part/entfernen`,
    ],
    async prepare(program) {
      const { number } = await haveMeasure(program.services, await thePlan(program), {
        measure: { status: 'inProgress' },
      });
      const manager = await colleague(program);
      const below = (name: string) => `/verwaltung/massnahmen/${number}/${name}`;
      for (const title of ['Planung', 'Bau']) await manager.visitor.submit(below('meilensteine'), { title });
      const took = { held: 'März 2026', who: 'Behindertenbeirat', level: 'consulted', effect: 'Der Markt kam dazu.' };
      await manager.visitor.submit(below('beteiligung'), took);
      const file = new File(['%PDF-1.7\nBeschluss'], 'Beschluss.pdf');
      await manager.visitor.submit(below('dokumente'), { file, description: 'Beschluss' }, { multipart: true });
      await manager.open(below('ampel'));
      await manager.send('/ampel', { light: 'red', reason: 'Das Geld fehlt.' });
      await manager.explore(`/verwaltung/massnahmen/${number}`);
      return manager.met;
    },
  },
  {
    title: 'staff with a measure that nobody knows yet',
    brings: [`${measure}/veroeffentlichen`],
    async prepare(program) {
      const { number } = await haveMeasure(program.services, await thePlan(program), {
        measure: { status: 'proposed', publishedAt: null },
      });
      const manager = await colleague(program);
      await manager.explore(`/verwaltung/massnahmen/${number}`);
      return manager.met;
    },
  },
  {
    title: 'staff who ask for the state of measures',
    brings: [
      `${rounds}/antworten/:question/annehmen`,
      `${rounds}/antworten/:question/rueckfrage`,
      `${rounds}/antworten/:question/status`,
      `${rounds}/abschliessen`,
    ],
    async prepare(program) {
      const ask = () => haveAsked(program.services, theirs, { measure: { status: 'inProgress' } });
      const theirs = await thePlan(program);
      const [waiting, accepted, silent] = [await ask(), await ask(), await ask()];
      const done = { kind: 'progress', degree: 'done', text: 'Fertig.', reading: null } as const;
      await haveAnswered(program.services, waiting, done);
      await haveAnswered(program.services, accepted, done);
      const manager = await colleague(program);
      await manager.open(`/verwaltung/abfragen/${accepted.roundNumber}/antworten/${accepted.questionId}`);
      await manager.send('/annehmen');
      await manager.open(`/verwaltung/abfragen/${accepted.roundNumber}/antworten/${accepted.questionId}`);
      for (const { roundNumber } of [waiting, accepted, silent])
        await manager.explore(`/verwaltung/abfragen/${roundNumber}`);
      return manager.met;
    },
  },
];
