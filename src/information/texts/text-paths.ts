import type { PageName } from '../../platform/district/district.ts';

/** The pages whose text the county writes, and where they stand. */
export const textPaths: Readonly<Record<PageName, string>> = {
  about: '/ueber-uns',
  accessibilityStatement: '/barrierefreiheit',
  imprint: '/impressum',
  privacy: '/datenschutz',
};
