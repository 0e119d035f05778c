import type { ComponentChildren } from 'preact';
import { Meta } from './card-list.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type ListedLink = {
  readonly href: string;
  readonly title: string;
  /** When the title is in another language than the page (WCAG 3.1.2). */
  readonly lang?: string | undefined;
  readonly text?: ComponentChildren;
  readonly state?: { readonly tone: Tone; readonly text: string } | undefined;
  readonly meta?: readonly ComponentChildren[] | undefined;
  /** What can be done with it here, without opening it. */
  readonly actions?: ComponentChildren;
};

type LinkListProps = { links: readonly ListedLink[]; headingLevel?: HeadingLevel | undefined };

/** A list of things, one below the other: for results, and wherever many things are compared by reading. */
export function LinkList({ links, headingLevel = 3 }: LinkListProps) {
  return (
    <ul class="link-list">
      {links.map(({ href, title, lang, text, state, meta, actions }) => (
        <li key={href} class="link-item">
          <div class="link-item-head">
            <Heading level={headingLevel} class="link-item-title">
              <a href={href} lang={lang}>
                {title}
              </a>
            </Heading>
            {state && <StatusTag {...state} />}
          </div>
          {text !== undefined && <p class="link-item-text">{text}</p>}
          <Meta items={meta} />
          {actions}
        </li>
      ))}
    </ul>
  );
}
