import { drawPicture } from './draw-picture.ts';
import { fillActionWeeks } from '../action-weeks/action-weeks.demo.ts';
import { planHoliday } from '../accounts/absence/absence.demo.ts';
import { fillInterface } from '../barriers/open311/open311.demo.ts';
import { createStaff, listStaff, roleNames } from '../accounts/index.ts';
import { actionPlan } from '../action-plan/index.ts';
import { barriers as barrierSlice } from '../barriers/index.ts';
import { fillEasyTexts } from '../easy-texts/easy-texts.demo.ts';
import { events } from '../events/index.ts';
import { information } from '../information/index.ts';
import { checkLinks } from '../information/information.demo.ts';
import { fillNewsletter } from '../outreach/outreach.demo.ts';
import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { setSomeAside } from '../work-list/work-list.demo.ts';
import { articleStories } from './articles/article-stories.ts';
import { happeningsOfArticles } from './articles/tell-articles.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { eventStories } from './events/event-stories.ts';
import { happeningsOfEvents } from './events/tell-events.ts';
import { letHappen } from './happening.ts';
import { happeningsOfInspections } from './inspections/tell-inspections.ts';
import { happeningsOfPlaces } from './places/tell-places.ts';
import { happeningsOfDocuments } from './media/tell-documents.ts';
import { happeningsOfFilms } from './media/tell-films.ts';
import { happeningsOfMedia } from './media/tell-media.ts';
import { numbered } from './plan/numbered.ts';
import { planFields } from './plan/plan.ts';
import { happeningsOfPlan } from './plan/tell-plan.ts';
import { happeningsOfStatement } from './statement/tell-statement.ts';
import { stories } from './stories.ts';
import { happeningsOfSolutions } from './tell-solutions.ts';
import { happeningsOfStories } from './tell-stories.ts';

/** Fills a fresh database with a fictional stock; returns what the operator should know. */
export async function fillWithDemoStock(services: Services): Promise<readonly string[]> {
  const colleagues = await listStaff(services.db);
  const isFilled = colleagues.length > 0;
  if (!isFilled) await fill(services);
  return [
    isFilled
      ? 'The demo stock of the last start is used again. Delete the data folder for a fresh one.'
      : `A fictional demo stock was made: ${stories.length} reports, inspections and an action plan. Mails stay in the data folder.`,
    ...accountLines(),
    ...codeLines(),
  ];
}

async function fill(services: Services): Promise<void> {
  const { managers, editor, administrator } = await fillAccounts(services);
  await fillInterface(services, administrator);
  const pictures = new Map<string, string>();
  const barriers = new Map<string, number>();
  await letHappen(services, [
    ...happeningsOfStories(services, stories, managers, barriers),
    ...happeningsOfPlan(services, planFields, { managers, barriers }),
    ...happeningsOfPlaces(services, managers),
    ...happeningsOfMedia(services, editor, pictures),
    ...happeningsOfDocuments(services, editor),
    ...happeningsOfFilms(services, editor, pictures),
    ...happeningsOfArticles(services, articleStories, { editor, pictures }),
    ...happeningsOfEvents(services, eventStories, editor),
    ...happeningsOfStatement(services, managers[0] ?? ''),
    ...happeningsOfInspections(services, managers),
    ...happeningsOfSolutions(services, { managers, barriers, measures: numbered(planFields) }),
  ]);
  const sources = [information, barrierSlice, events].flatMap(({ twins }) => twins ?? []);
  await fillEasyTexts(services, sources, {
    editor,
    testedPath: '/informationen/lebensbereiche/wohnen',
  });
  await checkLinks(services, { pauseMs: 0, onlyArticles: true });
  await fillNewsletter(services, [information]);
  const [jana, mehmet] = managers;
  if (jana === undefined || mehmet === undefined) return;
  await fillActionWeeks(services, { managerId: jana, drawing: await drawPicture('door') });
  await setSomeAside(services, [barrierSlice, actionPlan], { by: jana, to: mehmet });
  await planHoliday(services, { who: mehmet, deputy: jana });
}

/** The people whom the fictional stock needs. */
type DemoPeople = {
  /** Who works on barriers. */
  managers: readonly string[];
  /** Who writes. */
  editor: string;
  /** Who lets other systems in. */
  administrator: string;
};

async function fillAccounts(services: Services): Promise<DemoPeople> {
  const managers: string[] = [];
  let editor = '';
  let administrator = '';
  for (const account of demoAccounts) {
    const made = await transact(services, system, (work) => createStaff(work, { ...account, password: demoPassword }));
    if (!made.ok) throw new Error(`${account.email} has an account already`);
    if (account.role === 'participationManager') managers.push(made.value.id);
    if (account.role === 'editor') editor = made.value.id;
    if (account.role === 'administrator') administrator = made.value.id;
  }
  return { managers, editor, administrator };
}

function accountLines(): readonly string[] {
  return [
    `Sign in at /anmelden with the password ${demoPassword} as one of:`,
    ...demoAccounts.map(({ name, email, role }) => `  ${email.padEnd(32)} ${roleNames[role].padEnd(21)} ${name}`),
    'The second factor is switched off in this demonstration only; everywhere else administrators need one.',
  ];
}

function codeLines(): readonly string[] {
  const known = stories.flatMap(({ code, title }) => (code === undefined ? [] : [`  ${code.padEnd(32)} ${title}`]));
  return ['Follow a report at /meldung with one of these codes:', ...known];
}
