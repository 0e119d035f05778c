import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { LinkList } from '../../ui/data/link-list.tsx';
import { ButtonLink } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { IssueView } from '../issues/issue-view.tsx';
import type { IssueContent } from '../issues/issue-content.ts';
import { issueTexts } from '../issues/issue.messages.ts';
import { issuePath, newsletterPath } from '../newsletter-address.ts';

export type ArchivedIssue = { readonly number: number; readonly title: string; readonly sentAt: Date };

export function ArchivePage({ locale, issues }: { locale: Locale; issues: readonly ArchivedIssue[] }) {
  const t = issueTexts(locale);
  return (
    <>
      <PageHeading title={t.archiveTitle} lead={t.archiveLead}>
        <p>
          <ButtonLink href={localized(locale, newsletterPath)}>{t.subscribe}</ButtonLink>
        </p>
      </PageHeading>
      {issues.length === 0 && <p class="empty">{t.archiveEmpty}</p>}
      <LinkList
        headingLevel={2}
        links={issues.map(({ number, title, sentAt }) => ({
          href: localized(locale, issuePath(number)),
          title,
          lang: locale === 'en' ? 'de' : undefined,
          meta: [t.number(number), t.sentOn(formatDate(sentAt, locale))],
        }))}
      />
    </>
  );
}

type ArchivedIssuePageProps = { locale: Locale; content: IssueContent; sentAt: Date; paper: string };

export function ArchivedIssuePage({ locale, content, sentAt, paper }: ArchivedIssuePageProps) {
  const t = issueTexts(locale);
  return (
    <>
      <PageHeading
        title={content.title}
        titleLang={locale === 'en' ? 'de' : undefined}
        eyebrow={`${t.number(content.number)} · ${t.sentOn(formatDate(sentAt, locale))}`}
      />
      <IssueView content={content} />
      <p class="section-more">
        <a href={paper}>{t.paper}</a>
      </p>
    </>
  );
}
