import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type TimelineEntry = {
  /** `machine` for the `datetime` attribute, `text` for people. */
  readonly date: { readonly machine: string; readonly text: string };
  readonly title: string;
  readonly actor?: string | undefined;
  readonly state?: { readonly tone: Tone; readonly text: string } | undefined;
  readonly children?: ComponentChildren;
};

type TimelineProps = { entries: readonly TimelineEntry[]; headingLevel?: HeadingLevel | undefined };

export function Timeline({ entries, headingLevel = 3 }: TimelineProps) {
  return (
    <ol class="timeline">
      {entries.map(({ date, title, actor, state, children }) => (
        <li key={`${date.machine} ${title}`} class={`timeline-entry tone-${state?.tone ?? 'neutral'}`}>
          <p class="timeline-meta">
            <time dateTime={date.machine}>{date.text}</time>
            {actor !== undefined && <span> · {actor}</span>}
          </p>
          <Heading level={headingLevel} class="timeline-title">
            {title}
          </Heading>
          {state && <StatusTag tone={state.tone} text={state.text} />}
          {children && <div class="timeline-body">{children}</div>}
        </li>
      ))}
    </ol>
  );
}
