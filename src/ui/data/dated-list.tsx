import type { ComponentChildren } from 'preact';
import { Meta } from './card-list.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type DatedItem = {
  /** Unique on the page; the same link may come back on another day. */
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** When the title is in another language than the page (WCAG 3.1.2). */
  readonly lang?: string | undefined;
  /** The leaf of the calendar; decoration, because `when` says the same in full. */
  readonly leaf: { readonly weekday: string; readonly day: string; readonly month: string };
  /** The day and the time in words. */
  readonly when: ComponentChildren;
  readonly text?: ComponentChildren;
  readonly state?: { readonly tone: Tone; readonly text: string } | undefined;
  readonly meta?: readonly ComponentChildren[] | undefined;
};

type DatedListProps = { items: readonly DatedItem[]; headingLevel?: HeadingLevel | undefined };

/** Things in the order of their days, each with a leaf that the eye finds while it runs down the list. */
export function DatedList({ items, headingLevel = 3 }: DatedListProps) {
  return (
    <ol class="dated-list">
      {items.map(({ key, href, title, lang, leaf, when, text, state, meta }) => (
        <li key={key} class="dated-item">
          <p class="leaf" aria-hidden="true">
            <span class="leaf-weekday">{leaf.weekday}</span>
            <span class="leaf-day">{leaf.day}</span>
            <span class="leaf-month">{leaf.month}</span>
          </p>
          <div class="dated-body">
            <div class="link-item-head">
              <Heading level={headingLevel} class="link-item-title">
                <a href={href} lang={lang}>
                  {title}
                </a>
              </Heading>
              {state && <StatusTag {...state} />}
            </div>
            <p class="dated-when">{when}</p>
            {text !== undefined && <p class="link-item-text">{text}</p>}
            <Meta items={meta} />
          </div>
        </li>
      ))}
    </ol>
  );
}
