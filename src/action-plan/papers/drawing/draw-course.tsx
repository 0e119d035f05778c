import { renderToString } from 'preact-render-to-string';
import { daysBetween, type Day } from '../../../platform/calendar.ts';
import { LineChart } from '../../../ui/data/line-chart.tsx';

type Known = { readonly on: Day; readonly value: number };

type Course = {
  /** The same in one sentence. */
  readonly label: string;
  /** Values in the order of time. */
  readonly known: readonly Known[];
  readonly target: { readonly on: Day | null; readonly value: number; readonly text: string } | undefined;
  /** How the newest value reads. */
  readonly newest: string;
};

/** The page gets these from its stylesheet; on paper the drawing stands alone. */
const style = `
text { font: 13px "Fira Sans"; fill: #51577a }
.line-chart-axis { stroke: #5b6185; fill: none }
.line-chart-line { stroke: #2044aa; stroke-width: 3; stroke-linejoin: round; fill: none }
.line-chart-point { stroke: #2044aa; stroke-width: 3; fill: #ffffff }
.line-chart-newest { font-size: 16px; font-weight: 600; fill: #131525 }
.line-chart-target { stroke: #5b6185; stroke-width: 1.5; stroke-dasharray: 5 5; fill: none }
.line-chart-goal { fill: #c67600 }
.line-chart-target-text { fill: #131525 }`;

/** The course of an indicator as the page draws it, as an SVG for paper; nothing with fewer than two values. */
export function drawCourse({ label, known, target, newest }: Course): Uint8Array | null {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return null;
  const end = target?.on != null && target.on > last.on ? target.on : last.on;
  const [from, to] = [first.on.slice(0, 4), end.slice(0, 4)];
  const drawing = (
    <LineChart
      label={label}
      points={known.map(({ on, value }) => ({ at: daysBetween(first.on, on), value }))}
      target={target && { ...target, at: target.on === null ? null : daysBetween(first.on, target.on) }}
      newest={newest}
      ends={[from, to === from ? '' : to]}
    />
  );
  const markup = renderToString(drawing).replace(
    /^<svg([^>]*)>/u,
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="190"$1><style>${style}</style>`,
  );
  return new TextEncoder().encode(markup);
}
