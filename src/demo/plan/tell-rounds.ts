import {
  acceptAnswer,
  askableMeasures,
  closeRound,
  correctReport,
  findEdition,
  findRound,
  indicatorsOf,
  isAskable,
  isWorthAsking,
  questionsOf,
  recordRoundAnswer,
  remindContacts,
  showSilence,
  startRound,
} from '../../action-plan/action-plan.demo.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { allowed, type Happening } from '../happening.ts';
import { degreeAt, readingAt, type RoundYear } from './progress.ts';
import { roundsOf, type RoundPlan } from './rounds.ts';
import { happening, type PlanTelling } from './telling.ts';

const coveringText = [
  'einmal im Jahr fragen wir, wie weit die Maßnahmen des Aktionsplans sind. Bitte antworten Sie mit einem Satz; das dauert zwei Minuten.',
  'Ihre Antwort steht danach mit Datum auf der öffentlichen Seite der Maßnahme.',
].join('\n\n');

/** Who has no time to write and is called. */
const calledBody = 'clinic';

type Round = RoundPlan & { readonly number: number; readonly year: RoundYear };
type Question = Awaited<ReturnType<typeof questionsOf>>[number];

/** Three rounds: started, answered, reminded, reviewed; the first two closed, so that their state is frozen. */
export function happeningsOfRounds(telling: PlanTelling): readonly Happening[] {
  const { calendar, staff } = telling;
  const [first, second, running] = roundsOf(calendar);
  const rounds: readonly Round[] = [
    { ...first, number: 1, year: 0 },
    { ...second, number: 2, year: 1 },
    { ...running, number: 3, year: 2 },
  ];
  return rounds.flatMap((round) => [
    happening(calendar.at(round.start, 9), staff, (work, services) => start(work, services, round)),
    ...answersOf(telling, round),
    ...[-7, 1].map((days) => ({ at: calendar.at(addDays(round.due, days), 8), happen: remind })),
    happening(calendar.at(round.review, 14), staff, (work) => accept(work, round)),
    ...endOf(telling, round),
  ]);
}

function endOf(telling: PlanTelling, round: Round): readonly Happening[] {
  const { calendar, staff } = telling;
  if (round.close === undefined) {
    return [
      happening(calendar.at(addDays(calendar.today, -2), 11), staff, (work) => tellSilence(work, telling, round)),
    ];
  }
  const closed = happening(calendar.at(round.close, 15), staff, async (work) => {
    allowed(await closeRound(work, await idOf(work, round)));
  });
  if (round.year !== 1) return [closed];
  const corrected = calendar.at(addDays(round.close, 20), 10);
  return [closed, happening(corrected, staff, (work) => correct(work, telling, round))];
}

async function idOf(work: Pick<Work, 'db'>, { number }: Round): Promise<string> {
  const round = await findRound(work.db, number);
  if (!round) throw new Error(`the demo plan has no round ${number}`);
  return round.id;
}

async function start(work: Work, services: Services, { title, due, year }: Round): Promise<void> {
  const edition = await findEdition(work.db, year === 0 ? 1 : 2);
  const today = dayOf(work.now);
  const measures = edition ? await askableMeasures(work.db, edition.id) : [];
  const wanted = measures.filter((measure) => isAskable(measure) && isWorthAsking(measure, today));
  const measureIds = wanted.map(({ id }) => id);
  allowed(await startRound(work, services, { title, coveringText, dueDay: due, measureIds }));
}

/** A body answers for all its measures at once, each body on its own day. */
function answersOf(telling: PlanTelling, round: Round): readonly Happening[] {
  const { calendar, staff, measures } = telling;
  const bodies = [...new Set(measures.flatMap(({ story }) => story.body ?? []))];
  return bodies.map((key, index) => ({
    at: calendar.at(addDays(round.start, 3 + ((index * 3) % 29)), 10 + (index % 4)),
    happen: async (services) => {
      const code = telling.bodies.get(key) ?? key;
      const actor = key === calledBody ? staff : ({ kind: 'body', id: code } as const);
      const answer = happening(services.clock.now(), actor, async (work) => {
        const questions = await questionsOf(work.db, await idOf(work, round));
        for (const question of questions.filter(({ bodyCode }) => bodyCode === code)) {
          await answerOne(work, services, telling, { round, question });
        }
      });
      await answer.happen(services);
    },
  }));
}

type Asked = { readonly round: Round; readonly question: Question };

async function answerOne(
  work: Work,
  services: Services,
  { measures }: PlanTelling,
  { round, question }: Asked,
): Promise<void> {
  const story = measures.find(({ number }) => number === question.measureNumber)?.story;
  if (!story) return;
  const told = story.told?.[round.year];
  const asked = { questionId: question.id, file: null, seenVersion: question.version };
  if (story.askInstead !== undefined && round.year === 2) {
    const given = { kind: 'notUs', askInstead: story.askInstead, text: '' } as const;
    allowed(await recordRoundAnswer(work, services, { ...asked, given }));
  }
  if (typeof told !== 'string') return;
  const value = readingAt(story, round.year);
  const [indicator] = value === undefined ? [] : await indicatorsOf(work.db, question.measureId);
  const reading = indicator ? { indicatorId: indicator.id, value: String(value), on: dayOf(work.now) } : null;
  const given = { kind: 'progress', degree: degreeAt(story, round.year), text: told, reading } as const;
  allowed(await recordRoundAnswer(work, services, { ...asked, given }));
}

/** What came until then is read; later answers still wait for somebody of the office. */
async function accept(work: Work, round: Round): Promise<void> {
  for (const question of await questionsOf(work.db, await idOf(work, round))) {
    const { id, version, degree, answerText, review } = question;
    if (review !== 'open' || degree === null) continue;
    allowed(await acceptAnswer(work, { questionId: id, seenVersion: version, text: answerText ?? '' }));
  }
}

const remind = (services: Services): Promise<void> => remindContacts.run(services, {} as never, services.log);

/** Everybody may read that no report came about what has not even begun. */
async function tellSilence(work: Work, { measures }: PlanTelling, round: Round): Promise<void> {
  const silent = measures.filter(({ story }) => story.status === 'agreed' && typeof story.told?.[2] !== 'string');
  allowed(await showSilence(work, await idOf(work, round), new Set(silent.map(({ number }) => number))));
}

async function correct(work: Work, { measures }: PlanTelling, { number: roundNumber }: Round): Promise<void> {
  for (const { number: measureNumber, story } of measures) {
    if (story.correction === undefined) continue;
    allowed(await correctReport(work, { roundNumber, measureNumber, text: story.correction }));
  }
}
