import { beforeAll, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { elementsWithRole } from '../../../platform/testing/read-pdf.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { measureHistoryOf } from '../../action-plan.store.ts';
import { recordProgress } from '../../record-progress.ts';
import { erasePapers } from '../making/erase-papers.job.ts';
import { havePlan, secrets, take, takeOffice, takePdf } from '../papers.builders.ts';
import { outdatedPapers } from '../papers.store.ts';
import { paperFileKey } from '../paper.ts';

const program = useTestApp();
const single = (text: string): string => text.replaceAll(/\s+/gu, ' ');

beforeAll(async () => {
  const { services } = program;
  const { rich } = await havePlan(services);
  const [first] = await measureHistoryOf(services.db, rich.measureId, { publicOnly: true });
  await transact(services, system, (work) =>
    recordProgress(work, {
      measureId: rich.measureId,
      author: 'Amt für Straßenbau',
      text: 'Es sind dreizehn.',
      isPublic: true,
      corrects: first!.id,
    }),
  );
});

test('the passport of a measure is there at once, as an accessible PDF', async () => {
  const pdf = await takePdf(program, '/massnahmen/17.pdf');
  expect(pdf).toMatchObject({ language: 'de-DE', uaPart: '1', marked: true, title: 'Leitstreifen an Haltestellen' });
  const withRole = (role: string) => elementsWithRole(pdf.elements, role).map(({ text }) => text);
  expect(withRole('H1')).toEqual([
    'Das Problem',
    'Das Ziel',
    'Was getan wird',
    'Worum es geht, in leicht verständlichen Worten',
    'So steht es',
    'Angaben zur Maßnahme',
    'Woran wir den Fortschritt messen',
    'Meilensteine',
    'Was bisher geschah',
  ]);
  const words = single(pdf.text);
  for (const said of [
    'Maßnahme 17 · Handlungsfeld Barrierefreiheit',
    'Es sind dreizehn.',
    'Erreicht am 1. Februar 2025',
    '12 Haltestellen',
    'http://teilhabe.test/massnahmen/17',
    'Wir bauen Streifen zum Fühlen.',
  ]) {
    expect(words).toContain(said);
  }
  expect(words).toMatch(/Es sind dreizehn\.[^]*Vorher stand hier, falsch,[^]*Zwölf Haltestellen/u);
});

test('the file is named after the measure, and whoever has it is not sent it again', async () => {
  const first = await take(program, '/massnahmen/17.pdf');
  expect(first.headers.get('content-disposition')).toContain('Ma%C3%9Fnahme%2017%20Leitstreifen');
  const etag = first.headers.get('etag') ?? '';
  expect((await take(program, '/massnahmen/17.pdf')).headers.get('etag')).toBe(etag);
  expect((await take(program, '/massnahmen/17.pdf', { 'if-none-match': etag })).status).toBe(304);
});

test('the same measure as Word, and easy to understand', async () => {
  const word = await takeOffice(program, '/massnahmen/17.docx');
  expect(word.headings).toContain('Heading1: So steht es');
  const easy = await takePdf(program, '/leicht/massnahmen/17.pdf');
  expect(easy.title).toBe('Streifen zum Fühlen an Halte-Stellen');
  expect(easy.text).toContain('Wir bauen Streifen zum Fühlen.');
  expect(easy.text).not.toContain('Die Gemeinden bauen');
});

test('what the office hides or has not published is not there', async () => {
  const words = single((await takePdf(program, '/massnahmen/18.pdf')).text);
  expect(words).toContain('Hier fehlt noch etwas');
  for (const secret of secrets) expect(words).not.toContain(secret);
  for (const number of ['19', '20', '4711', '99999999']) {
    for (const ending of ['pdf', 'docx']) {
      expect((await take(program, `/massnahmen/${number}.${ending}`)).status, number).toBe(404);
    }
  }
});

test('every night papers of an older state are erased with their files', async () => {
  const { services, clock } = program;
  await take(program, '/massnahmen/17.pdf');
  const [paper] = await outdatedPapers(services.db, { revision: Number.MAX_SAFE_INTEGER, day: '2100-01-01' });
  const key = paperFileKey(paper!);
  expect(await services.files.get(key)).not.toBeNull();
  await erasePapers.run(services, {} as never, services.log);
  expect(await services.files.get(key)).not.toBeNull();
  clock.set(new Date('2026-11-24T08:00:00Z'));
  await erasePapers.run(services, {} as never, services.log);
  expect(await services.files.get(key)).toBeNull();
  expect((await take(program, '/massnahmen/17.pdf')).status).toBe(200);
});
