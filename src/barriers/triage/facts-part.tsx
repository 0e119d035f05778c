import { formatDate, formatMonth } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { factRows } from './given-answers.ts';

/** What is known about the barrier; one looks it up all the time. */
export function FactsPart({ file }: { file: BarrierFile }) {
  const t = fileTexts.facts;
  const { barrier, access, voices } = file;
  return (
    <>
      <h2>{t.title}</h2>
      <SummaryList locale="de" rows={factsOf(file)} />
      {voices.said.length > 0 && (
        <Details summary={t.said}>
          <ul>
            {voices.said.map(({ id, at, how }) => (
              <li key={id}>
                {formatDate(at, 'de')}: <span class="preformatted">{how}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {access.handle && (
        <p>
          <a href={barrierPath(barrier.number, 'einordnung')}>{t.change}</a>
        </p>
      )}
    </>
  );
}

function factsOf({ barrier, municipality, lifeArea, voices }: BarrierFile): SummaryRow[] {
  const t = fileTexts.facts;
  const position =
    barrier.lat === null || barrier.lon === null ? null : `${barrier.lat.toFixed(5)}, ${barrier.lon.toFixed(5)}`;
  const rows: SummaryRow[] = [
    { term: t.placeKind, value: placeKindName('de', barrier.placeKind) },
    { term: t.place, value: barrier.placeText ?? t.unknown },
    { term: t.municipality, value: municipality ?? t.unknown },
    { term: t.kind, value: barrier.kind === null ? t.unknown : barrierKindName('de', barrier.kind) },
    { term: t.effect, value: barrier.effect === null ? t.unknown : effectName('de', barrier.effect) },
    { term: t.lifeArea, value: lifeArea ?? t.unknown },
  ];
  if (position !== null) rows.push({ term: t.position, value: position });
  if (barrier.demands.length > 0) {
    rows.push({ term: t.demands, value: barrier.demands.map((code) => demandName('de', code)).join(', ') });
  }
  if (barrier.sinceDay !== null)
    rows.push({ term: t.since, value: sinceText(barrier.sinceDay, barrier.sincePrecision) });
  if (barrier.temporaryUntil !== null) rows.push({ term: t.until, value: formatDate(barrier.temporaryUntil, 'de') });
  if (voices.count > 0) rows.push({ term: t.affected, value: t.voices(voices.count) });
  return [...rows, ...factRows(barrier.facts)];
}

/** As exact as the person knew it. */
function sinceText(day: string, precision: 'day' | 'month' | 'year' | null): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? formatMonth(day, 'de') : formatDate(day, 'de');
}
