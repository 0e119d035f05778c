import { aPicture, haveFinished, haveInspection, haveResults } from '../../inspections/inspections.builders.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';

const base = '/verwaltung/begehungen';
const item = {
  question: 'Ist die Klingel tastbar?',
  section: 'Eingang',
  defect: 'Klingel nicht tastbar',
  sourceState: 'practice',
  barrierKind: 'visual',
  position: '1',
};

export const inspections: readonly Situation[] = [
  {
    title: 'staff with findings and a photo',
    brings: [
      '/verwaltung/begehungen/:number/fotos/:photo/loeschen',
      '/verwaltung/begehungen/:number/befunde/:item/barriere',
      '/verwaltung/begehungen/:number/befunde/:item/keine-barriere',
      '/verwaltung/begehungen/:number/befunde/:item/zuruecknehmen',
    ],
    async prepare(program) {
      const { id, number } = await haveInspection(program.services);
      await haveResults(program.services, id, [
        { measured: 75 },
        { itemCode: 'quiet', verdict: 'fails' },
        { itemCode: 'inductionLoop', verdict: 'fails' },
      ]);
      const manager = await colleague(program);
      const photo = { 'p-entranceDoorWidth': await aPicture(), 'd-entranceDoorWidth': 'Schmale Tür' };
      const values = { 'b-entranceDoorWidth': '1', 'v-entranceDoorWidth': 'fails', 'm-entranceDoorWidth': '75' };
      await manager.visitor.submit(`${base}/${number}/eintragen`, { ...values, ...photo }, { multipart: true });
      await manager.visitor.submit(`${base}/${number}/befunde/quiet/keine-barriere`, { 'grund-quiet': 'Nur heute' });
      await manager.explore(`${base}/${number}`);
      return manager.met;
    },
  },
  {
    title: 'staff with a finished inspection',
    brings: ['/verwaltung/begehungen/:number/oeffnen'],
    async prepare(program) {
      const { id, number } = await haveInspection(program.services);
      await haveResults(program.services, id, [{ measured: 96 }]);
      await haveFinished(program.services, id);
      const manager = await colleague(program);
      await manager.explore(`${base}/${number}`);
      return manager.met;
    },
  },
  {
    title: 'staff who change a checklist',
    brings: [
      '/verwaltung/begehungen/pruefboegen/:code/bearbeiten',
      '/verwaltung/begehungen/pruefboegen/:code/bearbeiten/punkte/:item',
      '/verwaltung/begehungen/pruefboegen/:code/bearbeiten/punkte/:item/weglassen',
      '/verwaltung/begehungen/pruefboegen/:code/bearbeiten/in-kraft',
      '/verwaltung/begehungen/pruefboegen/:code/bearbeiten/verwerfen',
    ],
    async prepare(program) {
      const manager = await colleague(program);
      await manager.open(`${base}/pruefboegen/surgery`);
      await manager.send('/beginnen');
      await manager.open(`${base}/pruefboegen/surgery/bearbeiten/punkte/neu`);
      const form = manager.met.find(({ route }) => route.path.includes('/punkte/:item'));
      await manager.send(form?.path ?? '', item);
      const { page } = await manager.open(`${base}/pruefboegen/surgery/bearbeiten`);
      await manager.open(
        page.querySelector('main a[href*="/punkte/"]:not([href$="/neu"])')?.getAttribute('href') ?? '',
      );
      await manager.explore(`${base}/pruefboegen/surgery/bearbeiten`);
      // A draft that came into force can't be thrown away any more.
      const other = await colleague(program);
      await other.open(`${base}/pruefboegen/playground`);
      await other.send('/beginnen');
      await other.open(`${base}/pruefboegen/playground/bearbeiten`);
      const thrown = other.met.filter(({ path }) => path.endsWith('/verwerfen'));
      return [...thrown, ...manager.met.filter(({ path }) => !path.endsWith('/verwerfen'))];
    },
  },
];
