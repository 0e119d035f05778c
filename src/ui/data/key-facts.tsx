import type { ComponentChildren } from 'preact';

export type KeyFact = {
  readonly term: string;
  readonly value: ComponentChildren;
  /** A smaller line below, such as since when. */
  readonly note?: ComponentChildren;
};

/** The three or four facts that most people come for, side by side below the heading of a page. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl class="key-facts">
      {facts.map(({ term, value, note }) => (
        <div key={term} class="key-fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
          {note !== undefined && <dd class="key-fact-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
