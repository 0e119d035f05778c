import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { citizen } from '../../platform/actor.ts';
import type { RequestContext } from '../../platform/http/route.ts';
import { createSignedLink, readSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import { transact } from '../../platform/use-case.ts';
import { findOwnReport, type OwnReport } from './follow.store.ts';

const purpose = 'follow-report';
const hours = 2;

/** The `__Host-` prefix makes browsers refuse the cookie from anywhere but this host over HTTPS. */
function cookieOf(c: RequestContext) {
  const secure = c.var.services.config.baseUrl.startsWith('https:');
  return { name: secure ? '__Host-meldung' : 'meldung', secure };
}

/** Opens a report in this browser for a while; the code itself is neither kept nor put into an address. */
export async function openReport(c: RequestContext, reportId: string): Promise<void> {
  const { token } = await transact(c.var.services, citizen, (work) =>
    createSignedLink(work, { purpose, subject: reportId, validDays: hours / 24 }),
  );
  const { name, secure } = cookieOf(c);
  setCookie(c, name, token, { path: '/', httpOnly: true, secure, sameSite: 'Lax', maxAge: hours * 60 * 60 });
}

/** The report that is open in this browser, if its time is not over. */
export async function openReportOf(c: RequestContext): Promise<OwnReport | null> {
  const { db, clock } = c.var.services;
  const token = getCookie(c, cookieOf(c).name);
  const link = token ? await readSignedLink(db, token, purpose, clock.now()) : null;
  return link?.ok ? ((await findOwnReport(db, link.value.subject)) ?? null) : null;
}

/** Forgets the report in this browser and ends its sessions everywhere. */
export async function closeReport(c: RequestContext): Promise<void> {
  const report = await openReportOf(c);
  if (report) await transact(c.var.services, citizen, (work) => revokeSignedLinks(work, purpose, report.id));
  const { name, secure } = cookieOf(c);
  deleteCookie(c, name, { path: '/', secure });
}
