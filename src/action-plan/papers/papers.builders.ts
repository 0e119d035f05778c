import { parse } from 'node-html-parser';
import { system } from '../../platform/actor.ts';
import { readPdf } from '../../platform/testing/read-pdf.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import type { TestApp } from '../../testing/test-app.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { insertParticipation } from '../participation.store.ts';
import { insertMilestone } from '../milestones.store.ts';
import { indicatorsOf, insertReading } from '../indicators.store.ts';
import { recordProgress } from '../record-progress.ts';

/** Words that no paper may contain. */
export const secrets = [
  'Geheimproblem',
  'Geheimverein',
  'Geheimtopf',
  'Geheimgesetz',
  'Geheimschritt',
  'Geheimrunde',
  'Geheimnotiz',
  'Erika Geheim',
  'geheim@example.org',
  'Geheime Maßnahme',
  'Geheimer Entwurf',
];

/** A plan with a rich measure (17), one that hides what can be hidden (18), an unpublished one (19), and a draft of the next plan. */
export async function havePlan(services: Services) {
  const edition = await haveEdition(services, {
    about: '# Unser Plan\n\nDer Plan **gilt** für alle.\n\n- Wege\n- [Meldung](/barrieren/melden)',
    aboutEasy: 'Der Plan ist für alle Menschen.',
    titleEasy: 'Unser Plan',
    easyState: 'draft',
  });
  const rich = await haveMeasure(services, edition, {
    measure: { number: 17 },
    version: { textEasy: 'Wir bauen Streifen zum Fühlen.', easyState: 'tested', crpdArticles: [9] },
  });
  await haveHistory(services, rich.measureId);
  const hiding = await haveMeasure(services, edition, {
    measure: { number: 18, lightOverride: 'yellow', lightReason: 'Der Bau beginnt erst im Mai.' },
    version: {
      title: 'Stille Maßnahme',
      titleEasy: null,
      problem: 'Geheimproblem',
      otherContributors: 'Geheimverein',
      fundingSource: 'Geheimtopf',
      legalBasis: 'Geheimgesetz',
      contactName: 'Erika Geheim',
      contactEmail: 'geheim@example.org',
      hiddenFields: ['problem', 'otherContributors', 'fundingSource', 'legalBasis', 'milestones', 'participation'],
      accountableBody: null,
    },
  });
  await insertMilestone(services.db, { measureId: hiding.measureId, position: 1, title: 'Geheimschritt' });
  await insertParticipation(services.db, {
    measureId: hiding.measureId,
    heldOn: '2025-05-01',
    heldPrecision: 'day',
    who: 'Geheimrunde',
    level: 'involved',
    recordedAt: services.clock.now(),
  });
  const unpublished = { measure: { number: 19, publishedAt: null }, version: { title: 'Geheime Maßnahme' } };
  await haveMeasure(services, edition, unpublished);
  const draft = await haveEdition(services, { number: 2, state: 'draft', title: 'Geheimer Entwurf' });
  await haveMeasure(services, draft, { measure: { number: 20 }, version: { title: 'Geheime Maßnahme zwei' } });
  return { ...edition, rich, hiding };
}

async function haveHistory(services: Services, measureId: string): Promise<void> {
  const { db, clock } = services;
  const [indicator] = await indicatorsOf(db, measureId);
  if (!indicator) return;
  const recorded = { recordedAt: clock.now(), actorKind: 'staff', source: 'Zählung' } as const;
  await insertReading(db, { ...recorded, indicatorId: indicator.id, value: 12, readOn: '2025-06-30' });
  await insertMilestone(db, { measureId, position: 1, title: 'Planung fertig', reachedOn: '2025-02-01' });
  const author = 'Amt für Straßenbau';
  await transact(services, system, async (work) => {
    await recordProgress(work, {
      measureId,
      author,
      degree: 'begun',
      text: 'Zwölf Haltestellen sind umgebaut.',
      isPublic: true,
    });
    await recordProgress(work, { measureId, author, text: 'Geheimnotiz', isPublic: false });
  });
}

export type TakenFile = { status: number; headers: Headers; bytes: Uint8Array };

/** Downloads a file as it is. */
export async function take(program: TestApp, path: string, headers: Record<string, string> = {}): Promise<TakenFile> {
  const response = await program.app.request(`http://teilhabe.test${path}`, { headers });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

export const takePdf = async (program: TestApp, path: string) => readPdf((await take(program, path)).bytes);

/** All text of a Word or Excel file, and the headings of a Word file with their style. */
export async function takeOffice(program: TestApp, path: string) {
  const files = unzip((await take(program, path)).bytes);
  const body = files.get('word/document.xml')?.toString('utf8') ?? '';
  const headings = body
    .split('<w:p>')
    .slice(1)
    .flatMap((part) => {
      const style = /<w:pStyle w:val="(Heading\d)"/u.exec(part)?.[1];
      return style === undefined ? [] : [`${style}: ${parse(part).textContent}`];
    });
  return { text: [...files.values()].map((file) => parse(file.toString('utf8')).textContent).join('\n'), headings };
}
