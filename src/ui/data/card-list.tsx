import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type Card = {
  readonly href: string;
  readonly title: string;
  /** When the title is in another language than the page (WCAG 3.1.2). */
  readonly lang?: string | undefined;
  /** A short line above the title, such as a date or a kind. */
  readonly eyebrow?: ComponentChildren;
  readonly text?: ComponentChildren;
  readonly state?: { readonly tone: Tone; readonly text: string } | undefined;
  /** Short facts below the text, such as place and number. */
  readonly meta?: readonly ComponentChildren[] | undefined;
  readonly image?: CardImage | undefined;
  /** A small drawing below the text, with its words. */
  readonly chart?: ComponentChildren;
};
export type CardImage = {
  readonly src: string;
  readonly alt: string;
  /** When the words are in another language than the page. */
  readonly lang?: string | undefined;
  readonly width: number;
  readonly height: number;
  /** What of it must stay when it is cut; one of the classes `focus-…`. */
  readonly focus?: string | undefined;
};

type CardListProps = { cards: readonly Card[]; headingLevel?: HeadingLevel | undefined };

/** One link per card, its title; the rest of the card is clickable through that link only, so nothing is read twice. */
export function CardList({ cards, headingLevel = 3 }: CardListProps) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <li key={card.href} class="card">
          {card.image && <Image {...card.image} />}
          <div class="card-body">
            {card.eyebrow !== undefined && <p class="eyebrow">{card.eyebrow}</p>}
            <Heading level={headingLevel} class="card-title">
              <a href={card.href} lang={card.lang}>
                {card.title}
              </a>
            </Heading>
            {card.state && (
              <p>
                <StatusTag {...card.state} />
              </p>
            )}
            {card.text !== undefined && <p>{card.text}</p>}
            {card.chart}
            <Meta items={card.meta} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Image({ focus, ...image }: CardImage) {
  return <img {...image} class={focus === undefined ? 'card-image' : `card-image focus-${focus}`} loading="lazy" />;
}

export function Meta({ items = [] }: { items?: readonly ComponentChildren[] | undefined }) {
  if (items.length === 0) return null;
  return (
    <ul class="meta">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
