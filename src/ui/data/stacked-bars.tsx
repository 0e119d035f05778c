import type { ComponentChildren } from 'preact';

/** How a part of a bar is meant. Each has a pattern of its own, so that nobody needs to tell colours apart. */
export type SegmentTone = 'success' | 'progress' | 'warning' | 'error' | 'neutral';

export type Series = { readonly name: string; readonly tone: SegmentTone };

type ShareBarProps = {
  series: readonly Series[];
  /** One number for each of the series. */
  values: readonly number[];
  /** How a number and its series read together, such as „3 grün“. */
  textOf: (value: number, series: Series) => string;
};

/** The patterns of all bars of a page. Put it once on every page that shows some. */
export function BarPatterns() {
  return (
    <svg class="bar-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="bar-progress" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="bar-pattern" d="M0 3h6" />
        </pattern>
        <pattern id="bar-warning" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="bar-pattern" d="M0 0v7" />
        </pattern>
        <pattern id="bar-error" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="bar-pattern" d="M0 0v8M0 0h8" />
        </pattern>
        <pattern id="bar-neutral" width="7" height="7" patternUnits="userSpaceOnUse">
          <circle class="bar-pattern-dot" cx="3.5" cy="3.5" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}

/** One bar of several parts, drawn for the eye, with its numbers in words below. */
export function ShareBar({ series, values, textOf }: ShareBarProps) {
  return (
    <div class="share">
      <Segments series={series} values={values} full={sum(values)} />
      <ul class="share-legend">
        {series.map((one, index) =>
          values[index] ? (
            <li key={one.name}>
              <Swatch tone={one.tone} /> {textOf(values[index], one)}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}

export type StackedRow = {
  readonly label: ComponentChildren;
  readonly values: readonly number[];
  /** All rows together; its bar is drawn in full, so that it does not make the others short. */
  readonly isWhole?: boolean | undefined;
};

type StackedBarsProps = {
  caption: string;
  /** What is compared, and what the parts add up to. */
  columns: { readonly label: string; readonly total: string };
  series: readonly Series[];
  rows: readonly StackedRow[];
  formatted: (value: number) => string;
};

/** A table of numbers whose rows are also drawn as bars; its column headings are the legend. Needs `BarPatterns` on the page. */
export function StackedBars({ caption, columns, series, rows, formatted }: StackedBarsProps) {
  const longest = Math.max(1, ...rows.map(({ values, isWhole }) => (isWhole ? 0 : sum(values))));
  return (
    <table class="stacked-bars" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {columns.label}
          </th>
          {series.map(({ name, tone }) => (
            <th key={name} scope="col" role="columnheader" class="numeric">
              <Swatch tone={tone} /> {name}
            </th>
          ))}
          <th scope="col" role="columnheader" class="numeric">
            {columns.total}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ label, values, isWhole }, index) => (
          <tr key={index} role="row" class={isWhole ? 'stacked-whole' : undefined}>
            <th scope="row" role="rowheader">
              {label}
              <Segments series={series} values={values} full={isWhole ? sum(values) : longest} />
            </th>
            {series.map(({ name }, at) => (
              <td key={name} role="cell" class="numeric" data-label={name}>
                {formatted(values[at] ?? 0)}
              </td>
            ))}
            <td role="cell" class="numeric stacked-total" data-label={columns.total}>
              {formatted(sum(values))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type SegmentsProps = { series: readonly Series[]; values: readonly number[]; full: number };

/** Lengths in per cent of the drawing, so that patterns keep their shape at every width. */
function Segments({ series, values, full }: SegmentsProps) {
  let start = 0;
  return (
    <svg class="segments" height="20" aria-hidden="true" focusable="false">
      {series.map(({ name, tone }, index) => {
        const length = full === 0 ? 0 : (100 * (values[index] ?? 0)) / full;
        const from = start;
        start += length;
        return length === 0 ? null : <Segment key={name} tone={tone} from={from} length={length} />;
      })}
    </svg>
  );
}

function Segment({ tone, from, length }: { tone: SegmentTone; from: number; length: number }) {
  const place = { x: percent(from), width: percent(length), height: '100%' };
  return (
    <>
      <rect class={`segment segment-${tone}`} {...place} />
      {tone !== 'success' && <rect fill={`url(#bar-${tone})`} {...place} />}
      <rect class="segment-end" x={percent(from + length)} width="2" height="100%" />
    </>
  );
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** A small sample of a part of a bar; the words beside it say what it stands for. */
export function Swatch({ tone }: { tone: SegmentTone }) {
  return (
    <svg class="swatch" width="16" height="16" aria-hidden="true" focusable="false">
      <rect class={`segment segment-${tone}`} width="16" height="16" />
      {tone !== 'success' && <rect fill={`url(#bar-${tone})`} width="16" height="16" />}
    </svg>
  );
}
