import { may } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { auditLogRoutes } from './audit-log/audit-log.route.tsx';
import { eraseOldRecords } from './erase-old-records.job.ts';
import { readAuditLog, seeOutbox } from './operations.access.ts';
import { auditLogTexts, outboxTexts } from './operations.messages.ts';
import { countFailedMails } from './operations.store.ts';
import { outboxRoutes } from './outbox/outbox.route.tsx';

const outboxPath = '/verwaltung/postausgang';

/** German only, like everything behind the sign-in. */
const label = (de: string) => ({ de, 'de-simple': de, en: de });

export const operations: Slice = {
  name: 'operations',
  routes: [...outboxRoutes, ...auditLogRoutes],
  jobs: [eraseOldRecords],
  staffNavigation: [
    {
      path: outboxPath,
      below: '/verwaltung/konto',
      label: label(outboxTexts.title),
      order: 910,
      permission: seeOutbox,
    },
    {
      path: '/verwaltung/protokoll',
      below: '/verwaltung/konto',
      label: label(auditLogTexts.title),
      order: 920,
      permission: readAuditLog,
    },
  ],
  async openWork({ db }, staff) {
    if (!may(staff, seeOutbox)) return [];
    const { count, oldest } = await countFailedMails(db);
    if (count === 0 || oldest === null) return [];
    const { openWork: title, openWorkReason: reason } = outboxTexts;
    // Many letters that did not go out are one thing to do.
    const first = [{ key: 'failed-mails', title: title(count), path: outboxPath, reason, since: oldest }];
    return [{ urgency: 'person-waiting', path: outboxPath, count: 1, first }];
  },
};
