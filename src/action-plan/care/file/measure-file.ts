import { staffNames } from '../../../accounts/index.ts';
import { listBodies } from '../../../directory/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { may, type Staff } from '../../../platform/permission.ts';
import type { Services } from '../../../platform/services.ts';
import { editPlanWords, handlePlan } from '../../action-plan.access.ts';
import { measureHistoryOf, type MeasureRow } from '../../action-plan.store.ts';
import { documentsOf } from '../../documents.store.ts';
import { indicatorsOf, readingsOf } from '../../indicators.store.ts';
import { missingForAgreement, type Gap } from '../../measure.ts';
import { milestonesOf } from '../../milestones.store.ts';
import { participationOf } from '../../participation.store.ts';
import { deriveLight } from '../../traffic-light.ts';
import { contributorNames, currentWords, type CurrentWords } from '../current-words.store.ts';

/** What the reader of a file may do; pages show nothing beyond it. */
export type FileAccess = {
  /** Everything that changes the measure, contact data, internal notes. */
  readonly handle: boolean;
  /** Words and easy texts. */
  readonly edit: boolean;
};

/** What the rules make of a measure today, whatever light somebody has set by hand. */
export function derivedLight(measure: MeasureRow, words: CurrentWords | undefined, now: Date) {
  return deriveLight(
    {
      ...measure,
      statusSince: dayOf(measure.statusSince),
      dueDay: words?.dueDay ?? null,
      duePrecision: words?.duePrecision ?? null,
      reviewDay: words?.reviewDay ?? null,
    },
    dayOf(now),
  );
}

/** What is missing before the measure may be called agreed. */
export function gapsIn(words: CurrentWords | undefined, indicators: number): readonly Gap[] {
  const nothing = { accountableBody: null, goalText: '', dueDay: null, reviewDay: null, origin: null };
  return missingForAgreement({ ...(words ?? nothing), indicators });
}

/**
 * Everything the office knows of a measure, as far as the reader may see it: internal notes, documents that are not released and a
 * contact that is for the office only are for those who work with them.
 */
export async function readMeasureFile(services: Services, staff: Staff | null, measure: MeasureRow) {
  const { db, district, clock } = services;
  const access = { handle: may(staff, handlePlan), edit: may(staff, editPlanWords) };
  const seeAll = access.handle || access.edit;
  const { id } = measure;
  const [words, milestones, indicators, readings, participation, documents, history, names, bodies] = await Promise.all(
    [
      currentWords(db, id),
      milestonesOf(db, id),
      indicatorsOf(db, id),
      readingsOf(db, id),
      participationOf(db, id),
      documentsOf(db, id, { publicOnly: !seeAll }),
      measureHistoryOf(db, id, { publicOnly: !seeAll }),
      staffNames(db),
      listBodies(db),
    ],
  );
  const contactOpen = access.handle || words?.contactPrivacy === 'public';
  return {
    measure: seeAll ? measure : { ...measure, turnNote: null },
    access,
    words: words && (contactOpen ? words : { ...words, contactName: null, contactEmail: null, contactTelephone: null }),
    contributors: words ? await contributorNames(db, words.id) : [],
    gaps: gapsIn(words, indicators.length),
    derived: derivedLight(measure, words, clock.now()),
    milestones,
    indicators,
    readings,
    participation,
    documents,
    history: seeAll ? history : history.map((entry) => ({ ...entry, internalNote: null })),
    staffName: (staffId: string | null) => (staffId === null ? null : (names.get(staffId) ?? null)),
    bodyName: (code: string | null) => bodies.find((body) => body.code === code)?.name ?? null,
    lifeArea: (code: string) => district.lifeAreas.find((area) => area.code === code)?.name.de ?? code,
    municipality: (key: string) => district.municipalities.find((one) => one.key === key)?.name ?? key,
    today: dayOf(clock.now()),
  };
}

export type MeasureFile = Awaited<ReturnType<typeof readMeasureFile>>;
