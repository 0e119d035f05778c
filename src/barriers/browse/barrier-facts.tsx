import type { ComponentChildren } from 'preact';
import type { District } from '../../platform/district/district.ts';
import type { MapOutline } from '../../platform/district/map-outline.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Figure } from '../../ui/data/figure.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { factName, factValue } from '../facts.messages.ts';
import { factDefinitions } from '../facts.ts';
import { placelessKinds } from '../taxonomy.ts';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import type { Demand } from '../taxonomy.ts';
import { barrierTexts } from './barrier.messages.ts';
import { CountyMap } from './county-map.tsx';
import { mapPath } from './barriers.page.tsx';
import { symbolOf } from './map-symbol.ts';
import { mapTexts } from './map.messages.ts';
import type { PublicBarrier } from './public-barrier.store.ts';
import { placeLine } from './public-words.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';

type BarrierFactsProps = {
  locale: Locale;
  barrier: PublicBarrier;
  /** People also affected; null while the number is too small to be published. */
  people: number | null;
  district: Pick<District, 'lifeAreas' | 'mapCredit'>;
  outline: MapOutline;
};

/** What is known of a barrier, in a column of its own, with its place in the county. */
export function BarrierFacts(props: BarrierFactsProps) {
  const t = barrierTexts(props.locale);
  return (
    <>
      <h2>{t.aside}</h2>
      <SummaryList locale={props.locale} rows={rowsOf(props)} />
      <Locator {...props} />
    </>
  );
}

function rowsOf({ locale, barrier, people, district }: BarrierFactsProps): SummaryRow[] {
  const t = barrierTexts(locale);
  const { placeKind, kind, effect, demands, sinceDay, sincePrecision, temporaryUntil, facts, createdAt } = barrier;
  const place = placeLine(barrier.placeText, barrier.municipality);
  const lifeArea = district.lifeAreas.find(({ code }) => code === barrier.lifeArea);
  return [
    // Whoever did not say where has not said that there is no place.
    ...row(t.place, place ?? (placelessKinds.has(placeKind) ? t.noPlace : null)),
    ...row(t.where, placeKind === 'other' ? null : placeKindName(locale, placeKind)),
    ...row(t.kind, kind && barrierKindName(locale, kind)),
    ...row(t.lifeArea, lifeArea?.name[locale]),
    ...row(t.effect, effect && effectName(locale, effect)),
    ...factDefinitions.flatMap(({ code }) => {
      const value = facts[code];
      return value === undefined ? [] : row(factName(locale, code), factValue(locale, code, value));
    }),
    ...row(t.demands, demands.length > 0 && <Demands locale={locale} demands={demands} />),
    ...row(t.existsSince, sinceDay && formatRoughDay(sinceDay, sincePrecision ?? 'day', locale)),
    ...row(t.temporary, temporaryUntil && formatDate(temporaryUntil, locale)),
    ...row(t.reported, formatDate(createdAt, locale)),
    ...row(t.affected, people !== null && t.people(formatNumber(people, locale))),
  ];
}

/** A row for what is known, none for what is not. */
const row = (term: string, value: ComponentChildren): SummaryRow[] => (value ? [{ term, value }] : []);

function Demands({ locale, demands }: { locale: Locale; demands: readonly Demand[] }) {
  return (
    <ul class="plain-list">
      {demands.map((demand) => (
        <li key={demand}>{demandName(locale, demand)}</li>
      ))}
    </ul>
  );
}

/** Where in the county it is; the place itself stands above in words. */
function Locator({ locale, barrier, district, outline }: BarrierFactsProps) {
  const { lat, lon, municipality, municipalityKey, state } = barrier;
  if (municipality === null && (lat === null || lon === null)) return null;
  const t = barrierTexts(locale);
  return (
    <div class="locator">
      <Figure
        caption={
          <a href={district.mapCredit.url} rel="external">
            {district.mapCredit.text}
          </a>
        }
      >
        <CountyMap
          id="lage"
          outline={outline}
          title={mapTexts(locale).locator(placeLine(barrier.placeText, municipality) ?? '')}
          points={lat === null || lon === null ? [] : [{ lat, lon, symbol: symbolOf(state) }]}
          highlighted={municipalityKey ?? undefined}
          symbolScale={2.8}
        />
      </Figure>
      <ScreenOnly>
        <p>
          <a href={localized(locale, mapPath)}>{t.showOnMap}</a>
        </p>
      </ScreenOnly>
    </div>
  );
}
