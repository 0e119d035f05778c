import type { District } from '../../platform/district/district.ts';
import type { MapOutline } from '../../platform/district/map-outline.ts';
import { formatList, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { Figure } from '../../ui/data/figure.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { filterQuery } from './barrier-filter.ts';
import { BarrierFilters } from './barrier-filters.tsx';
import { listPath, mapPath, Results, type BrowseProps } from './barriers.page.tsx';
import { browseTexts } from './browse.messages.ts';
import { CountyMap, ShadeSample, shadeSteps, SymbolSample, type MapPoint } from './county-map.tsx';
import { mapSymbols } from './map-symbol.ts';
import { mapTexts } from './map.messages.ts';

type MapPageProps = BrowseProps & {
  district: Pick<District, 'municipalities' | 'mapCredit'>;
  outline: MapOutline;
  named: ReadonlySet<string>;
  points: readonly MapPoint[];
  /** How many have a place at all. */
  counts: ReadonlyMap<string, number>;
  mostPoints: number;
};

export function MapPage(props: MapPageProps) {
  const { locale, filter, choices } = props;
  const [b, t] = [browseTexts(locale), mapTexts(locale)];
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ScreenOnly>
          <ButtonRow>
            <ButtonLink tone="secondary" href={localized(locale, listPath) + filterQuery(filter)}>
              {b.showList}
            </ButtonLink>
          </ButtonRow>
        </ScreenOnly>
      </PageHeading>
      <BarrierFilters locale={locale} action={mapPath} filter={filter} choices={choices} />
      <div class="map-page">
        <section class="map-main" aria-labelledby="karte">
          <h2 id="karte" class="visually-hidden">
            {t.mapHeading}
          </h2>
          <p class="map-skip">
            <a href="#ergebnis">{t.skip}</a>
          </p>
          <Map {...props} />
        </section>
        <div class="map-side">
          <Results {...props} path={mapPath} />
        </div>
      </div>
      <ByMunicipality {...props} />
    </>
  );
}

function Map(props: MapPageProps) {
  const { locale, filter, district, outline, named, points, counts, total, mostPoints } = props;
  const t = mapTexts(locale);
  const query = filterQuery(filter);
  const withoutPlace = points.length < mostPoints ? total - points.length : 0;
  return (
    <>
      <area-map
        areas={localized(locale, '/barrieren/karte/gemeinden.geojson')}
        points={localized(locale, '/barrieren/karte.geojson') + query}
        texts={JSON.stringify(liveTexts(locale))}
      >
        <Figure
          caption={
            <a href={district.mapCredit.url} rel="external">
              {district.mapCredit.text}
            </a>
          }
        >
          <CountyMap
            id="landkreis"
            outline={outline}
            title={t.pictureTitle}
            description={t.pictureText(points.length, mostBarriers(props))}
            points={points}
            counts={counts}
            named={named}
          />
        </Figure>
      </area-map>
      {withoutPlace > 0 && <p class="map-note">{t.withoutPlace(withoutPlace)}</p>}
      {points.length === mostPoints && <p class="map-note">{t.tooMany(formatNumber(mostPoints, locale))}</p>}
      <Legend locale={locale} />
    </>
  );
}

function liveTexts(locale: Locale) {
  const t = mapTexts(locale);
  return {
    label: t.liveLabel,
    zoomIn: t.zoomIn,
    zoomOut: t.zoomOut,
    up: t.moveUp,
    down: t.moveDown,
    left: t.moveLeft,
    right: t.moveRight,
    many: t.many,
    close: t.closePopup,
  };
}

function Legend({ locale }: { locale: Locale }) {
  const t = mapTexts(locale);
  const shades = [1, 2, 3] as const;
  return (
    <section class="map-key" aria-labelledby="zeichen">
      <h3 id="zeichen" class="visually-hidden">
        {t.legend}
      </h3>
      <ul class="map-legend">
        {mapSymbols.map((symbol) => (
          <li key={symbol}>
            <SymbolSample symbol={symbol} /> {t[symbol]}
          </li>
        ))}
        {shades.map((shade) => {
          const next = shadeSteps[shade];
          return (
            <li key={shade} class="map-legend-shade">
              <ShadeSample shade={shade} /> {t.shade(shadeSteps[shade - 1] ?? 1, next === undefined ? null : next - 1)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Municipalities with barriers, those with most first. */
function ranking({ district, counts }: Pick<MapPageProps, 'district' | 'counts'>) {
  return district.municipalities
    .map(({ key, name }) => ({ key, name, count: counts.get(key) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'de'));
}

function mostBarriers(props: MapPageProps): string {
  const first = ranking(props).slice(0, 3);
  if (first.length === 0) return '';
  const places = first.map(({ name, count }) => `${name} (${count})`);
  return mapTexts(props.locale).most(formatList(places, props.locale));
}

/** What the patterns of the picture say, as a table with links. */
function ByMunicipality(props: MapPageProps) {
  const { locale, filter } = props;
  const t = mapTexts(locale);
  const rows = ranking(props);
  if (rows.length === 0) return null;
  return (
    <section class="section" aria-labelledby="gemeinden">
      <h2 id="gemeinden">{t.byMunicipality}</h2>
      <BarChart
        caption=""
        columns={[t.municipality, t.count]}
        bars={rows.map(({ key, name, count }) => ({
          label: <a href={localized(locale, mapPath) + filterQuery({ ...filter, municipality: key })}>{name}</a>,
          value: count,
          text: formatNumber(count, locale),
        }))}
      />
    </section>
  );
}
