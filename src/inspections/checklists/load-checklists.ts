import type { Insertable } from 'kysely';
import { system } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import type { ChecklistItemsTable } from '../inspections.tables.ts';
import { checklistCodes } from './checklist.ts';
import { insertChecklists, insertItems, insertVersion } from './checklists.store.ts';
import { firstChecklists } from './first/all.ts';
import { defects } from './first/defects.ts';
import type { FirstChecklist } from './first/item.ts';

/** Brings the checklists into a fresh database. What the office has made of them since stays. */
export async function loadChecklists(services: Services): Promise<void> {
  await transact(services, system, async (work) => {
    const added = new Set(await insertChecklists(work.db, checklistCodes));
    for (const checklist of firstChecklists) if (added.has(checklist.code)) await saveFirst(work, checklist);
  });
}

async function saveFirst(work: Work, { code, title, intro, sections }: FirstChecklist): Promise<void> {
  const since = work.now;
  const version = { checklistCode: code, version: 1, title, intro, createdAt: since, inForceSince: since };
  const { id } = await insertVersion(work.db, version);
  await insertItems(work.db, itemsOf(id, sections));
}

function itemsOf(versionId: string, sections: FirstChecklist['sections']): Insertable<ChecklistItemsTable>[] {
  return sections
    .flatMap(({ title, items }) => items.map((item) => ({ section: title, item })))
    .map(({ section, item: { kind, fact, profile, ...item } }, position) => ({
      ...item,
      defect: defects[item.code] ?? '',
      versionId,
      position,
      section,
      barrierKind: kind,
      factCode: fact ?? null,
      placeFact: profile ?? null,
    }));
}
