import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';
import { Icon } from './icon.tsx';

type PaginationProps = {
  locale: Locale;
  /** Counted from 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
};

export function Pagination({ locale, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null;
  const t = uiTexts(locale);
  return (
    <nav class="pagination" aria-label={t.pagination}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" class="pagination-step">
          <Icon name="back" />
          {t.previousPage}
        </a>
      )}
      <ul class="pagination-pages">
        {shownPages(page, pages).map((shown, index) =>
          shown === undefined ? (
            <li key={`gap-${index}`} class="pagination-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown}>
              <a
                href={hrefOf(shown)}
                aria-label={t.pageNumber(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
      </ul>
      <p class="pagination-short">{t.pageOf(page, pages)}</p>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" class="pagination-step">
          {t.nextPage}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}

/** First, last and the neighbours of the current page; `undefined` where pages are left out. */
export function shownPages(page: number, pages: number): (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  const shown = [...new Set(wanted)].filter((number) => number >= 1 && number <= pages);
  shown.sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    return before !== undefined && number - before > 1 ? [undefined, number] : [number];
  });
}
