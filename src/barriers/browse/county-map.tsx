import type { MapOutline } from '../../platform/district/map-outline.ts';
import { symbolPaths, type MapSymbol } from './map-symbol.ts';

export type MapPoint = { readonly lat: number; readonly lon: number; readonly symbol: MapSymbol };

/** From how many barriers a municipality is drawn in the next denser pattern. */
export const shadeSteps: readonly number[] = [1, 5, 20];

type CountyMapProps = {
  /** Unique on the page. */
  id: string;
  outline: MapOutline;
  title: string;
  /** What the picture shows, in words, for people who do not see it. */
  description?: string | undefined;
  points: readonly MapPoint[];
  /** Number of barriers by municipality key. */
  counts?: ReadonlyMap<string, number> | undefined;
  /** Municipalities whose name is written on the map. */
  named?: ReadonlySet<string> | undefined;
  /** The one to stand out. */
  highlighted?: string | undefined;
  /** Size of the symbols; 1 is made for the large map. */
  symbolScale?: number | undefined;
};

/**
 * The county as one picture. It is an image to assistive technology: what it shows stands beside it as text and links, because
 * hundreds of points in a row help nobody.
 */
export function CountyMap(props: CountyMapProps) {
  const { id, outline, title, description, points, counts = new Map(), named, highlighted, symbolScale = 1 } = props;
  const labelled = outline.municipalities.filter(({ key }) => named?.has(key));
  const margin = 14;
  return (
    <svg
      class="county-map"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={description === undefined ? undefined : `${id}-text`}
      viewBox={`${-margin} ${-margin} ${outline.width + 2 * margin} ${outline.height + 2 * margin}`}
    >
      <title id={`${id}-title`}>{title}</title>
      {description !== undefined && <desc id={`${id}-text`}>{description}</desc>}
      <Patterns id={id} />
      <g class="map-areas">
        {outline.municipalities.map(({ key, path }) => (
          <path key={key} class={`map-area map-area-${shadeOf(counts.get(key))}`} d={path} />
        ))}
      </g>
      <g>
        {outline.municipalities.map(({ key, path }) => {
          const shade = shadeOf(counts.get(key));
          return shade > 1 && <path key={key} class="map-hatching" d={path} fill={`url(#${id}-shade-${shade})`} />;
        })}
      </g>
      {outline.municipalities
        .filter(({ key }) => key === highlighted)
        .map(({ key, path }) => (
          <path key={key} class="map-area-highlighted" d={path} />
        ))}
      <g>
        {points.map(({ lat, lon, symbol }, index) => {
          const { x, y } = outline.project(lat, lon);
          return (
            <path
              key={index}
              class={`map-symbol map-symbol-${symbol}`}
              transform={`translate(${x} ${y}) scale(${symbolScale})`}
              d={symbolPaths[symbol]}
            />
          );
        })}
      </g>
      <g class="map-labels">
        {labelled.map(({ key, name, labelX, labelY }) => {
          const count = counts.get(key);
          const label = count === undefined ? name : `${name} (${count})`;
          return (
            <text key={key} x={labelAt(label, labelX, outline.width)} y={labelY + labelBelow}>
              {label}
            </text>
          );
        })}
      </g>
    </svg>
  );
}

/** Names stand below their place, where the symbols are. */
const labelBelow = 34;
/** Half the width of a letter on average, at the size the style sheet gives. */
const halfLetter = 5.8;

/** Keeps a name inside the picture. */
function labelAt(label: string, x: number, width: number): number {
  const half = label.length * halfLetter;
  return Math.min(Math.max(x, half), width - half);
}

/** 0 to 3; drawn as an ever denser pattern, so that it does not depend on telling colours apart. */
function shadeOf(count = 0): number {
  return shadeSteps.filter((step) => count >= step).length;
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-shade-2`} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="map-hatching-line" d="M0 0V12" />
      </pattern>
      <pattern id={`${id}-shade-3`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="map-hatching-line" d="M0 0V6" />
      </pattern>
    </defs>
  );
}

/** A symbol as it stands in the legend. */
export function SymbolSample({ symbol }: { symbol: MapSymbol }) {
  return (
    <svg class="map-sample" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <path class={`map-symbol map-symbol-${symbol}`} d={symbolPaths[symbol]} />
    </svg>
  );
}

/** A pattern as it stands in the legend. */
export function ShadeSample({ shade }: { shade: 1 | 2 | 3 }) {
  const id = `sample-${shade}`;
  return (
    <svg class="map-sample" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <Patterns id={id} />
      <rect class={`map-area map-area-${shade}`} x="1" y="4" width="26" height="20" />
      {shade > 1 && (
        <rect class="map-hatching" x="1" y="4" width="26" height="20" fill={`url(#${id}-shade-${shade})`} />
      )}
    </svg>
  );
}
