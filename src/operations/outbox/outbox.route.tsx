import { z } from 'zod';
import { staffNames } from '../../accounts/index.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { countMails, findMail, listMails } from '../../platform/mail/outbox.store.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { seeOutbox } from '../operations.access.ts';
import { outboxTexts as t } from '../operations.messages.ts';
import { readableSubject } from '../readable-subject.ts';
import { MailPage } from './mail.page.tsx';
import { OutboxPage } from './outbox.page.tsx';
import { retryMail } from './retry-mail.ts';

const path = '/verwaltung/postausgang';
const perPage = 50;
const pageNumber = z.coerce.number().int().min(1).catch(1);

async function showMail(c: RequestContext, flash?: Flash, status?: 422): Promise<Response> {
  const id = z.uuid().safeParse(c.req.param('id'));
  const { db, config } = c.var.services;
  const mail = id.success ? await findMail(db, id.data) : undefined;
  if (!mail) return renderFault(c, 'notFound');
  const breadcrumbs = [{ href: path, text: t.title }];
  return renderPage(
    c,
    { title: mail.subject, breadcrumbs, current: path, flash },
    <MailPage mail={{ ...mail, about: readableSubject(mail.about, await staffNames(db)) }} isDemo={config.demo} />,
    status,
  );
}

export const outboxRoutes: readonly Route[] = [
  get(path, { permission: seeOutbox }, async (c) => {
    const { db } = c.var.services;
    const pages = Math.max(1, Math.ceil((await countMails(db)) / perPage));
    const page = Math.min(pages, pageNumber.parse(c.req.query('seite')));
    const names = await staffNames(db);
    const found = await listMails(db, { limit: perPage, offset: (page - 1) * perPage });
    const mails = found.map((mail) => ({ ...mail, about: readableSubject(mail.about, names) }));
    return renderPage(
      c,
      { title: t.title, current: path, wide: true },
      <OutboxPage mails={mails} page={page} pages={pages} />,
    );
  }),

  get(`${path}/:id`, { permission: seeOutbox }, (c) =>
    showMail(c, c.req.query('getan') === undefined ? undefined : { tone: 'success', text: t.retried }),
  ),

  post(`${path}/:id/noch-einmal`, { permission: seeOutbox, audit: 'operations.mail-retried' }, async (c) => {
    const { staff, services } = c.var;
    const id = z.uuid().safeParse(c.req.param('id'));
    if (!staff || !id.success) return renderFault(c, 'notFound');
    const outcome = await retryMail(services, { kind: 'staff', id: staff.id }, id.data);
    if (!outcome.ok) return showMail(c, { tone: 'warning', text: t.notFailed }, 422);
    return c.redirect(`${path}/${id.data}?getan=1`, 303);
  }),
];
