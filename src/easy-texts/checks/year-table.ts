import type { DataTable } from '../../platform/documents/table.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { checkTexts } from './checks.messages.ts';
import type { EasyCheckRow } from './checks.store.ts';
import { yearTexts as t } from './year.messages.ts';

/** The records of a year for a table program: proof for the funder and for next year's budget. */
export function yearTable(
  year: number,
  rows: readonly EasyCheckRow[],
  sources: readonly Pick<TwinSource, 'kind' | 'name'>[],
): DataTable<EasyCheckRow> {
  const kindName = (kind: string) => sources.find((source) => source.kind === kind)?.name ?? kind;
  return {
    title: t.caption(year),
    rows,
    columns: [
      { kind: 'day', key: 'checked_on', title: t.columns.day, value: ({ checkedOn }) => checkedOn },
      { kind: 'text', key: 'kind', title: t.columns.kind, value: ({ kind }) => kindName(kind) },
      { kind: 'text', key: 'text', title: t.columns.text, value: ({ title }) => title },
      { kind: 'text', key: 'group', title: t.columns.group, value: ({ groupName }) => groupName },
      { kind: 'number', key: 'people', title: t.columns.people, value: ({ people }) => people },
      { kind: 'text', key: 'result', title: t.columns.result, value: ({ result }) => checkTexts.results[result] },
      { kind: 'text', key: 'changes', title: t.columns.changes, value: ({ changes }) => changes || null },
      { kind: 'text', key: 'translator', title: t.columns.translator, value: ({ translator }) => translator || null },
      { kind: 'text', key: 'seal', title: t.columns.seal, value: ({ seal }) => seal || null },
      { kind: 'cents', key: 'cost', title: t.columns.cost, value: ({ costCents }) => costCents },
    ],
  };
}
