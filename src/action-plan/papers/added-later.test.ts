import { expect, test } from 'vitest';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findVersion, updateMeasure, findMeasure } from '../action-plan.store.ts';
import { haveAdopted, haveDraft, haveMarked } from '../editions/editions.builders.ts';
import { findEdition } from '../editions.store.ts';
import { writeMeasure } from '../measures/write-measure.ts';
import { closeRound } from '../rounds/freeze/close-round.ts';
import { haveRound, office } from '../rounds/rounds.builders.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { take, takeOffice, takePdf } from './papers.builders.ts';

const program = useTestApp();
const open = (path: string) => program.visitor().get(path);
const words = 'Nach dem Beschluss hinzugekommen am 23. November 2026';
let edition: BuiltEdition;

/** A measure that the office writes into the edition in force, and lets everybody read. */
async function haveLate(): Promise<number> {
  const { services } = program;
  const { editionId, goalId } = edition;
  const late = { title: 'Rampe am Bürgerhaus', text: 'Die Stadt baut eine Rampe.', goalId };
  const written = await transact(services, office, (work) => writeMeasure(work, { editionId, words: late }));
  const number = written.ok ? written.value : 0;
  const measure = await findMeasure(services.db, number);
  await updateMeasure(services.db, measure?.id ?? '', { publishedAt: services.clock.now() });
  return number;
}

test('everybody reads of a measure that it came after the decision, wherever it stands', async () => {
  const { services } = program;
  edition = await haveEdition(services);
  const decided = await haveMeasure(services, edition);
  const late = await haveLate();
  expect((await open(`/massnahmen/${late}`)).text).toContain(words);
  expect((await open(`/leicht/massnahmen/${late}`)).text).toContain('Neu im Plan seit dem 23. November 2026.');
  expect((await open(`/en/massnahmen/${late}`)).text).toContain('Added after the decision, on 23 November 2026');
  expect((await open(`/massnahmen/${decided.number}`)).text).not.toContain('Nach dem Beschluss');
  for (const path of ['/massnahmen', '/aktionsplan/barrierefreiheit']) {
    expect((await open(path)).text.split(words), path).toHaveLength(2);
  }
  const data = JSON.parse((await open('/daten/massnahmen.json')).text).measures.find(
    (one: { number: number }) => one.number === late,
  );
  expect(data.added_on).toBe('2026-11-23');
});

test('papers say it, too: of the measure, of the plan and of a report', async () => {
  const { services } = program;
  expect((await takePdf(program, '/massnahmen/2.pdf')).text.replaceAll(/\s+/gu, ' ')).toContain(words);
  const waiting = (await open('/aktionsplan.docx')).location ?? '';
  await program.runJobs();
  expect((await take(program, waiting)).status).toBe(200);
  expect((await takeOffice(program, '/aktionsplan.docx')).text.split(words)).toHaveLength(3);

  const asked = await findMeasure(services.db, 1);
  const round = await haveRound(services, { measureIds: [asked?.id ?? ''] });
  await transact(services, office, (work) => closeRound(work, round.id));
  const report = `/aktionsplan/berichte/${round.number}`;
  expect((await open(report)).text.split(words)).toHaveLength(2);
  expect((await takeOffice(program, `${report}/vorlage.docx`)).text).toContain(words);
});

test('what the next edition carries on was decided with it', async () => {
  const { services } = program;
  const draft = await haveDraft(services);
  await haveMarked(
    services,
    draft,
    [1, 2].map((number) => ({ number, mark: 'continued' as const, seen: null })),
  );
  await haveAdopted(services, draft);
  const [now, measure] = [await findEdition(services.db, draft), await findMeasure(services.db, 2)];
  expect((await findVersion(services.db, measure?.id ?? '', now?.id ?? ''))?.addedOn).toBeNull();
  expect((await open('/massnahmen/2')).text).not.toContain('Nach dem Beschluss');
});
