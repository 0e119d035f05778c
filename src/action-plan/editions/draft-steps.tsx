import { TaskList, type Task } from '../../ui/data/task-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import type { DraftState } from './draft-state.ts';
import { editionPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';

const t = editionTexts.page;

const states = {
  done: { tone: 'success', text: t.stepStates.done },
  ready: { tone: 'info', text: t.stepStates.ready },
  part: { tone: 'progress', text: t.stepStates.part },
  open: { tone: 'neutral', text: t.stepStates.open },
  optional: { tone: 'neutral', text: t.stepStates.optional },
} as const;

type DraftStepsProps = { edition: EditionRow; draft: DraftState; mayHandle: boolean };

/** All that is to be done before a draft can be adopted, and how far each part is. */
export function DraftSteps({ edition, draft, mayHandle }: DraftStepsProps) {
  const to = (below: string) => (mayHandle ? editionPath(edition.number, below) : undefined);
  const outline: Task = {
    id: 'schritt-felder',
    title: t.stepOutline,
    href: editionPath(edition.number, 'handlungsfelder'),
    hint: t.stepOutlineHint(editionTexts.fields(draft.fields), editionTexts.goals(draft.goals)),
    state: draft.fields === 0 ? states.open : draft.goals === 0 ? states.part : states.done,
  };
  const continued: Task = {
    id: 'schritt-fortschreibung',
    title: t.stepContinue,
    href: to('fortschreibung'),
    hint: t.stepContinueHint(draft.marked, draft.old),
    state: draft.marked === draft.old ? states.done : draft.marked === 0 ? states.open : states.part,
  };
  const tasks: readonly Task[] = [
    {
      id: 'schritt-text',
      title: t.stepText,
      href: to('text'),
      state: draft.hasAbout ? states.done : states.open,
    },
    outline,
    ...(draft.old > 0 ? [continued] : []),
    {
      id: 'schritt-neu',
      title: t.stepMeasures,
      href: mayHandle ? `/verwaltung/massnahmen/neu?fassung=${edition.number}` : undefined,
      hint: t.stepMeasuresHint(editionTexts.measures(draft.measures), draft.newMeasures),
      state: draft.newMeasures > 0 ? states.part : states.optional,
    },
    {
      id: 'schritt-beschluss',
      title: t.stepAdopt,
      href: to('beschluss'),
      hint: draft.obstacles === 0 ? undefined : t.stepAdoptHint(draft.obstacles),
      state: draft.obstacles === 0 ? states.ready : states.open,
    },
  ];
  return (
    <Section id="schritte" title={t.steps}>
      <TaskList tasks={tasks} />
    </Section>
  );
}
