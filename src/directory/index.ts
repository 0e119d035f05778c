import type { Slice } from '../platform/slice.ts';
import { saveDistrict } from './directory.store.ts';

export { findBody, findBodyOfMunicipality, listBodies, type CompetentBody } from './directory.store.ts';

export const directory: Slice = {
  name: 'directory',
  routes: [],
  loadReferenceData: (services) => saveDistrict(services.db, services.district, services.clock.now()),
};
