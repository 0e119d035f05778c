import { addDays, dayOf } from '../platform/calendar.ts';
import type { Services } from '../platform/services.ts';
import type { TwinSource } from '../platform/text-twin/twin-source.ts';
import { transact } from '../platform/use-case.ts';
import { addPageVisits } from '../platform/visits/page-visits.store.ts';
import { createBundle } from './bundles/create-bundle.ts';
import { recordCheck } from './checks/record-check.ts';
import { listTwins } from './list/twins.store.ts';

/** What the demonstration shows of easy texts: visits, a bundle that is out, one text that a group has read. */
export async function fillEasyTexts(
  services: Services,
  sources: readonly TwinSource[],
  { editor, testedPath }: { editor: string; testedPath: string },
): Promise<void> {
  const { db, clock } = services;
  const now = clock.now();
  const today = dayOf(now);
  const by = { kind: 'staff', id: editor } as const;
  const all = await listTwins(db, sources, now, {
    states: ['missing', 'draft', 'outdated'],
    limit: 400,
    offset: 0,
  });
  // A cause is read on the page of its barrier.
  const paths = [...new Set(all.flatMap(({ publicPath }) => publicPath ?? []))];
  await addPageVisits(
    db,
    paths.flatMap((path, index) =>
      [1, 8, 21].map((days) => ({ path, day: addDays(today, -days), visits: 1 + ((index * 37 + days) % 60) })),
    ),
  );
  const missing = all.filter(({ state, publicPath }) => state === 'missing' && publicPath !== null);
  await transact(services, by, (work) =>
    createBundle(work, sources, {
      office: 'Büro für Leichte Sprache (Beispiel)',
      note: 'Bitte bis Ende Januar.',
      texts: missing.length > 0 ? missing.slice(0, 3) : all.slice(0, 3),
    }),
  );
  const tested = all.find(({ publicPath }) => publicPath === testedPath);
  const source = sources.find(({ kind }) => kind === tested?.kind);
  const [text] = tested && source ? await source.read(db, [tested.id]) : [];
  if (!source || !text || text.state === 'missing') return;
  await transact(services, by, (work) =>
    recordCheck(work, {
      source,
      id: text.id,
      version: text.version,
      check: {
        checkedOn: addDays(today, -12),
        groupName: 'Lesegruppe der Werkstatt (Beispiel)',
        people: 6,
        result: 'changed',
        changes: 'Ein langer Satz ist jetzt zwei Sätze.',
        translator: 'Büro für Leichte Sprache (Beispiel)',
        seal: 'Geprüft von der Lesegruppe',
        costCents: 14_500,
      },
    }),
  );
}
