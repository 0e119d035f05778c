import type { ComponentChildren } from 'preact';
import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

export type SummaryRow = {
  readonly term: string;
  readonly value: ComponentChildren;
  /** A link to change this answer; its hidden suffix is the term. */
  readonly changeHref?: string | undefined;
};

type SummaryListProps = { locale: Locale; rows: readonly SummaryRow[] };

export function SummaryList({ locale, rows }: SummaryListProps) {
  return (
    <dl class="summary-list">
      {rows.map(({ term, value, changeHref }) => (
        <div key={term} class="summary-row">
          <dt>{term}</dt>
          <dd class="summary-value">{value}</dd>
          {changeHref !== undefined && (
            <dd class="summary-change">
              <a href={changeHref}>
                {uiTexts(locale).change}
                <span class="visually-hidden">: {term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
