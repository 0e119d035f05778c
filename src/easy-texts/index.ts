import type { Slice } from '../platform/slice.ts';
import { bundleRoutes } from './bundles/bundle.route.tsx';
import { newBundleRoutes } from './bundles/new-bundle.route.tsx';
import { checkRoutes } from './checks/check.route.tsx';
import { yearRoutes } from './checks/year.route.tsx';
import { easyTextsPath } from './easy-address.ts';
import { openEasyWork } from './easy-texts.open-work.ts';
import { readEasyTexts } from './easy-texts.access.ts';
import { editRoutes } from './edit/edit.route.tsx';
import { listTexts } from './list/list.messages.ts';
import { listRoutes } from './list/list.route.tsx';

/** German only, like everything behind the sign-in. */
const label = { de: listTexts.navigation, 'de-simple': listTexts.navigation, en: listTexts.navigation };

/** The workshop of easy texts over all slices: what is missing, writing, translation and test groups. */
export const easyTexts = (others: readonly Slice[]): Slice => {
  const sources = others.flatMap(({ twins }) => twins ?? []);
  return {
    name: 'easy-texts',
    routes: [
      ...listRoutes(sources),
      ...editRoutes(
        sources,
        others.flatMap(({ explains }) => explains ?? []),
      ),
      ...checkRoutes(sources),
      ...yearRoutes(sources),
      ...newBundleRoutes(sources),
      ...bundleRoutes(sources),
    ],
    openWork: openEasyWork(sources),
    openWorkLasts: 'minute',
    staffNavigation: [
      { path: easyTextsPath, below: '/verwaltung/inhalte', label, order: 45, permission: readEasyTexts },
    ],
  };
};
