import type { MapMunicipality, MapOutline } from '../../../platform/district/map-outline.ts';

type CountyPictureProps = { map: MapOutline; chosen?: string | undefined };

const letterSize = 12;
/** Average width of a letter of a sans-serif font. */
const letterWidth = 0.56 * letterSize;

/**
 * A picture of its own, outside the page: it cannot take the page's colours, and the content security policy keeps styles out of it.
 * So it brings a light ground and colours that stand out from it (WCAG 1.4.11). It shows only names that do not cover each other; all
 * of them stand in the list beside it.
 */
export function CountyPicture({ map, chosen }: CountyPictureProps) {
  const { municipalities } = map;
  const first = municipalities.toSorted((one, other) => Number(other.key === chosen) - Number(one.key === chosen));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${map.width} ${map.height}`}>
      <rect width={map.width} height={map.height} fill="#ffffff" />
      {municipalities.map(({ key, path }) => (
        <path
          key={key}
          d={path}
          fill={key === chosen ? '#c5d3ef' : '#eff3fa'}
          stroke="#51577a"
          stroke-width={key === chosen ? 3 : 1.2}
          stroke-linejoin="round"
        />
      ))}
      {namesWithRoom(first, map.width).map(({ key, name, x, y }) => (
        <text
          key={key}
          x={x}
          y={y}
          text-anchor="middle"
          dominant-baseline="middle"
          font-family="sans-serif"
          font-size={letterSize}
          font-weight={key === chosen ? 700 : 400}
          fill="#131525"
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

type Name = { key: string; name: string; x: number; y: number; width: number };

/** Names in their order, without those that would lie on one before them; none sticks out of the picture. */
function namesWithRoom(municipalities: readonly MapMunicipality[], pictureWidth: number): readonly Name[] {
  const placed: Name[] = [];
  for (const { key, name, labelX, labelY } of bySize(municipalities)) {
    const width = name.length * letterWidth;
    const x = Math.min(pictureWidth - width / 2, Math.max(width / 2, labelX));
    const covers = placed.some(
      (other) => Math.abs(other.x - x) < (other.width + width) / 2 + 4 && Math.abs(other.y - labelY) < letterSize + 3,
    );
    if (!covers) placed.push({ key, name, x, y: labelY, width });
  }
  return placed;
}

/** The first stays first; of the others the ones with the longest outline, which are the large ones, get their name before the rest. */
function bySize([first, ...others]: readonly MapMunicipality[]): readonly MapMunicipality[] {
  const large = others.toSorted((one, other) => other.path.length - one.path.length);
  return first ? [first, ...large] : large;
}
