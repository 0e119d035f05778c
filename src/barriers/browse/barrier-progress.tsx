import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { isClosed, type Outcome } from '../barrier.ts';
import { confirmationName } from '../taxonomy.messages.ts';
import type { Confirmation } from '../taxonomy.ts';
import type { OpenPromise } from '../triage/promise-state.ts';
import { barrierTexts } from './barrier.messages.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import type { PublicBarrier } from './public-barrier.store.ts';
import { formatRoughDay, isOver, type Precision } from '../../platform/rough-day.ts';
import type { StateWords } from './state-words.ts';

export type Progress = {
  /** Since when the responsible body has to act. */
  actingSince: Date | null;
  bodyPromise: { day: Day; precision: Precision } | null;
  /** What the office promises next. */
  promise: OpenPromise | null;
  /** How it ended; a confirmed barrier keeps the outcome that was confirmed. */
  outcome: Outcome | null;
  answers: readonly { confirmation: Confirmation; at: Date }[];
  today: Day;
};

type BarrierProgressProps = { locale: Locale; barrier: PublicBarrier; words: StateWords; progress: Progress };

/** Whose turn it is, since when and until when; or how it ended, said honestly. */
export function BarrierProgress(props: BarrierProgressProps) {
  return isClosed(props.barrier.state) ? <End {...props} /> : <Next {...props} />;
}

function Next({ locale, barrier, progress }: BarrierProgressProps) {
  const t = barrierTexts(locale);
  const { actingSince, bodyPromise, promise, today } = progress;
  const when = bodyPromise && formatRoughDay(bodyPromise.day, bodyPromise.precision, locale);
  const rows = [
    barrier.bodyName !== null && { term: t.body, value: barrier.bodyName },
    actingSince !== null && { term: t.since, value: formatDate(actingSince, locale) },
    bodyPromise !== null &&
      when !== null && {
        term: t.promised,
        value: isOver(bodyPromise.day, bodyPromise.precision, today) ? t.promisedPast(when) : when,
      },
    promise !== null && { term: t.ourPromise, value: <OurPromise locale={locale} promise={promise} /> },
  ].filter((row) => row !== false);
  return (
    <section class="section" aria-labelledby="zustaendig">
      <h2 id="zustaendig">{t.next}</h2>
      {barrier.bodyName === null && <p>{t.bodyUnknown}</p>}
      {rows.length > 0 && <SummaryList locale={locale} rows={rows} />}
    </section>
  );
}

function OurPromise({ locale, promise }: { locale: Locale; promise: OpenPromise }) {
  const t = barrierTexts(locale);
  return (
    <>
      {t[promise.kind](formatDate(promise.due, locale))}
      {promise.daysLeft < 0 && <strong> {t.broken}</strong>}
    </>
  );
}

function End({ locale, barrier, words, progress }: BarrierProgressProps) {
  const t = barrierTexts(locale);
  const { state } = barrier;
  const { outcome } = progress;
  const ownReason = locale === 'de-simple' ? (barrier.stateReasonEasy ?? barrier.stateReason) : barrier.stateReason;
  const lang = locale === 'en' ? 'de' : undefined;
  return (
    <section class="section" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t.outcome}</h2>
      <div class="prose">
        <p>
          <strong>{outcome === null ? words.state(state) : words.outcome(outcome)}</strong>
          {barrier.bodyName !== null && ` · ${t.body}: ${barrier.bodyName}`}
        </p>
        {ownReason && (
          <>
            <h3>{t.reason}</h3>
            <Paragraphs text={ownReason} lang={lang} />
          </>
        )}
        <Answers locale={locale} state={state} answers={progress.answers} />
      </div>
    </section>
  );
}

type AnswersProps = { locale: Locale; state: PublicBarrier['state']; answers: Progress['answers'] };

/** The people affected have the last word; nobody learns who they are or how many. */
function Answers({ locale, state, answers }: AnswersProps) {
  const t = barrierTexts(locale);
  if (answers.length === 0) return state === 'resolved' ? <p>{t.notAnswered}</p> : null;
  return (
    <>
      <h3>{t.reportersSay}</h3>
      <ul>
        {answers.map(({ confirmation, at }) => (
          <li key={confirmation}>
            {t.oneSays(formatDate(at, locale))} <strong>{confirmationName(locale, confirmation)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
