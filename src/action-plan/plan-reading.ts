import { dayOf, type Day } from '../platform/calendar.ts';
import type { EditionRow } from './action-plan.store.ts';
import type { FieldRow, GoalRow } from './editions.store.ts';
import { missingForAgreement, type Gap } from './measure.ts';
import type { BriefRow, FullRow } from './plan.store.ts';
import type { HideableField } from './taxonomy.ts';
import { deriveLight, type Light, type LightReason } from './traffic-light.ts';

/** The light as everybody sees it: derived with its reason, or set by the office with a public one. */
export type PublicLight = {
  light: Light;
  /** Null when the office has set the light by hand. */
  reason: LightReason | null;
  ownReason: string | null;
  ownReasonEasy: string | null;
};

/** What the public reads only after it has been thought about. */
const raw = ['lightOverride', 'lightReason', 'lightReasonEasy', 'silencePublic', 'indicators', 'hiddenFields'] as const;

type Derived = {
  light: PublicLight;
  /** What the measure lacks before it may be called agreed; shown to everybody. */
  gaps: readonly Gap[];
  /** „Kein Bericht seit …“: the first day of the silence, when everybody may read of it. */
  silentSince: Day | null;
};

/** A measure in lists and figures: nothing in it that the public may not read. */
export type BriefMeasure = Omit<BriefRow, (typeof raw)[number]> & Derived;

type PrivateColumns = 'contactName' | 'contactEmail' | 'contactTelephone' | 'contactPrivacy';

/** All the public may read of a measure in one edition; hidden fields are null, and so is a contact that is for the office only. */
export type FullMeasure = BriefMeasure &
  Omit<FullRow, keyof BriefRow | PrivateColumns | 'problem'> & {
    problem: string | null;
    contact: { name: string | null; email: string | null; telephone: string | null } | null;
    /** Fields that the office keeps to itself, for a reader of milestones and participation. */
    hidden: ReadonlySet<HideableField>;
  };

export type ReadGoal<Measure> = { goal: GoalRow; measures: readonly Measure[] };
export type ReadField<Measure> = {
  field: FieldRow;
  goals: readonly ReadGoal<Measure>[];
  /** Those of all its goals, in the order of the plan. */
  measures: readonly Measure[];
};

/** One public edition with the present state of its measures. */
export type ReadPlan<Measure> = {
  edition: EditionRow;
  fields: readonly ReadField<Measure>[];
  /** Measures that nobody has put below a goal yet. */
  withoutGoal: readonly Measure[];
  /** Everything that belongs to this edition's work, in the order of the plan. */
  measures: readonly Measure[];
  /** Measures of the edition before that this one ends: done or not carried on. */
  left: readonly Measure[];
};

/** What everybody may know of a measure in a list. */
export function briefMeasure(row: BriefRow, today: Day): BriefMeasure {
  return { ...without(row, raw), ...derivedOf(row, today) };
}

function without<Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]): Omit<Row, Key> {
  const rest: Partial<Row> = { ...row };
  for (const key of keys) delete rest[key];
  return rest as Omit<Row, Key>;
}

/** What everybody may know of a measure. The one place where hidden fields and private contacts are taken out. */
export function fullMeasure(row: FullRow, today: Day): FullMeasure {
  const { contactName, contactEmail, contactTelephone, contactPrivacy, problem, ...open } = without(row, raw);
  const hidden = new Set(row.hiddenFields);
  const unless = <Value>(field: HideableField, value: Value): Value | null => (hidden.has(field) ? null : value);
  const hasContact = (contactName ?? contactEmail ?? contactTelephone) !== null;
  return {
    ...open,
    ...derivedOf(row, today),
    problem: unless('problem', problem || null),
    otherContributors: unless('otherContributors', row.otherContributors),
    costCents: unless('cost', row.costCents),
    costNote: unless('cost', row.costNote),
    fundingSource: unless('fundingSource', row.fundingSource),
    legalBasis: unless('legalBasis', row.legalBasis),
    priority: unless('priority', row.priority),
    contact:
      contactPrivacy === 'public' && hasContact
        ? { name: contactName, email: contactEmail, telephone: contactTelephone }
        : null,
    hidden,
  };
}

function derivedOf(row: BriefRow, today: Day): Derived {
  const { lightOverride, lightReason, lightReasonEasy, silencePublic } = row;
  const statusSince = dayOf(row.statusSince);
  const derived = deriveLight({ ...row, statusSince }, today);
  const lastSign = row.lastReportOn !== null && row.lastReportOn > statusSince ? row.lastReportOn : statusSince;
  return {
    light:
      lightOverride === null
        ? { ...derived, ownReason: null, ownReasonEasy: null }
        : { light: lightOverride, reason: null, ownReason: lightReason, ownReasonEasy: lightReasonEasy },
    gaps: missingForAgreement(row),
    // A light that was set by hand does not make the silence any shorter.
    silentSince: silencePublic && derived.reason === 'silent' ? lastSign : null,
  };
}

/** Whether an edition works on a measure; it may also only say that an older one is done or given up. */
export const isCarried = ({ continuation }: Pick<BriefRow, 'continuation'>): boolean =>
  continuation !== 'done' && continuation !== 'dropped';

type Sorted = Pick<BriefMeasure, 'goalId' | 'continuation'>;

/** Puts the rows of one edition together: fields → goals → measures, each in its order. */
export function arrangePlan<Measure extends Sorted>(
  edition: EditionRow,
  fields: readonly FieldRow[],
  goals: readonly GoalRow[],
  all: readonly Measure[],
): ReadPlan<Measure> {
  const carried = all.filter(isCarried);
  const byGoal = Map.groupBy(carried, ({ goalId }) => goalId);
  const goalsByField = Map.groupBy(goals, ({ fieldId }) => fieldId);
  const readFields = fields.map((field) => {
    const own = (goalsByField.get(field.id) ?? []).map((goal) => ({ goal, measures: byGoal.get(goal.id) ?? [] }));
    return { field, goals: own, measures: own.flatMap(({ measures }) => measures) };
  });
  const withoutGoal = byGoal.get(null) ?? [];
  return {
    edition,
    fields: readFields,
    withoutGoal,
    measures: [...readFields.flatMap(({ measures }) => measures), ...withoutGoal],
    left: all.filter((measure) => !isCarried(measure)),
  };
}
