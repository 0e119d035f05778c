import { element, writeXml, xmlDeclaration } from './write-xml.ts';

export type FeedEntry = {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
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

/** A feed after RFC 4287. Addresses of pages never change, so that they are the names of the entries, too. */
export function writeFeed({ title, author, language, address, page, now, entries }: Feed): string {
  const newest = Math.max(...entries.map(({ changedAt }) => changedAt.getTime()));
  const changed = entries.length === 0 ? now : new Date(newest);
  const link = (rel: string, href: string, type: string) => element('link', null, { rel, href, type });
  const root = element(
    'feed',
    [
      element('id', page),
      element('title', title),
      element('updated', changed.toISOString()),
      element('author', [element('name', author)]),
      link('self', address, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      ...entries.map((entry) =>
        element('entry', [
          element('id', entry.address),
          element('title', entry.title),
          element('published', entry.publishedAt.toISOString()),
          element('updated', entry.changedAt.toISOString()),
          link('alternate', entry.address, 'text/html'),
          element('summary', entry.text),
        ]),
      ),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
  );
  return `${xmlDeclaration}${writeXml(root)}\n`;
}
