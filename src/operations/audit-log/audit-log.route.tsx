import { z } from 'zod';
import { staffNames } from '../../accounts/index.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type Route } from '../../platform/http/route.ts';
import { readAuditLog } from '../operations.access.ts';
import { actorNames, auditLogTexts as t } from '../operations.messages.ts';
import { readableSubject } from '../readable-subject.ts';
import { AuditLogPage, type ShownEntry } from './audit-log.page.tsx';

const path = '/verwaltung/protokoll';
const perPage = 100;
const position = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined);

type Entry = Awaited<ReturnType<typeof listAuditEntries>>[number];

function shown(entry: Entry, names: ReadonlyMap<string, string>): ShownEntry {
  const { id, at, event, actorKind, actorId } = entry;
  const who = actorKind === 'staff' ? (names.get(actorId ?? '') ?? t.unknownStaff) : actorNames[actorKind];
  const details = Object.entries(entry.details).map(([name, value]) => `${name}: ${value}`);
  const subject = readableSubject(entry.subject, names);
  return { id, at, who, event, subject, details: details.join(', ') };
}

export const auditLogRoutes: readonly Route[] = [
  get(path, { permission: readAuditLog }, async (c) => {
    const { db } = c.var.services;
    const before = position.parse(c.req.query('vor'));
    // One more than shown tells whether there is a next page.
    const found = await listAuditEntries(db, { limit: perPage + 1, before });
    const names = await staffNames(db);
    const entries = found.slice(0, perPage).map((entry) => shown(entry, names));
    const olderThan = found.length > perPage ? entries.at(-1)?.id : undefined;
    const page = <AuditLogPage entries={entries} olderThan={olderThan} isFirstPage={before === undefined} />;
    return renderPage(c, { title: t.title, current: path, wide: true }, page);
  }),
];
