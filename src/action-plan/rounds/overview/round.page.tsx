import { addDays, type Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Details } from '../../../ui/data/details.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Stats } from '../../../ui/data/stats.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { questionTag } from '../question-tone.ts';
import { questionPath, reportPath, roundPath } from '../round-address.ts';
import {
  countQuestions,
  firstReminderDaysBefore,
  isLate,
  isUnchanged,
  isWaiting,
  secondReminderDaysAfter,
  stateOf,
  type RoundCounts,
} from '../round.ts';
import { roundTexts as t } from '../rounds.messages.ts';
import type { Question, RoundRow } from '../rounds.store.ts';
import { RoundTag } from './rounds.page.tsx';

export type RoundPageProps = {
  round: RoundRow;
  questions: readonly Question[];
  today: Day;
  mayHandle: boolean;
  /** A new edition was adopted since the round began. */
  isOtherEdition: boolean;
};

/** How a round stands, what is to be done next, and every question by body. */
export function RoundPage(props: RoundPageProps) {
  const { round, questions, today, mayHandle, isOtherEdition } = props;
  const counts = countQuestions(questions, round.dueDay, today);
  const late = questions.filter((question) => isLate(question, round.dueDay, today));
  return (
    <>
      <PageHeading
        title={round.title}
        eyebrow={t.startedOn(formatDate(round.startedAt, 'de'), formatDate(round.dueDay, 'de'))}
      >
        <p>
          <RoundTag state={round.state} /> {round.closedAt && t.closedOn(formatDate(round.closedAt, 'de'))}
        </p>
      </PageHeading>
      {isOtherEdition && <Notice title={t.otherEdition} headingLevel={2} />}
      <Section id="stand" title={t.numbers.title}>
        <Numbers counts={counts} />
        {round.state === 'closed' && (
          <ButtonRow>
            <ButtonLink href={reportPath(round.number)}>{t.toReport}</ButtonLink>
          </ButtonRow>
        )}
      </Section>
      {round.state === 'running' && <Next {...props} counts={counts} />}
      <Section id="stellen" title={t.byBody}>
        <QuestionTable {...{ round, questions, today, mayHandle }} />
      </Section>
      {mayHandle && round.state === 'running' && late.length > 0 && <Silence round={round} late={late} />}
      {round.coveringText !== '' && (
        <Details summary={t.coveringText}>
          <p class="preformatted">{round.coveringText}</p>
        </Details>
      )}
    </>
  );
}

function Numbers({ counts }: { counts: RoundCounts }) {
  const { asked, accepted, toReview, open, late, ended } = counts;
  const stats = [
    [asked, t.numbers.asked],
    [accepted + toReview, t.numbers.answered],
    [toReview, t.numbers.toReview],
    [open, t.numbers.open],
    [late, t.numbers.late],
    ...(ended > 0 ? ([[ended, t.numbers.ended]] as const) : []),
  ] as const;
  return <Stats stats={stats.map(([value, label]) => ({ value: String(value), label }))} />;
}

function Next({ round, questions, today, mayHandle, counts }: RoundPageProps & { counts: RoundCounts }) {
  const firstToReview = questions.find((question) => stateOf(question) === 'toReview');
  const unchanged = questions.filter(isUnchanged).length;
  const byTelephone = questions.filter((question) => isWaiting(question) && question.sentTo === null).length;
  const remarks = [
    counts.late > 0 && t.next.call(counts.late),
    counts.late === 0 && byTelephone > 0 && t.next.byTelephone(byTelephone),
    counts.late === 0 && counts.open > byTelephone && waiting(round.dueDay, today),
    counts.open === 0 && counts.toReview === 0 && t.next.close,
  ].filter((remark) => remark !== false);
  return (
    <Section id="weiter" title={t.next.title}>
      {remarks.length > 0 && (
        <Prose>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Prose>
      )}
      {mayHandle && (
        <>
          <ButtonRow>
            {firstToReview && (
              <ButtonLink href={questionPath(round.number, firstToReview.id)}>
                {t.next.review(counts.toReview)}
              </ButtonLink>
            )}
            {unchanged > 0 && (
              <ButtonLink href={roundPath(round.number, 'unveraenderte')} tone="secondary">
                {t.next.bulk(unchanged)}
              </ButtonLink>
            )}
            <ButtonLink
              href={roundPath(round.number, 'abschliessen')}
              tone={counts.open + counts.toReview === 0 ? 'primary' : 'secondary'}
            >
              {t.close}
            </ButtonLink>
          </ButtonRow>
          <p>{t.closeHint}</p>
        </>
      )}
    </Section>
  );
}

function waiting(dueDay: Day, today: Day): string {
  const first = addDays(dueDay, -firstReminderDaysBefore);
  const second = addDays(dueDay, secondReminderDaysAfter);
  return first > today
    ? t.next.wait(formatDate(first, 'de'), formatDate(second, 'de'))
    : t.next.waitSecond(formatDate(second, 'de'));
}

type QuestionTableProps = Pick<RoundPageProps, 'round' | 'questions' | 'today' | 'mayHandle'>;

function QuestionTable({ round, questions, today, mayHandle }: QuestionTableProps) {
  return (
    <DataTable
      locale="de"
      id="fragen"
      caption={t.questionsCaption}
      hideCaption
      stacked
      rows={questions}
      columns={[
        {
          header: t.question.measure,
          rowHeader: true,
          cell: (question) => <MeasureLink question={question} mayHandle={mayHandle} />,
        },
        { header: t.question.body, cell: ({ bodyName }) => bodyName },
        {
          header: t.question.state,
          cell: (question) => <StatusTag {...questionTag(stateOf(question), isLate(question, round.dueDay, today))} />,
        },
        { header: t.question.contact, cell: ({ sentTo }) => sentTo ?? t.question.byTelephone },
        { header: t.question.since, cell: (question) => formatDate(lastChange(question), 'de') },
      ]}
    />
  );
}

function MeasureLink({ question, mayHandle }: { question: Question; mayHandle: boolean }) {
  const { roundNumber, id, measureNumber, title } = question;
  const text = t.question.measureTitle(measureNumber, title);
  return mayHandle ? <a href={questionPath(roundNumber, id)}>{text}</a> : <>{text}</>;
}

/** When the question came into its present state. */
function lastChange(question: Question): Date {
  const { sentAt, answeredAt, reviewedAt } = question;
  const isForBody = stateOf(question) === 'waiting';
  return isForBody ? sentAt : stateOf(question) === 'toReview' ? (answeredAt ?? sentAt) : (reviewedAt ?? sentAt);
}

function Silence({ round, late }: { round: RoundRow; late: readonly Question[] }) {
  const shown = late.filter(({ silencePublic }) => silencePublic).map(({ measureNumber }) => String(measureNumber));
  return (
    <Section id="schweigen" title={t.silence.title}>
      <p>{t.silence.lead}</p>
      <Form id="schweigen-zeigen" action={roundPath(round.number, 'schweigen')}>
        <CheckboxGroup
          form={{ locale: 'de', values: { measures: shown } }}
          name="measures"
          legend={t.silence.legend}
          optional
          options={late.map(({ measureNumber, title }) => ({
            value: String(measureNumber),
            label: t.question.measureTitle(measureNumber, title),
          }))}
        />
        <Button tone="secondary">{t.silence.save}</Button>
      </Form>
    </Section>
  );
}
