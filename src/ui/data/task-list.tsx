import { StatusTag } from './status-tag.tsx';
import type { Tone } from './tone.ts';

export type Task = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Missing while the task cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly state: { readonly tone: Tone; readonly text: string };
};

/** The state is part of the link's description, so that it is heard together with the link. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map(({ id, title, href, hint, state }) => (
        <li key={id} class="task">
          <div class="task-title">
            {href === undefined ? (
              title
            ) : (
              <a href={href} aria-describedby={hint === undefined ? `${id}-state` : `${id}-hint ${id}-state`}>
                {title}
              </a>
            )}
            {hint !== undefined && (
              <div id={`${id}-hint`} class="task-hint">
                {hint}
              </div>
            )}
          </div>
          <div id={`${id}-state`}>
            <StatusTag tone={state.tone} text={state.text} />
          </div>
        </li>
      ))}
    </ul>
  );
}
