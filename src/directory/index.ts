import type { Slice } from '../platform/slice.ts';
import { manageDirectory } from './directory.access.ts';
import { directoryTexts } from './directory.messages.ts';
import { saveDistrict } from './directory.store.ts';
import { manageRoutes } from './manage/manage.route.tsx';

export { bodyKindName } from './directory.messages.ts';
export {
  findBody,
  findBodyOfMunicipality,
  listActiveBodies,
  listBodies,
  type CompetentBody,
} from './directory.store.ts';
export { addBody, rememberBodyEmail } from './manage/save-body.ts';

const { navigation } = directoryTexts;

export const directory: Slice = {
  name: 'directory',
  routes: manageRoutes,
  staffNavigation: [
    {
      path: '/verwaltung/stellen',
      label: { de: navigation, 'de-simple': navigation, en: navigation },
      order: 40,
      permission: manageDirectory,
    },
  ],
  loadReferenceData: (services) => saveDistrict(services.db, services.district, services.clock.now()),
};
