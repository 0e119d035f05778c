import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type ChainItem = {
  /** Kind and number, above the title. */
  readonly name?: string | undefined;
  readonly title: string;
  /** When the title is in another language than the page (WCAG 3.1.2). */
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  readonly states?: readonly { readonly tone: Tone; readonly text: string }[] | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly children?: ComponentChildren;
};

export type ChainStage = {
  readonly label: string;
  readonly items: readonly ChainItem[];
  /** Stands instead of items when there are none. */
  readonly none?: string | undefined;
  /** The page that shows the chain is about this stage: says so, in words. */
  readonly here?: string | undefined;
};

type ChainProps = { stages: readonly ChainStage[]; headingLevel?: HeadingLevel | undefined };

/** What leads to what, in its order: one stage below the other, each with the things that belong to it. */
export function Chain({ stages, headingLevel = 3 }: ChainProps) {
  return (
    <ol class="chain">
      {stages.map(({ label, items, none, here }) => (
        <li key={label} class={here === undefined ? 'chain-stage' : 'chain-stage chain-here'}>
          <p class="chain-label">
            {label}
            {here !== undefined && ` (${here})`}
          </p>
          {items.length === 0 && <p class="muted">{none}</p>}
          {items.length === 1 && items.map((item) => <Item item={item} level={headingLevel} />)}
          {items.length > 1 && (
            <ul class="chain-items">
              {items.map((item) => (
                <li key={item.href ?? item.title}>
                  <Item item={item} level={headingLevel} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Item({ item, level }: { item: ChainItem; level: HeadingLevel }) {
  const { name, title, lang, href, states = [], notes = [], children } = item;
  return (
    <div class="chain-item">
      {name !== undefined && <p class="eyebrow">{name}</p>}
      <Heading level={level} class="chain-title">
        {href === undefined ? <span lang={lang}>{title}</span> : <a href={href} lang={lang}>{title}</a>}
      </Heading>
      {states.length > 0 && (
        <p class="tags">
          {states.map((state) => (
            <StatusTag key={state.text} {...state} />
          ))}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {children}
    </div>
  );
}
