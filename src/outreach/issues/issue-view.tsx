import { localized } from '../../platform/i18n/locale.ts';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import { LinkList } from '../../ui/data/link-list.tsx';
import { Prose } from '../../ui/data/prose.tsx';
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
      <LinkList
        headingLevel={headingLevel}
        links={entries.map(({ path, title, lead, isHard }) => ({
          href: localized(locale, path),
          title,
          text: lead || undefined,
          meta: isHard ? [t.hard] : undefined,
        }))}
      />
    </div>
  );
}
