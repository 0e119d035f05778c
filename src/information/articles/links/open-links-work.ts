import { may, type InRole } from '../../../platform/permission.ts';
import type { Services } from '../../../platform/services.ts';
import type { OpenWorkGroup } from '../../../platform/slice.ts';
import { editArticles } from '../../information.access.ts';
import { linksTexts as t } from './links.messages.ts';
import { readBrokenLinks } from './read-broken-links.ts';

const path = '/verwaltung/inhalte/links';

/** Links that lead nowhere are one thing to do, for those who write: there may be many, mended one after the other. */
export async function openLinksWork({ db, clock }: Services, staff: InRole): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, editArticles)) return [];
  const broken = await readBrokenLinks(db, clock.now());
  const [oldest, ...more] = broken.filter(({ setAsideAt }) => setAsideAt === null);
  if (!oldest) return [];
  const first = [
    {
      key: 'broken-links',
      title: t.work(more.length + 1),
      path,
      reason: t.workReason,
      since: oldest.brokenSince ?? oldest.checkedAt,
    },
  ];
  return [{ urgency: 'date-near', path, count: 1, first }];
}
