export type ViewLink = {
  readonly href: string;
  readonly text: string;
  readonly count?: number | undefined;
  /** How the count reads when it is not said exactly. */
  readonly countText?: string | undefined;
  /** What the view holds, in one sentence; shown for the current view. */
  readonly hint?: string | undefined;
  readonly current: boolean;
};

type ViewListProps = { label: string; views: readonly ViewLink[] };

/** Fixed ways to look at one list, with the number of things in each. */
export function ViewList({ label, views }: ViewListProps) {
  const current = views.find((view) => view.current);
  return (
    <nav class="views" aria-label={label}>
      <ul class="views-list">
        {views.map(({ href, text, count, countText, current: isCurrent }) => (
          <li key={href}>
            <a href={href} class="view" aria-current={isCurrent ? 'page' : undefined}>
              {text} {count !== undefined && <span class={count === 0 ? 'view-count view-none' : 'view-count'}>{countText ?? count}</span>}
            </a>
          </li>
        ))}
      </ul>
      {current?.hint !== undefined && <p class="views-hint">{current.hint}</p>}
    </nav>
  );
}
