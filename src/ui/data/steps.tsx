import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

export type Step = {
  readonly title: string;
  readonly state: 'done' | 'current' | 'open';
  readonly href?: string | undefined;
  readonly note?: string | undefined;
};

type StepsProps = { locale: Locale; label: string; steps: readonly Step[] };

/** A way with stations: the steps of a form, or a chain from cause to result. States are words, not colours only. */
export function Steps({ locale, label, steps }: StepsProps) {
  const t = uiTexts(locale);
  const words = { done: t.stepDone, current: t.stepCurrent, open: t.stepOpen };
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ title, state, href, note }) => (
        <li
          key={title}
          class={`step step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span class="step-title">
            {href === undefined ? title : <a href={href}>{title}</a>}
            <span class="visually-hidden"> ({words[state]})</span>
          </span>{' '}
          {note !== undefined && <span class="step-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
