import type { Actor } from '../platform/actor.ts';
import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import type { Services } from '../platform/services.ts';
import { transact, type Work } from '../platform/use-case.ts';
import { encodeImage } from '../platform/files/image.ts';
import {
  addPicture,
  attachToBarrier,
  attachToMeasure,
  barrierToSolve,
  createSolution,
  findSolutionBySlug,
  measureToSolve,
  publishSolution,
  type SolutionWords,
} from '../solutions/solutions.demo.ts';
import { drawPicture } from './draw-picture.ts';
import { allowed, hour, latestMoment, type Happening } from './happening.ts';
import type { NumberedStory } from './plan/numbered.ts';

type Shown = { readonly forBody?: boolean; readonly forEveryone?: boolean };
const both: Shown = { forBody: true, forEveryone: true };

/** Beside which barriers of the stories the office has put which solutions, and for whom. */
const besideBarriers: Readonly<Record<string, Readonly<Record<string, Shown>>>> = {
  'Hoher Bordstein am Kupferplatz': { 'bordstein-absenken': both, 'barrieren-buendeln': { forBody: true } },
  'Graue Poller auf grauem Grund': { 'kontraste-schaffen': both },
  'Toilette im Dorfgemeinschaftshaus zu eng': {
    'toilette-umbauen': { forEveryone: true },
    'nette-toilette': { forEveryone: true },
  },
  'Keine Höranlage im Großen Saal': { 'hoeranlage-einbauen': both },
  'Assistenzhund abgewiesen': { 'assistenzhund-willkommen': { forEveryone: true } },
  'Termine nur am Telefon': { 'termine-auf-mehreren-wegen': both },
};

/** By which solutions measures of the plan work. */
const besideMeasures: Readonly<Record<string, readonly string[]>> = {
  'Bordsteine an Querungen absenken': ['bordstein-absenken', 'barrieren-buendeln'],
  'Induktionsanlagen in Sitzungssälen und an Schaltern': ['hoeranlage-einbauen'],
  'Bänke und Ruheplätze an Hauptwegen': ['sitzplaetze-unterwegs'],
  'Ermäßigung für Begleitpersonen': ['begleitperson-und-preis'],
};

/** An entry of the office itself, old enough to wait for review. */
const wheelchairs: Omit<SolutionWords, 'asOf'> = {
  title: 'Rollstuhl zum Ausleihen am Eingang (Beispiel)',
  problem: 'Der Weg durch das Haus ist lang. Wer nicht weit gehen kann, dreht am Eingang um.',
  action: '1. Einen Rollstuhl am Eingang bereitstellen.\n2. Ein Schild sagt, wo er steht und dass er nichts kostet.',
  interim: 'Einen Stuhl auf halbem Weg aufstellen.',
  cost: 'Kosten beim Träger erfragen.',
  upkeep: 'Einmal im Monat Reifen und Bremsen prüfen.',
  duration: 'Wenige Wochen.',
  competent: 'Wer das Haus führt.',
  sources: 'Erfundenes Beispiel dieser Demonstration',
  funding: '',
  examples: '',
  titleEasy: 'Ein Roll-Stuhl zum Leihen',
  textEasy: 'Der Weg ist lang.\nAm Eingang steht ein Roll-Stuhl.\nSie dürfen ihn leihen.\nDas kostet nichts.',
  kinds: ['structural', 'organisational'],
  lifeAreas: ['culture-sport-leisure'],
  conditions: [],
  keywords: 'Museum, Rundgang, weiter Weg',
  costClass: 'purchase',
};

type Among = {
  readonly managers: readonly string[];
  /** Numbers of the barriers by the titles of their stories; filled while they are told. */
  readonly barriers: ReadonlyMap<string, number>;
  readonly measures: readonly NumberedStory[];
};

/** The office puts solutions beside barriers, questions and measures, and has an old entry of its own. */
export function happeningsOfSolutions(
  services: Services,
  { managers, barriers, measures }: Among,
): readonly Happening[] {
  const staff: Actor = { kind: 'staff', id: managers[0] ?? '' };
  const writtenOn = addDays(dayOf(services.clock.now()), -400);
  const as = (at: Date, act: (work: Work) => Promise<void>): Happening => ({
    at,
    happen: (past) => transact(past, staff, act),
  });
  return [
    as(startOfDay(writtenOn), async (work) => {
      const { id } = await createSolution(work, { words: { ...wheelchairs, asOf: writtenOn } });
      allowed(await publishSolution(work, id));
    }),
    as(new Date(latestMoment(services) - hour), async (work) => {
      await toEntry(work, services, 'bordstein-absenken');
      for (const [title, solutions] of Object.entries(besideBarriers))
        await toBarrier(work, barriers.get(title), solutions);
      for (const [title, slugs] of Object.entries(besideMeasures)) {
        await toMeasure(work, measures.find(({ story }) => story.title === title)?.number, slugs);
      }
    }),
  ];
}

async function toEntry(work: Work, services: Services, slug: string): Promise<void> {
  const solution = await findSolutionBySlug(work.db, slug);
  const image = allowed(await encodeImage(await drawPicture('lowered')));
  const words = { description: 'Zeichnung: ein abgesenkter Bordstein an einer Querung', place: 'Erfundener Ort' };
  const credit = 'Zeichnung dieser Vorführung';
  allowed(await addPicture(work, services, { solutionId: solution?.id ?? '', image, ...words, credit }));
}

async function toBarrier(work: Work, number: number | undefined, solutions: Readonly<Record<string, Shown>>) {
  const barrier = number === undefined ? undefined : await barrierToSolve(work.db, number);
  if (!barrier) throw new Error('a barrier that a solution belongs to is not in the demo stock');
  for (const [slug, shown] of Object.entries(solutions))
    await attachToBarrier(work, barrier, [{ solution: await numberOf(work, slug), ...shown }]);
}

async function toMeasure(work: Work, number: number | undefined, slugs: readonly string[]) {
  const measure = number === undefined ? undefined : await measureToSolve(work.db, number);
  if (!measure) throw new Error('a measure that a solution belongs to is not in the demo plan');
  for (const slug of slugs)
    await attachToMeasure(work, measure, [{ solution: await numberOf(work, slug), attached: true }]);
}

async function numberOf({ db }: Work, slug: string): Promise<number> {
  const solution = await findSolutionBySlug(db, slug);
  if (!solution) throw new Error(`the library has no solution "${slug}"`);
  return solution.number;
}
