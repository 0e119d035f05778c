import { haveEdition, haveMeasure } from '../../action-plan/action-plan.builders.ts';
import { findDraftEdition } from '../../action-plan/action-plan.store.ts';
import { clearPlan } from '../../action-plan/editions/clear-plan.builders.ts';
import { csvFile } from '../../action-plan/exchange/exchange.builders.ts';
import { writeMeasure } from '../../action-plan/measures/write-measure.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';

const editing = '/verwaltung/aktionsplan/:edition';
const measure = '/verwaltung/massnahmen/:number';

/** Comes after everything about the edition in force, which ends here. */
export const nextEdition: readonly Situation[] = [
  {
    title: 'staff who write the next edition',
    brings: [
      `${editing}/handlungsfelder/neu`,
      `${editing}/handlungsfelder/:field/verschieben`,
      `${editing}/handlungsfelder/:field/entfernen`,
      `${editing}/handlungsfelder/:field/ziele/neu`,
      `${editing}/handlungsfelder/:field/ziele/:goal/verschieben`,
      `${editing}/handlungsfelder/:field/ziele/:goal/entfernen`,
      `${editing}/fortschreibung`,
      `${editing}/fortschreibung/holen`,
      `${editing}/beschluss`,
      `${measure}/loeschen`,
      '/verwaltung/aktionsplan/einlesen',
      '/verwaltung/aktionsplan/einlesen/:id',
      '/verwaltung/aktionsplan/einlesen/:id/verwerfen',
    ],
    async prepare(program) {
      await clearPlan(program.services.db);
      const inForce = await haveEdition(program.services);
      const { number } = await haveMeasure(program.services, inForce);
      const manager = await colleague(program);
      await manager.open('/verwaltung/aktionsplan/neu');
      await manager.send('/neu', { title: 'Gemeinsam 2', firstYear: '2029', lastYear: '2033' });
      const draft = '/verwaltung/aktionsplan/2';
      for (const title of ['Arbeit', 'Wohnen']) {
        await manager.open(`${draft}/handlungsfelder/neu`);
        await manager.send('/neu', { title });
        const field = (await manager.open(`${draft}/handlungsfelder`)).page
          .querySelectorAll('a')
          .map((link) => /handlungsfelder\/([\w-]+)$/u.exec(link.getAttribute('href') ?? '')?.[1] ?? '')
          .filter((part) => part !== '' && part !== 'neu');
        for (const goal of ['Mehr', 'Besser']) {
          await manager.open(`${draft}/handlungsfelder/${field.at(-1)}/ziele/neu`);
          await manager.send('/neu', { title: goal });
        }
      }
      await manager.open(`${draft}/fortschreibung`);
      await manager.send('/fortschreibung', { [`mark-${number}`]: 'continued' });
      await manager.open(`${draft}/beschluss`);
      await haveMeasure(program.services, inForce);
      await manager.open(`${draft}/fortschreibung`);
      const edition = await findDraftEdition(program.services.db);
      const mistake = await transact(program.services, system, (work) =>
        writeMeasure(work, { editionId: edition?.id ?? '', words: { title: 'Irrtum' } }),
      );
      if (!mistake.ok) throw new Error(mistake.failure);
      await manager.open('/verwaltung/aktionsplan/einlesen');
      const rows = [
        ['Nummer', 'Handlungsfeld', 'Ziel im Plan', 'Titel'],
        ['', 'Barrierefreiheit', 'Wege und Haltestellen sind für alle nutzbar.', 'Neue Bänke'],
      ];
      await manager.send('/einlesen', { file: csvFile(rows) });
      await manager.explore(draft);
      await manager.open(`/verwaltung/massnahmen/${mistake.value}/loeschen`);
      return manager.met;
    },
  },
];
