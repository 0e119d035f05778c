import { barrierKindName } from '../../barriers/index.ts';
import type { District } from '../../platform/district/district.ts';
import type { DataColumn, DataTable } from '../../platform/documents/table.ts';
import { solutionPath } from '../solution-address.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { conditionText, costClassNames } from '../taxonomy.messages.ts';

type Around = { lifeAreas: District['lifeAreas']; baseUrl: string };

const text = (
  key: string,
  title: string,
  value: (solution: SolutionRow) => string | null,
): DataColumn<SolutionRow> => ({ kind: 'text', key, title, value: (solution) => value(solution) || null });

/** The public solutions as open data. */
export function solutionTable(rows: readonly SolutionRow[], { lifeAreas, baseUrl }: Around): DataTable<SolutionRow> {
  return {
    title: 'Lösungen gegen Barrieren',
    rows,
    columns: [
      { kind: 'number', key: 'number', title: 'Nummer', value: ({ number }) => number },
      text('title', 'Titel', ({ title }) => title),
      text('title_easy', 'Titel, leicht verständlich', ({ titleEasy }) => titleEasy),
      text('kind_codes', 'Arten der Barriere, Codes', ({ kinds }) => kinds.join('; ')),
      text('kinds', 'Arten der Barriere', ({ kinds }) => kinds.map((kind) => barrierKindName('de', kind)).join('; ')),
      text('life_areas', 'Lebensbereiche', (solution) =>
        lifeAreas
          .filter(({ code }) => solution.lifeAreas.includes(code))
          .map(({ name }) => name.de)
          .join('; '),
      ),
      text('fits', 'Passt, wenn', ({ conditions }) => conditions.map((one) => conditionText('de', one)).join('; ')),
      text('problem', 'Problem', ({ problem }) => problem),
      text('action', 'Was hilft', ({ action }) => action),
      text('interim', 'Bis dahin', ({ interim }) => interim),
      text('cost_class', 'Geld wird gebraucht für, Code', ({ costClass }) => costClass),
      text('cost_class_name', 'Geld wird gebraucht für', ({ costClass }) => costClassNames[costClass].de),
      text('cost', 'Kosten', ({ cost }) => cost),
      text('upkeep', 'Pflege', ({ upkeep }) => upkeep),
      text('duration', 'Dauer', ({ duration }) => duration),
      text('competent', 'Zuständig', ({ competent }) => competent),
      text('funding', 'Förderung', ({ funding }) => funding),
      text('examples', 'Beispiele', ({ examples }) => examples),
      text('sources', 'Quellen', ({ sources }) => sources),
      text('text_easy', 'Leicht verständlicher Text', ({ textEasy }) => textEasy),
      text('easy_state', 'Stand des leicht verständlichen Textes', ({ easyState }) => easyState),
      { kind: 'day', key: 'as_of', title: 'Stand', value: ({ asOf }) => asOf },
      text('url', 'Adresse', ({ slug }) => baseUrl + solutionPath(slug)),
    ],
  };
}
