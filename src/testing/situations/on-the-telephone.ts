import { edition, haveEdition, haveInvited } from '../../action-weeks/action-weeks.builders.ts';
import { listInvited } from '../../action-weeks/partners.store.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';

const theirs = '/verwaltung/aktionswochen/:year/partner/:invitation';

export const onTheTelephone: readonly Situation[] = [
  {
    title: 'staff who write down what a partner of the action weeks says',
    brings: [
      `${theirs}/sprache`,
      `${theirs}/oeffnen`,
      `${theirs}/link`,
      `${theirs}/neu`,
      `${theirs}/aktionen/:item`,
      `${theirs}/aktionen/:item/zurueckziehen`,
      `${theirs}/zurueckziehen`,
    ],
    async prepare(program) {
      const year = 2031;
      await haveEdition(program.services, { year });
      await haveInvited(program.services, { year, email: 'telefon@partner.example' });
      const { id } = await edition(program.services, year);
      const [invited] = await listInvited(program.services.db, id);
      const manager = await colleague(program);
      await manager.open(`/verwaltung/aktionswochen/${year}/partner/${invited?.id}`);
      await manager.send('/neu');
      await manager.open(`/verwaltung/aktionswochen/${year}/partner/${invited?.id}`);
      return manager.met;
    },
  },
];
