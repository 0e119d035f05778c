import { element, writeXml, xmlDeclaration } from './write-xml.ts';

export type FeedEntry = {
  /** Names the entry for ever; its address where that never changes. */
  readonly id?: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
  /** Of its words, where it is another than that of the feed. */
  readonly language?: string | undefined;
};

export type Feed = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Of the feed itself. */
  readonly address: string;
  /** Of the page that it is about. */
  readonly page: string;
  /** When there is no entry yet. */
  readonly now: Date;
  readonly entries: readonly FeedEntry[];
};

/**
 * The name of an entry whose page may move to another address (RFC 4151). The year says only whose the host was.
 * @param name such as `article-17`
 */
export function entryName(baseUrl: string, name: string, language: string): string {
  return `tag:${new URL(baseUrl).hostname},2026:${name}:${language}`;
}

/** When anything in a feed changed last. */
export function lastChange({ entries, now }: Pick<Feed, 'entries' | 'now'>): Date {
  return entries.length === 0 ? now : new Date(Math.max(...entries.map(({ changedAt }) => changedAt.getTime())));
}

/** A feed after RFC 4287. */
export function writeFeed({ title, author, language, address, page, now, entries }: Feed): string {
  const link = (rel: string, href: string, type: string) => element('link', null, { rel, href, type });
  const root = element(
    'feed',
    [
      element('id', page),
      element('title', title),
      element('updated', lastChange({ entries, now }).toISOString()),
      element('author', [element('name', author)]),
      link('self', address, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      ...entries.map((entry) =>
        element(
          'entry',
          [
            element('id', entry.id ?? entry.address),
            element('title', entry.title),
            element('published', entry.publishedAt.toISOString()),
            element('updated', entry.changedAt.toISOString()),
            link('alternate', entry.address, 'text/html'),
            element('summary', entry.text),
          ],
          entry.language === undefined ? {} : { 'xml:lang': entry.language },
        ),
      ),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
  );
  return `${xmlDeclaration}${writeXml(root)}\n`;
}
