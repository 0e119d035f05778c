import { localized } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { Heading, type HeadingLevel } from '../../ui/data/heading.tsx';
import type { IssueContent } from './issue-content.ts';
import { issueTexts } from './issue.messages.ts';

/** The inside of an issue, on the web and in the preview. */
export function IssueView({ content, headingLevel = 2 }: { content: IssueContent; headingLevel?: HeadingLevel }) {
  const { locale, paragraphs, entries } = content;
  const t = issueTexts(locale);
  return (
    <div lang={locale}>
      <Prose>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Prose>
      {entries.map(({ path, title, lead, isHard }) => (
        <section key={path} class="link-item">
          <Heading level={headingLevel}>
            <a href={localized(locale, path)}>{title}</a>
          </Heading>
          {lead && <p>{lead}</p>}
          {isHard && <p class="muted">{t.hard}</p>}
        </section>
      ))}
    </div>
  );
}
