export type Stat = {
  readonly value: string;
  readonly label: string;
  readonly href?: string | undefined;
};

/** A few numbers that stand for themselves; the label follows in the source, as in the reading order. */
export function Stats({ stats }: { stats: readonly Stat[] }) {
  return (
    <ul class="stats">
      {stats.map(({ value, label, href }) => (
        <li key={label} class="stat">
          <span class="stat-value">{value}</span>{' '}
          {href === undefined ? (
            <span class="stat-label">{label}</span>
          ) : (
            <a href={href} class="stat-label">
              {label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
