import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { formatMeasured } from '../../readings.ts';
import { measurePath } from '../../care/measure-address.ts';
import { endedStatuses } from '../../measure.ts';
import { degreeNames, statusNames } from '../../taxonomy.messages.ts';
import type { AskedMeasure } from '../answer/find-asked.ts';
import { questionTag } from '../question-tone.ts';
import { questionPath, roundPath } from '../round-address.ts';
import { isLate, isWaiting, stateOf, suggestedStatus } from '../round.ts';
import { ReviewActions, WaitingActions } from './review-actions.tsx';
import { reviewTexts as t } from './review.messages.ts';

export type ReviewPageProps = {
  form: FormState;
  asked: AskedMeasure;
  today: Day;
  bodies: readonly { code: string; name: string; email: string | null }[];
  /** Another answer of the round that waits for review. */
  next: string | null;
  /** Somebody was quicker: the form above shows the present state, this is what was typed. */
  hasChanged: boolean;
};

/** One question of a round: what is known, what was answered, and what the office does with it. */
export function ReviewPage(props: ReviewPageProps) {
  const { form, asked, today, hasChanged, next } = props;
  const { question } = asked;
  const state = stateOf(question);
  const isRunning = question.roundState === 'running';
  const isAnswered = question.answeredAt !== null;
  const hasEnded = isRunning && isWaiting(question) && endedStatuses.has(question.status);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={isAnswered ? t.title(question.measureNumber) : t.questionTitle(question.measureNumber)}
        eyebrow={t.eyebrow(question.bodyName)}
      >
        <p>
          <StatusTag {...questionTag(state, isRunning && isLate(question, question.dueDay, today))} />
        </p>
      </PageHeading>
      {hasChanged && <ChangedMeanwhile form={form} />}
      {hasEnded && (
        <Notice tone="warning" title={t.measureEnded.title} headingLevel={2}>
          <p>{t.measureEnded.body}</p>
        </Notice>
      )}
      {state === 'accepted' && <Suggestion asked={asked} />}
      <SummaryList locale="de" rows={questionRows(asked)} />
      {isAnswered && (
        <Section id="antwort" title={t.answerTitle}>
          <SummaryList locale="de" rows={answerRows(asked)} />
        </Section>
      )}
      {isRunning && state === 'toReview' && <ReviewActions {...props} />}
      {isRunning && isWaiting(question) && <WaitingActions {...props} />}
      <Section id="weiter" title={t.nextTitle}>
        <Prose>
          <ul>
            {next !== null && (
              <li>
                <a href={questionPath(question.roundNumber, next)}>{t.nextReview}</a>
              </li>
            )}
            <li>
              <a href={roundPath(question.roundNumber)}>{t.toRound}</a>
            </li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}

function ChangedMeanwhile({ form }: { form: FormState }) {
  const typed = ['text', 'textEasy', 'note'].map((name) => valueOf(form, name)).filter((text) => text.trim() !== '');
  return (
    <Notice tone="warning" title={t.changed.title} headingLevel={2}>
      <p>{t.changed.body}</p>
      {typed.map((text) => (
        <blockquote key={text} class="preformatted" aria-label={t.changed.yours}>
          {text}
        </blockquote>
      ))}
    </Notice>
  );
}

/** An accepted answer may mean that the measure has come further; one click says so. */
function Suggestion({ asked: { question } }: { asked: AskedMeasure }) {
  const wanted = suggestedStatus(question.status, question.degree);
  if (wanted === null) return null;
  const name = statusNames[wanted].de;
  return (
    <Notice title={t.move.title} headingLevel={2}>
      <p>{t.move.body(statusNames[question.status].de, name)}</p>
      <Form id="status" action={questionPath(question.roundNumber, question.id, 'status')}>
        <Button>{t.move.submit(name)}</Button>
      </Form>
    </Notice>
  );
}

const row = (term: string, value: SummaryRow['value'] | null): SummaryRow[] => (value ? [{ term, value }] : []);

function questionRows({ question, last }: AskedMeasure): readonly SummaryRow[] {
  const { measureNumber, title, knownDegree, status, sentTo, sentAt, dueDay, contactName, contactTelephone } = question;
  const reminders = [question.firstReminderAt, question.secondReminderAt].filter((at) => at !== null);
  const known = [
    statusNames[status].de,
    knownDegree && degreeNames[knownDegree].de,
    last ? `${formatDate(last.at, 'de')}: ${last.publicText}` : t.knownNothing,
  ];
  return [
    ...row(t.measure, <a href={measurePath(measureNumber)}>{`${measureNumber}: ${title}`}</a>),
    ...row(t.known, known.filter(Boolean).join(' · ')),
    ...row(t.contact, sentTo ?? t.byTelephone),
    ...row(t.contactPerson, [contactName, contactTelephone].filter(Boolean).join(', ')),
    ...row(t.sentOn, formatDate(sentAt, 'de')),
    ...row(t.reminded, reminders.map((at) => formatDate(at, 'de')).join(', ')),
    ...row(t.due, formatDate(dueDay, 'de')),
  ];
}

function answerRows({ question, indicators }: AskedMeasure): readonly SummaryRow[] {
  const { degree, knownDegree, answerText, askInstead, answeredAt, recordedBy, fileName, review } = question;
  const { indicatorId, reading, readingOn, reviewNote, publishedText, publishedTextEasy, reviewedAt } = question;
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const figure =
    indicator && reading !== null && readingOn !== null
      ? `${indicator.name}: ${formatMeasured(reading, indicator.unit)} (${formatDate(readingOn, 'de')})`
      : null;
  const fresh = degree === knownDegree ? t.unchanged : knownDegree && t.changedFrom(degreeNames[knownDegree].de);
  const isOpen = review === 'open' || review === 'askedBack';
  const file = `${questionPath(question.roundNumber, question.id)}/datei`;
  return [
    ...row(t.degree, degree && [degreeNames[degree].de, isOpen && fresh && `(${fresh})`].filter(Boolean).join(' ')),
    ...row(t.degree, askInstead !== null && t.notUs),
    ...row(t.askInstead, askInstead !== null && (askInstead || t.askInsteadUnknown)),
    ...row(t.words, <span class="preformatted">{answerText ?? t.noWords}</span>),
    ...row(t.reading, figure),
    ...row(t.file, fileName && <a href={file}>{fileName}</a>),
    ...row(
      t.answeredOn,
      answeredAt && [formatDate(answeredAt, 'de'), recordedBy && t.recordedBy].filter(Boolean).join(', '),
    ),
    ...row(t.note, reviewNote && <span class="preformatted">{reviewNote}</span>),
    ...row(
      t.published,
      publishedText && (
        <span class="preformatted">{`${reviewedAt ? `${formatDate(reviewedAt, 'de')}: ` : ''}${publishedText}`}</span>
      ),
    ),
    ...row(t.publishedEasy, publishedTextEasy && <span class="preformatted">{publishedTextEasy}</span>),
  ];
}
