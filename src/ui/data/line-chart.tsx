/** A value at a time; `at` only has to grow evenly, such as days since a fixed one. */
export type ChartPoint = { readonly at: number; readonly value: number };

type LineChartProps = {
  /** What there is to see, in one sentence; stands for the drawing where it is read aloud. */
  label: string;
  /** Values in the order of time. */
  points: readonly ChartPoint[];
  /** Where it shall lead; without a time it is drawn as a level. */
  target?: { readonly at: number | null; readonly value: number; readonly text: string } | undefined;
  /** How the newest value reads. */
  newest: string;
  /** Words below the left and the right end. */
  ends: readonly [string, string];
};

const width = 320;
const height = 190;
const frame = { left: 14, right: 14, top: 30, bottom: 28 };

/** A small line with its target. Put the same numbers in a table beside it. */
export function LineChart({ label, points, target, newest, ends }: LineChartProps) {
  const newestPoint = points.at(-1);
  if (!newestPoint) return null;
  const place = scale(points, target);
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${place(point).join(' ')}`).join('');
  const [x, y] = place(newestPoint);
  return (
    <svg class="line-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path class="line-chart-axis" d={`M${frame.left} ${height - frame.bottom}H${width - frame.right}`} />
      {target && <Target target={target} from={points[0] ?? newestPoint} place={place} />}
      <path class="line-chart-line" d={path} />
      {points.map((point, index) => {
        const [cx, cy] = place(point);
        return <circle key={index} class="line-chart-point" cx={cx} cy={cy} r="4.5" />;
      })}
      <text class="line-chart-newest" x={x} y={meets(target, place, x, y) ? y + 24 : y - 11} text-anchor={anchorAt(x)}>
        {newest}
      </text>
      <text x={frame.left} y={height - 8}>
        {ends[0]}
      </text>
      <text x={width - frame.right} y={height - 8} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

type Place = (point: ChartPoint) => readonly [number, number];

type TargetProps = { target: NonNullable<LineChartProps['target']>; from: ChartPoint; place: Place };

/** The way to a target with a time, or the level of one without. */
function Target({ target, from, place }: TargetProps) {
  const { at, value } = target;
  const [startX, startY] = place(from);
  const [timedX, y] = place({ at: at ?? from.at, value });
  const x = at === null ? width - frame.right : timedX;
  return (
    <>
      <path class="line-chart-target" d={at === null ? `M${frame.left} ${y}H${x}` : `M${startX} ${startY}L${x} ${y}`} />
      {at !== null && <path class="line-chart-goal" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />}
      <text class="line-chart-target-text" x={x} y={y - 12} text-anchor={anchorAt(x)}>
        {target.text}
      </text>
    </>
  );
}

/** Whether the words of the target stand where those of the newest value would. */
function meets(target: LineChartProps['target'], place: Place, x: number, y: number): boolean {
  if (!target) return false;
  const [targetX, targetY] = target.at === null ? [width - frame.right, place({ at: 0, value: target.value })[1]] : place({ at: target.at, value: target.value });
  return Math.abs(targetX - x) < 110 && Math.abs(targetY - y) < 20;
}

/** Words near an end of the drawing stay inside it. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 80) return 'start';
  return x > width - 80 ? 'end' : 'middle';
}

/** From values to places in the drawing. The scale begins at zero, so that small changes do not look large. */
function scale(points: readonly ChartPoint[], target: LineChartProps['target']): Place {
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  if (target) values.push(target.value);
  if (target?.at !== null && target?.at !== undefined) times.push(target.at);
  const [firstTime, lastTime] = [Math.min(...times), Math.max(...times)];
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const across = width - frame.left - frame.right;
  const up = height - frame.top - frame.bottom;
  return ({ at, value }) => [
    round(frame.left + (lastTime === firstTime ? across / 2 : (across * (at - firstTime)) / (lastTime - firstTime))),
    round(height - frame.bottom - (highest === lowest ? 0 : (up * (value - lowest)) / (highest - lowest))),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
