import type { Day } from '../../../platform/calendar.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { isWorthAsking } from '../round.ts';
import type { AskableMeasure } from './measure-choice.store.ts';
import { groupName } from './start.form.ts';

type Taken = { measureId: string; number: number; title: string };

/** The measures one can ask about, sorted by what can be done with them. */
export type MeasureChoice = {
  /** Those of one body each. */
  groups: readonly { code: string; name: string; measures: readonly AskableMeasure[] }[];
  /** A running round asks about them already. */
  taken: readonly { measure: AskableMeasure; round: Taken }[];
  withoutBody: readonly AskableMeasure[];
};

export function sortChoice(measures: readonly AskableMeasure[], asked: readonly Taken[]): MeasureChoice {
  const rounds = new Map(asked.map((round) => [round.measureId, round]));
  const free = measures.filter(({ id, bodyCode }) => bodyCode !== null && !rounds.has(id));
  const groups = [...Map.groupBy(free, ({ bodyCode }) => bodyCode ?? '')].map(([code, ofBody]) => ({
    code,
    name: ofBody[0]?.bodyName ?? code,
    measures: ofBody,
  }));
  return {
    groups,
    taken: measures.flatMap((measure) => {
      const round = rounds.get(measure.id);
      return round ? [{ measure, round }] : [];
    }),
    withoutBody: measures.filter(({ id, bodyCode }) => bodyCode === null && !rounds.has(id)),
  };
}

/** The boxes that are ticked before anybody has touched them. */
export function preselected({ groups }: MeasureChoice, today: Day): FormValues {
  return Object.fromEntries(
    groups.map(({ code, measures }) => [
      groupName(code),
      measures.filter((measure) => isWorthAsking(measure, today)).map(({ id }) => id),
    ]),
  );
}
