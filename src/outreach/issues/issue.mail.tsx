import { renderToString } from 'preact-render-to-string';
import type { District } from '../../platform/district/district.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { issuePath } from '../newsletter-address.ts';
import type { IssueContent } from './issue-content.ts';
import { issueTexts } from './issue.messages.ts';

type MailProps = {
  content: IssueContent;
  baseUrl: string;
  /** Absolute address of the recipient's settings. */
  settings: string;
  office: District['office'];
};

export type IssueMail = { subject: string; body: string; html: string };

/** An issue as a mail: HTML with headings and links only, and the same as text. Nothing is loaded, nothing can be counted. */
export function issueMail(props: MailProps): IssueMail {
  return {
    subject: props.content.title,
    body: plainIssue(props),
    html: `<!doctype html>${renderToString(<HtmlIssue {...props} />)}`,
  };
}

function signature({ content, office }: MailProps): readonly string[] {
  return [office.name[content.locale], office.organisation, ...office.telephones.slice(0, 1)];
}

function plainIssue(props: MailProps): string {
  const { content, baseUrl, settings } = props;
  const { locale, entries } = content;
  const t = issueTexts(locale);
  const told = entries.map(({ title, lead, path, isHard }) =>
    [title, lead, isHard ? t.hard : '', baseUrl + localized(locale, path)].filter(Boolean).join('\n'),
  );
  return `${[
    content.title,
    t.unchecked,
    ...content.paragraphs,
    ...(told.length > 0 ? [t.entries.toLocaleUpperCase('de'), ...told] : []),
    `${t.onTheWeb}:\n${baseUrl}${localized(locale, issuePath(content.number))}`,
    signature(props).join('\n'),
    `${t.why}\n${t.settings}:\n${settings}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function HtmlIssue(props: MailProps) {
  const { content, baseUrl, settings } = props;
  const { locale, title, paragraphs, entries } = content;
  const t = issueTexts(locale);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {t.unchecked && <p>{t.unchecked}</p>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {entries.length > 0 && <h2>{t.entries}</h2>}
          {entries.map(({ path, title: told, lead, isHard }) => (
            <section key={path}>
              <h3>
                <a href={baseUrl + localized(locale, path)}>{told}</a>
              </h3>
              {lead && <p>{lead}</p>}
              {isHard && <p>{t.hard}</p>}
            </section>
          ))}
          <p>
            <a href={baseUrl + localized(locale, issuePath(content.number))}>{t.onTheWeb}</a>
          </p>
        </main>
        <footer>
          <hr />
          <p>{signature(props).join(', ')}</p>
          <p>
            {t.why} <a href={settings}>{t.settings}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
