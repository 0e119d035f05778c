import { PageHeading } from '../../ui/page/page-heading.tsx';
import { verdicts } from '../checklists/checklist.ts';
import type { ItemRow, VersionRow } from '../checklists/checklists.store.ts';
import { sectionsOf } from '../checklists/sections.ts';
import { sourceLine } from '../source-line.ts';
import { unitWords, verdictNames } from '../taxonomy.messages.ts';
import { sheetTexts as t } from './sheet.messages.ts';

type SheetPageProps = {
  version: VersionRow;
  items: readonly ItemRow[];
  /** What is known already; lines to write on for the rest. */
  known?: { place: string; day: string; who: string } | undefined;
  /** Where the sheet was opened from. */
  back: string;
};

/** A checklist on paper: everything to read and measure, boxes to tick, lines to write on. */
export function SheetPage({ version, items, known, back }: SheetPageProps) {
  const numbered = items.map((item, index) => ({ ...item, number: index + 1 }));
  return (
    <>
      <PageHeading title={t.title(version.title)} eyebrow={t.version(version.version)}>
        <p class="screen-only">{t.lead}</p>
        <p class="screen-only">
          <a href={back}>{t.back}</a>
        </p>
      </PageHeading>
      <div class="sheet">
        <p>{version.intro}</p>
        <p>{t.tools}</p>
        <dl class="sheet-head">
          <Line term={t.place} value={known?.place} />
          <Line term={t.day} value={known?.day} />
          <Line term={t.who} value={known?.who} />
        </dl>
        {sectionsOf(numbered).map(({ title, items: own }) => (
          <section key={title} class="sheet-part">
            <h2>{title}</h2>
            <ol class="sheet-items">
              {own.map((item) => (
                <Item key={item.code} item={item} number={item.number} />
              ))}
            </ol>
          </section>
        ))}
        <p class="sheet-note">{t.footnote}</p>
      </div>
    </>
  );
}

function Line({ term, value }: { term: string; value: string | undefined }) {
  return (
    <div class="sheet-line">
      <dt>{term}</dt>
      <dd>{value === undefined || value === '' ? <span class="sheet-blank" /> : value}</dd>
    </div>
  );
}

function Item({ item, number }: { item: ItemRow; number: number }) {
  return (
    <li class="sheet-item" value={number}>
      <p class="sheet-question">{item.question}</p>
      {item.hint !== '' && <p class="sheet-note">{item.hint}</p>}
      {item.norm !== '' && (
        <p class="sheet-note">
          {item.norm} ({sourceLine(item)})
        </p>
      )}
      <ul class="tick-boxes sheet-ticks">
        {verdicts
          .filter((verdict) => verdict !== 'unchecked')
          .map((verdict) => (
            <li key={verdict}>{verdictNames[verdict]}</li>
          ))}
        {item.unit !== null && <li class="sheet-measure">{t.measured(unitWords[item.unit])}</li>}
      </ul>
      <p class="sheet-remark">{t.remark}</p>
    </li>
  );
}
