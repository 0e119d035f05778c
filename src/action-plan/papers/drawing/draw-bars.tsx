import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** One part of a bar: its colour and the pattern that tells it apart without colour. */
export type PartTone = 'success' | 'warning' | 'error' | 'neutral' | 'progress';

type BarsProps = {
  /** What the parts stand for, in the order of the values. */
  series: readonly { readonly name: string; readonly tone: PartTone }[];
  rows: readonly { readonly label: string; readonly values: readonly number[] }[];
};

/** As wide as the text on A4 paper. */
const width = 604;
const barWidth = 560;
const barHeight = 18;
const rowHeight = 50;
const legendHeight = 42;

const colours: Record<PartTone, string> = {
  success: '#007155',
  warning: '#c67600',
  error: '#b60000',
  neutral: '#767c9f',
  progress: '#2044aa',
};
const ink = '#131525';

/** Numbers as bars of several parts, one below the other, as an SVG for paper. Put the same numbers in a table beside it. */
export function drawBars({ series, rows }: BarsProps): Uint8Array {
  const height = legendHeight + rows.length * rowHeight;
  const longest = Math.max(1, ...rows.map(({ values }) => sum(values)));
  const drawing = (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Patterns />
      <g font-family="Fira Sans" font-size="13" fill={ink}>
        {series.map(({ name, tone }, index) => (
          <g key={name} transform={`translate(${(index * width) / series.length} 4)`}>
            <Part tone={tone} x={0} y={0} width={16} height={16} />
            <text x="23" y="13">
              {name}
            </text>
          </g>
        ))}
        {rows.map(({ label, values }, index) => (
          <g key={index} transform={`translate(0 ${legendHeight + index * rowHeight})`}>
            <text y="13">{shortened(label)}</text>
            <Parts series={series} values={values} longest={longest} />
          </g>
        ))}
      </g>
    </svg>
  );
  return new TextEncoder().encode(renderToString(drawing));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A line of the drawing holds so many letters; the table has the whole words. */
const shortened = (label: string): string => (label.length > 78 ? `${label.slice(0, 77).trimEnd()}…` : label);

type PartsProps = Pick<BarsProps, 'series'> & { values: readonly number[]; longest: number };

function Parts({ series, values, longest }: PartsProps) {
  let start = 0;
  const parts: ComponentChildren = series.map(({ name, tone }, index) => {
    const length = (barWidth * (values[index] ?? 0)) / longest;
    const x = start;
    start += length;
    return length === 0 ? null : <Part key={name} tone={tone} x={x} y={20} width={length} height={barHeight} />;
  });
  return (
    <>
      {parts}
      <text x={start + 8} y={20 + 14} font-weight="600">
        {sum(values)}
      </text>
    </>
  );
}

type PartProps = { tone: PartTone; x: number; y: number; width: number; height: number };

function Part({ tone, ...place }: PartProps) {
  return (
    <>
      <rect {...place} fill={colours[tone]} />
      {tone !== 'success' && <rect {...place} fill={`url(#${tone})`} />}
      <rect {...place} fill="none" stroke="#fff" stroke-width="1.5" />
    </>
  );
}

function Patterns() {
  const line = { fill: 'none', stroke: '#fff', 'stroke-width': '1.75' };
  return (
    <defs>
      <pattern id="progress" width="6" height="6" patternUnits="userSpaceOnUse">
        <path {...line} d="M0 3h6" />
      </pattern>
      <pattern id="warning" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path {...line} d="M0 0v7" />
      </pattern>
      <pattern id="error" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path {...line} d="M0 0v8M0 0h8" />
      </pattern>
      <pattern id="neutral" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3.5" cy="3.5" r="1.2" fill="#fff" />
      </pattern>
    </defs>
  );
}
