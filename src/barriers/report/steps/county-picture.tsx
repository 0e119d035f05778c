import type { MapOutline } from '../../../platform/district/map-outline.ts';

type CountyPictureProps = { map: MapOutline; chosen?: string | undefined };

/**
 * A picture of its own, outside the page: it cannot take the page's colours, and the content security policy keeps styles out of it.
 * So it brings a light ground and colours that stand out from it (WCAG 1.4.11).
 */
export function CountyPicture({ map, chosen }: CountyPictureProps) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${map.width} ${map.height}`}>
      <rect width={map.width} height={map.height} fill="#ffffff" />
      {map.municipalities.map(({ key, path }) => (
        <path
          key={key}
          d={path}
          fill={key === chosen ? '#2044aa' : '#eff3fa'}
          stroke="#51577a"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      ))}
      {map.municipalities.map(({ key, name, labelX, labelY }) => (
        <text
          key={key}
          x={labelX}
          y={labelY}
          text-anchor="middle"
          dominant-baseline="middle"
          font-family="sans-serif"
          font-size="12"
          font-weight={key === chosen ? 700 : 400}
          fill={key === chosen ? '#ffffff' : '#131525'}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}
