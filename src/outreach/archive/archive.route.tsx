import { dayOf } from '../../platform/calendar.ts';
import { renderPdf } from '../../platform/documents/pdf.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { editionFor, issueContent, type IssueContent } from '../issues/issue-content.ts';
import { issueTexts } from '../issues/issue.messages.ts';
import { findIssue, itemsOf, listSentIssues } from '../issues/issues.store.ts';
import { archivePath, issuePath, newsletterPath } from '../newsletter-address.ts';
import { subscribeTexts } from '../subscribe/subscribe.messages.ts';
import { ArchivedIssuePage, ArchivePage } from './archive.page.tsx';
import { paperEdition } from './paper-edition.ts';

async function showArchive(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const t = issueTexts(locale);
  const issues = (await listSentIssues(services.db)).flatMap((issue) => {
    const { title } = issueContent(issue, [], editionFor(locale));
    return issue.sentAt ? [{ number: issue.number, title, sentAt: issue.sentAt }] : [];
  });
  return renderPage(
    c,
    {
      title: t.archiveTitle,
      description: t.archiveLead,
      current: newsletterPath,
      breadcrumbs: [{ href: localized(locale, newsletterPath), text: subscribeTexts(locale).title }],
    },
    <ArchivePage locale={locale} issues={issues} />,
  );
}

type Archived = { content: IssueContent; sentAt: Date };

/** Nothing tells that an issue is being written. */
async function archived(c: RequestContext): Promise<Archived | null> {
  const { locale, services } = c.var;
  const issue = await findIssue(services.db, Number(c.req.param('number')));
  if (!issue?.sentAt) return null;
  const items = await itemsOf(services.db, issue.id);
  return { content: issueContent(issue, items, editionFor(locale)), sentAt: issue.sentAt };
}

async function showIssue(c: RequestContext): Promise<Response> {
  const { locale } = c.var;
  const found = await archived(c);
  if (!found) return renderFault(c, 'notFound');
  const { content, sentAt } = found;
  return renderPage(
    c,
    {
      title: content.title,
      current: newsletterPath,
      breadcrumbs: [
        { href: localized(locale, newsletterPath), text: subscribeTexts(locale).title },
        { href: localized(locale, archivePath), text: issueTexts(locale).archiveTitle },
      ],
    },
    <ArchivedIssuePage
      {...{ locale, content, sentAt }}
      paper={`${localized(locale, issuePath(content.number))}/papier.pdf`}
    />,
  );
}

async function givePaper(c: RequestContext): Promise<Response> {
  const { district, config } = c.var.services;
  const found = await archived(c);
  if (!found) return renderFault(c, 'notFound');
  const { content, sentAt } = found;
  const [telephone = ''] = district.office.telephones;
  const author = district.office.name[content.locale];
  const made = await renderPdf(
    paperEdition({ content, date: dayOf(sentAt), author, baseUrl: config.baseUrl, telephone }),
  );
  if (!made.ok) return renderFault(c, 'broken');
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="rundbrief-${content.number}.pdf"`,
    'content-language': 'de',
  });
}

export const archiveRoutes: readonly Route[] = [
  get(archivePath, { permission: everyone, sameForAll: true }, showArchive),
  get(`${archivePath}/:number{[0-9]{1,9}}`, { permission: everyone, sameForAll: true }, showIssue),
  get(`${archivePath}/:number{[0-9]{1,9}}/papier.pdf`, { permission: everyone }, givePaper),
];
