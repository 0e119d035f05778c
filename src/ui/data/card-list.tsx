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
  readonly width: number;
  readonly height: number;
};

type CardListProps = { cards: readonly Card[]; headingLevel?: HeadingLevel | undefined };

/** One link per card, its title; the rest of the card is clickable through that link only, so nothing is read twice. */
export function CardList({ cards, headingLevel = 3 }: CardListProps) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <li key={card.href} class="card">
          {card.image && <img {...card.image} class="card-image" loading="lazy" />}
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
