import type { ComponentChildren } from 'preact';

export type Bar = {
  readonly label: ComponentChildren;
  readonly value: number;
  /** How the value reads, such as „12 von 40“; the bare number otherwise. */
  readonly text?: string | undefined;
};

type BarChartProps = {
  caption: string;
  /** Column headings: what is compared, and what is counted. */
  columns: readonly [string, string];
  bars: readonly Bar[];
  /** Length of a full bar; the largest value otherwise. */
  max?: number | undefined;
};

/** A table whose numbers are also drawn. Whoever cannot see the bars misses nothing. */
export function BarChart({ caption, columns, bars, max }: BarChartProps) {
  const longest = max ?? Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, text }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>
              <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-track" width="100" height="10" />
                <rect class="bar-value" width={Math.min(100, (100 * value) / longest)} height="10" />
              </svg>
              <span class="bar-text">{text ?? value}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
