import type { Day } from '../../platform/calendar.ts';
import { heading, link, paragraph, type DocumentModel } from '../../platform/documents/document.ts';
import { localized } from '../../platform/i18n/locale.ts';
import type { IssueContent } from '../issues/issue-content.ts';
import { issueTexts } from '../issues/issue.messages.ts';

type Props = { content: IssueContent; date: Day; author: string; baseUrl: string; telephone: string };

/** An issue for paper: addresses are written out, and a telephone number stands at the end. */
export function paperEdition({ content, date, author, baseUrl, telephone }: Props): DocumentModel {
  const { locale, entries, paragraphs } = content;
  const t = issueTexts(locale);
  return {
    title: content.title,
    subtitle: t.number(content.number),
    language: 'de',
    author,
    date,
    hasContents: false,
    blocks: [
      ...(t.unchecked ? [paragraph(t.unchecked)] : []),
      ...paragraphs.map((text) => paragraph(text)),
      ...entries.flatMap(({ title, lead, path, isHard }) => {
        const address = baseUrl + localized(locale, path);
        return [
          heading(1, title),
          ...(lead ? [paragraph(lead)] : []),
          ...(isHard ? [paragraph(t.hard)] : []),
          paragraph(`${t.more}: `, link(address, address.replace(/^https?:\/\//u, ''))),
        ];
      }),
      paragraph(`${author}, ${telephone}`),
    ],
  };
}
