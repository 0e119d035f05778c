import type { Day } from '../calendar.ts';

/** One document, written once and rendered to a page (html.tsx), to PDF/UA (pdf.ts) and to Word (word.ts). */
export type DocumentModel = {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly language: DocumentLanguage;
  readonly author: string;
  readonly date: Day;
  /** Whether a table of contents stands in front; long documents have one by themselves. */
  readonly hasContents?: boolean | undefined;
  readonly blocks: readonly Block[];
};

export type DocumentLanguage = 'de' | 'en';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'strong'; readonly content: Content }
  | { readonly kind: 'emphasis'; readonly content: Content }
  | { readonly kind: 'link'; readonly href: string; readonly content: Content }
  | Abbreviation
  | { readonly kind: 'language'; readonly language: string; readonly content: Content }
  | { readonly kind: 'line-break' };
export type Content = readonly Inline[];

/** Spelled out where it stands for the first time; prepare-text.ts decides that. */
export type Abbreviation = {
  readonly kind: 'abbreviation';
  readonly short: string;
  readonly meaning: string;
  readonly spelledOut: boolean;
};

export type Level = 1 | 2 | 3 | 4;
export type Heading = { readonly kind: 'heading'; readonly level: Level; readonly text: string; readonly id?: string };
export type Paragraph = { readonly kind: 'paragraph'; readonly content: Content };
export type ListItem = { readonly content: Content; readonly nested?: List };
export type List = { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] };
export type Column = { readonly title: string; readonly kind?: 'text' | 'number'; readonly rowHeader?: boolean };
export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
};
export type Figure = {
  readonly kind: 'figure';
  /** WebP, PNG, JPEG or SVG. */
  readonly bytes: Uint8Array;
  readonly description: { readonly alternative: string } | 'decorative';
  readonly caption?: Content;
  /** The most it may take of the paper; without it the picture keeps its size at 150 points an inch. */
  readonly widthInMillimetres?: number;
};
export type Fact = { readonly term: string; readonly value: Content };
export type Facts = { readonly kind: 'facts'; readonly facts: readonly Fact[] };
export type NoticeTone = 'info' | 'success' | 'warning' | 'error';
export type Notice = {
  readonly kind: 'notice';
  readonly tone: NoticeTone;
  readonly title: string;
  readonly content: Content;
};
export type PageBreak = { readonly kind: 'page-break' };
export type Block = Heading | Paragraph | List | Table | Figure | Facts | Notice | PageBreak;

/** What the builders take: text may stand as it is, a number is written the way the document's language writes it. */
export type Written = string | number | Inline;

function content(written: readonly Written[]): Content {
  return written.map((part) => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    return typeof part === 'number' ? { kind: 'number', value: part } : part;
  });
}

function oneOrMany(written: Written | readonly Written[] | null): Content {
  if (written === null) return [];
  return content(isMany(written) ? written : [written]);
}

function isMany(written: Written | readonly Written[]): written is readonly Written[] {
  return Array.isArray(written);
}

export function strong(...written: Written[]): Inline {
  return { kind: 'strong', content: content(written) };
}

export function emphasis(...written: Written[]): Inline {
  return { kind: 'emphasis', content: content(written) };
}

/** A web, mail or telephone address in full, or `#id` of a heading of this document. */
export function link(href: string, ...written: Written[]): Inline {
  return { kind: 'link', href, content: content(written) };
}

/** Its meaning is added in brackets the first time it stands in the document (WCAG 3.1.4). */
export function abbreviation(short: string, meaning: string): Inline {
  return { kind: 'abbreviation', short, meaning, spelledOut: false };
}

/** Words in another language, so that they are read aloud right (WCAG 3.1.2); `language` as in HTML: `en`, `ar`. */
export function inLanguage(language: string, ...written: Written[]): Inline {
  return { kind: 'language', language, content: content(written) };
}

export const lineBreak: Inline = { kind: 'line-break' };

/** Level 1 is the first below the title. With an id, links can lead here. */
export function heading(level: Level, text: string, id?: string): Heading {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

export function paragraph(...written: Written[]): Paragraph {
  return { kind: 'paragraph', content: content(written) };
}

type WrittenItem = Written | readonly Written[] | ListItem;

/** A list with bullets; an item is text, several parts of text, or `item(text, list)` with a list of its own. */
export function bulletList(...items: WrittenItem[]): List {
  return { kind: 'list', ordered: false, items: items.map(listItem) };
}

export function numberedList(...items: WrittenItem[]): List {
  return { kind: 'list', ordered: true, items: items.map(listItem) };
}

export function item(written: Written | readonly Written[], nested: List): ListItem {
  return { content: oneOrMany(written), nested };
}

function listItem(written: WrittenItem): ListItem {
  if (typeof written === 'object' && 'content' in written && !('kind' in written)) return written;
  return { content: oneOrMany(written) };
}

type WrittenTable = {
  /** Says what the table shows; it stands above it. */
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly (Written | readonly Written[] | null)[])[];
};

/** A table with one row of column headings; at most one column should name its rows. */
export function table({ caption, columns, rows }: WrittenTable): Table {
  return { kind: 'table', caption, columns, rows: rows.map((row) => row.map(oneOrMany)) };
}

type PictureOptions = { caption?: Written | readonly Written[]; widthInMillimetres?: number };

/** A picture that says something; `alternative` says the same in words. */
export function picture(bytes: Uint8Array, alternative: string, options: PictureOptions = {}): Figure {
  return figure(bytes, { alternative }, options);
}

/** A picture that only adorns; nobody who does not see it misses anything. */
export function decoration(bytes: Uint8Array, options: Omit<PictureOptions, 'caption'> = {}): Figure {
  return figure(bytes, 'decorative', options);
}

function figure(bytes: Uint8Array, description: Figure['description'], options: PictureOptions): Figure {
  const { caption, widthInMillimetres } = options;
  return {
    kind: 'figure',
    bytes,
    description,
    ...(caption === undefined ? {} : { caption: oneOrMany(caption) }),
    ...(widthInMillimetres === undefined ? {} : { widthInMillimetres }),
  };
}

/** Pairs of a term and what is to be said about it. */
export function facts(...pairs: (readonly [term: string, value: Written | readonly Written[]])[]): Facts {
  return { kind: 'facts', facts: pairs.map(([term, value]) => ({ term, value: oneOrMany(value) })) };
}

/** A framed remark. */
export function notice(tone: NoticeTone, title: string, ...written: Written[]): Notice {
  return { kind: 'notice', tone, title, content: content(written) };
}

/** Begins a new page on paper; a page of the site does not show it. */
export const pageBreak: PageBreak = { kind: 'page-break' };
