import type { ComponentChildren } from 'preact';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Figure as FigureFrame } from '../../ui/data/figure.tsx';
import { Notice as NoticeBox } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import type { Locale } from '../i18n/locale.ts';
import type { Block, Content, DocumentModel, Figure, Heading, Inline, List } from './document.ts';
import { prepareText } from './prepare-text.ts';

type DocumentBodyProps = {
  document: DocumentModel;
  locale: Locale;
  /** Where the page serves a picture; positions count from 1. */
  pictureAddress: (figure: Figure, position: number) => string;
  /** The HTML level of the document's level 1; the page itself shows the title as its `h1`. */
  topLevel?: 2 | 3 | undefined;
  /** Begins the ids of tables; needed when a page shows several documents. */
  idPrefix?: string | undefined;
};

/** The blocks of a document as part of a page. Title, author and date are the page's own matter. */
export function DocumentBody({
  document,
  locale,
  pictureAddress,
  topLevel = 2,
  idPrefix = 'dokument',
}: DocumentBodyProps) {
  const { blocks } = prepareText(document);
  const positions = positionsByKind(blocks);
  let level = topLevel - 1;
  const parts = blocks.map((block, index) => {
    const position = positions[index] ?? 0;
    switch (block.kind) {
      case 'heading':
        level = block.level + topLevel - 1;
        return <PlacedHeading key={index} heading={block} level={level} />;
      case 'paragraph':
        return <p key={index}>{inline(block.content)}</p>;
      case 'list':
        return <ListBlock key={index} list={block} />;
      case 'facts':
        return (
          <SummaryList
            key={index}
            locale={locale}
            rows={block.facts.map(({ term, value }) => ({ term, value: inline(value) }))}
          />
        );
      case 'table':
        return (
          <DataTable
            key={index}
            locale={locale}
            id={`${idPrefix}-tabelle-${position}`}
            caption={block.caption}
            rows={block.rows}
            columns={block.columns.map(({ title, kind, rowHeader }, column) => ({
              header: title,
              numeric: kind === 'number',
              rowHeader,
              cell: (row: readonly Content[]) => inline(row[column] ?? []),
            }))}
          />
        );
      case 'figure':
        return <PlacedFigure key={index} figure={block} address={pictureAddress(block, position)} />;
      case 'notice':
        return (
          <NoticeBox key={index} tone={block.tone} title={block.title} headingLevel={level < 2 ? 2 : level < 3 ? 3 : 4}>
            <p>{inline(block.content)}</p>
          </NoticeBox>
        );
      case 'page-break':
        return null;
    }
  });
  return <Prose>{parts}</Prose>;
}

/** Which table or picture of the document a block is, counted from 1. */
function positionsByKind(blocks: readonly Block[]): number[] {
  const counts = new Map<Block['kind'], number>();
  return blocks.map(({ kind }) => {
    const position = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, position);
    return position;
  });
}

function PlacedHeading({ heading, level }: { heading: Heading; level: number }) {
  const Tag = `h${Math.min(level, 6)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag id={heading.id}>{heading.text}</Tag>;
}

function ListBlock({ list }: { list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map(({ content, nested }, index) => (
        <li key={index}>
          {inline(content)}
          {nested && <ListBlock list={nested} />}
        </li>
      ))}
    </Tag>
  );
}

function PlacedFigure({ figure, address }: { figure: Figure; address: string }) {
  const alternative = figure.description === 'decorative' ? '' : figure.description.alternative;
  return (
    <FigureFrame caption={figure.caption && inline(figure.caption)}>
      <img src={address} alt={alternative} loading="lazy" />
    </FigureFrame>
  );
}

function inline(content: Content): ComponentChildren {
  return content.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>;
    case 'number':
      return <>{part.value}</>;
    case 'strong':
      return <strong>{inline(part.content)}</strong>;
    case 'emphasis':
      return <em>{inline(part.content)}</em>;
    case 'link':
      return <a href={part.href}>{inline(part.content)}</a>;
    case 'abbreviation':
      return (
        <>
          <abbr title={part.spelledOut ? undefined : part.meaning}>{part.short}</abbr>
          {part.spelledOut && ` (${part.meaning})`}
        </>
      );
    case 'language':
      return (
        <span lang={part.language} dir="auto">
          {inline(part.content)}
        </span>
      );
    case 'line-break':
      return <br />;
  }
}
