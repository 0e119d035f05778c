import { dayOf, type Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { conformityOf, type Conformity, type EvaluationMethod, type FindingFacts } from './statement.ts';
import { listEvaluations, listFindings, type EvaluationRow, type FindingRow } from './statement.store.ts';

/** Words in the reader's language, or the German ones, marked as such. */
type Words = { readonly text: string; readonly lang: 'de' | undefined };

export type ReadFinding = FindingFacts & {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly lang: 'de' | undefined;
  readonly alternative: Words | null;
};

export type ReadEvaluation = {
  readonly evaluatedOn: Day;
  /** When the statement was made at first. */
  readonly firstOn: Day;
  readonly method: EvaluationMethod;
  readonly evaluator: string;
  readonly how: Words;
};

export type Statement = {
  readonly conformity: Conformity;
  readonly findings: readonly ReadFinding[];
  readonly evaluation: ReadEvaluation | null;
  readonly updatedOn: Day | null;
};

/** What the statement says today, in a language. */
export async function readStatement(db: Db, locale: Locale): Promise<Statement> {
  const [all, evaluations] = await Promise.all([listFindings(db, 'all'), listEvaluations(db)]);
  const open = all.filter(({ closedOn }) => closedOn === null);
  const changes = [...all.map(({ updatedAt }) => updatedAt), ...evaluations.map(({ createdAt }) => createdAt)];
  const [latest] = changes.toSorted((one, other) => other.getTime() - one.getTime());
  return {
    conformity: conformityOf(open, evaluations.length > 0),
    findings: open.map((row) => findingIn(locale, row)),
    evaluation: evaluationIn(locale, evaluations),
    updatedOn: latest === undefined ? null : dayOf(latest),
  };
}

function wordsIn(locale: Locale, de: string, easy: string | null, en: string | null): Words {
  const own = locale === 'de' ? de : locale === 'en' ? en : easy;
  return own === null ? { text: de, lang: 'de' } : { text: own, lang: undefined };
}

function findingIn(locale: Locale, row: FindingRow): ReadFinding {
  const { number, page, reason, extent, since, plannedUntil, alternative } = row;
  const text = wordsIn(locale, row.text, row.textEasy, row.textEn);
  return {
    number,
    page,
    reason,
    extent,
    since,
    plannedUntil,
    ...text,
    title: wordsIn(locale, row.title, row.titleEasy, row.titleEn).text,
    alternative: alternative === null ? null : wordsIn(locale, alternative, row.alternativeEasy, row.alternativeEn),
  };
}

function evaluationIn(locale: Locale, rows: readonly EvaluationRow[]): ReadEvaluation | null {
  const [latest] = rows;
  if (latest === undefined) return null;
  const { evaluatedOn, method, evaluator } = latest;
  return {
    evaluatedOn,
    method,
    evaluator,
    firstOn: rows.at(-1)?.evaluatedOn ?? evaluatedOn,
    how: wordsIn(locale, latest.how, latest.howEasy, latest.howEn),
  };
}
