import type { Day } from '../../platform/calendar.ts';
import { formatDate, formatDateTime } from '../../platform/i18n/format.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { longestAnswer, publicPage } from '../feedback.ts';
import type { FeedbackContactRow, FeedbackRow } from '../feedback.store.ts';
import { FeedbackFindings } from '../statement/keep/feedback-findings.tsx';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';
import { dueOf, FeedbackState } from './deadline.tsx';
import { feedbackItemPath } from './feedback-list.page.tsx';

export type FeedbackItemPageProps = {
  feedback: FeedbackRow;
  /** Given after somebody asked to see it; `hidden` while it lies there unseen. */
  contact: FeedbackContactRow | 'hidden' | null;
  /** Null when there is nothing to answer any more. */
  form: FormState | null;
  today: Day;
  /** What of it stands in the accessibility statement. */
  findings: readonly { readonly number: number; readonly title: string }[];
};

export function FeedbackItemPage({ feedback, contact, form, today, findings }: FeedbackItemPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form?.errors} />
      <PageHeading title={t.itemTitle(feedback.reference)}>
        <FeedbackState feedback={feedback} today={today} />
      </PageHeading>
      <SummaryList locale="de" rows={factsOf(feedback)} />
      <Section id="wortlaut" title={t.said}>
        <Paragraphs text={feedback.problem} />
      </Section>
      <Contact feedback={feedback} contact={contact} />
      {feedback.answer !== null && <Answered feedback={feedback} />}
      {form && (
        <AnswerForm feedback={feedback} form={form} canMail={contact !== null && feedback.answerWish === 'email'} />
      )}
      {feedback.kind === 'notAccessible' && <FeedbackFindings reference={feedback.reference} findings={findings} />}
    </>
  );
}

function factsOf({ receivedAt, page, answerWish, locale, ...feedback }: FeedbackRow): readonly SummaryRow[] {
  const address = publicPage(page ?? undefined);
  return [
    { term: t.received, value: formatDateTime(receivedAt, 'de') },
    { term: t.kind, value: t.kinds[feedback.kind] },
    { term: t.due, value: `${dueOf(feedback)} (${t.dueBy[feedback.kind]})` },
    { term: t.page, value: address === '' ? (page ?? t.pageUnknown) : <a href={address}>{address}</a> },
    { term: t.wish, value: t.wishes[answerWish] },
    { term: t.language, value: t.languages[locale] },
  ];
}

/** Typed text as it was typed: blank lines part paragraphs, line ends stay. */
function Paragraphs({ text }: { text: string }) {
  return (
    <Prose>
      {text.split(/\n{2,}/u).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, number) => (
            <span key={number}>
              {number > 0 && <br />}
              {line}
            </span>
          ))}
        </p>
      ))}
    </Prose>
  );
}

function Contact({ feedback, contact }: Pick<FeedbackItemPageProps, 'feedback' | 'contact'>) {
  return (
    <Section id="kontaktdaten" title={t.contact}>
      {contact === null && <p>{feedback.answerWish === 'none' ? t.contactNone : t.contactErased}</p>}
      {contact === 'hidden' && (
        <Form id="contact" action={`${feedbackItemPath(feedback.reference)}/kontakt`}>
          <p>{t.contactHint}</p>
          <Button tone="secondary">{t.showContact}</Button>
        </Form>
      )}
      {contact !== null && contact !== 'hidden' && <SummaryList locale="de" rows={contactRows(contact)} />}
    </Section>
  );
}

function contactRows({ email, telephone, callTime, name, address }: FeedbackContactRow): readonly SummaryRow[] {
  const rows: readonly (readonly [string, string | null])[] = [
    [t.email, email],
    [t.telephone, telephone],
    [t.callTime, callTime],
    [t.name, name],
    [t.address, address],
  ];
  return rows.flatMap(([term, value]) => (value === null ? [] : [{ term, value: <Paragraphs text={value} /> }]));
}

function Answered({ feedback: { answer, answeredAt, mailed } }: { feedback: FeedbackRow }) {
  return (
    <Section id="geantwortet" title={t.answeredTitle}>
      <p>
        {answeredAt && t.answeredOn(formatDate(answeredAt, 'de'))}
        {mailed && ` · ${t.mailed}`}
      </p>
      <Paragraphs text={answer ?? ''} />
    </Section>
  );
}

type AnswerFormProps = { feedback: FeedbackRow; form: FormState; canMail: boolean };

/** To somebody who can be reached by mail these are the words of the answer, otherwise a note of what was done. */
function AnswerForm({ feedback, form, canMail }: AnswerFormProps) {
  const [label, hint] = canMail ? [t.answer, t.answerHint] : [t.answerNote, t.answerNoteHint];
  return (
    <Section id="antworten" title={t.answerTitle}>
      <Form id="answer-form" action={feedbackItemPath(feedback.reference)}>
        <TextArea form={form} name="answer" label={label} hint={hint} rows={8} countUpTo={longestAnswer} />
        {canMail && <Checkbox form={form} name="mail" label={t.mail} hint={t.mailHint[feedback.kind]} />}
        <Button>{t.done}</Button>
      </Form>
    </Section>
  );
}
