import { formatDate } from '../../platform/i18n/format.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { ReferralWithBody } from '../referrals.store.ts';
import { AnswerFields } from './answer-fields.tsx';
import { formatBy } from './answer-timeline.messages.ts';
import { reviewTexts as t } from './review.messages.ts';

type AnswersPageProps = { form: FormState; number: number; referrals: readonly ReferralWithBody[] };

/** What bodies have answered about a barrier, the newest first, and what somebody of the office does with it. */
export function AnswersPage({ form, number, referrals }: AnswersPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={t.barrier(number)} />
      {referrals.length === 0 && <p>{t.none}</p>}
      {referrals.map((referral) => (
        <Section key={referral.id} id={`antwort-${referral.id}`} title={t.answerOf(referral.bodyName)}>
          <SummaryList locale="de" rows={answerRows(referral)} />
          {referral.reviewedAt === null && <ReviewForm number={number} referral={referral} />}
          {referral.answerFileId && <FileForm form={form} number={number} referral={referral} />}
        </Section>
      ))}
      <p>
        <a href={`/verwaltung/barrieren/${number}`}>{t.toBarrier}</a>
      </p>
    </>
  );
}

function answerRows(referral: ReferralWithBody): readonly SummaryRow[] {
  const { answer, answeredAt, answerText, answerBy, answerByPrecision, otherBody, recordedBy, reviewedAt } = referral;
  const row = (term: string, value: SummaryRow['value'] | null): SummaryRow[] => (value ? [{ term, value }] : []);
  const state =
    reviewedAt === null ? (
      <StatusTag tone="warning" text={t.toReview} />
    ) : (
      <StatusTag tone="success" text={t.reviewed} />
    );
  return [
    ...row(t.answer, answer && t.answers[answer]),
    ...row(t.words, answerText && <span class="preformatted">{answerText}</span>),
    ...row(t.by, answerBy && answerByPrecision && formatBy({ day: answerBy, precision: answerByPrecision }, 'de')),
    ...row(t.otherBody, otherBody),
    ...row(t.asked, formatDate(referral.sentAt, 'de')),
    ...row(t.answered, answeredAt && formatDate(answeredAt, 'de')),
    ...row(t.byHand, recordedBy && t.yes),
    ...row(t.reviewed, state),
  ];
}

function ReviewForm({ number, referral }: { number: number; referral: ReferralWithBody }) {
  return (
    <>
      {referral.answer && <p>{t.whatNow[referral.answer]}</p>}
      {referral.answer === 'notOurs' && (
        <p>
          <ButtonLink href={`/verwaltung/barrieren/${number}/weiterleiten`}>{t.askOther}</ButtonLink>
        </p>
      )}
      <Form id={`geprueft-${referral.id}`} action={`/verwaltung/barrieren/${number}/antwort/${referral.id}/geprueft`}>
        <input type="hidden" name="seen" value={referral.answeredAt?.toISOString() ?? ''} />
        <p>{t.markHint}</p>
        <Button tone="secondary">{t.markReviewed}</Button>
      </Form>
    </>
  );
}

function FileForm({ form, number, referral }: { form: FormState; number: number; referral: ReferralWithBody }) {
  const path = `/verwaltung/barrieren/${number}/antwort/${referral.id}/datei`;
  const isReleased = referral.answerFileReleasedAt !== null;
  const name = `description-${referral.id}`;
  const values = { [name]: referral.answerFileDescription ?? '', ...form.values };
  return (
    <Section id={`datei-${referral.id}`} title={t.file} headingLevel={3}>
      <p>
        <a href={path}>{t.openFile(referral.answerFileName ?? '')}</a>{' '}
        <StatusTag tone={isReleased ? 'success' : 'neutral'} text={isReleased ? t.fileReleased : t.fileInternal} />
      </p>
      <Form id={`freigabe-${referral.id}`} action={path}>
        {isReleased ? (
          <>
            <p>{referral.answerFileDescription}</p>
            <Button tone="secondary" name="release" value="no">
              {t.withhold}
            </Button>
          </>
        ) : (
          <>
            <p>{t.fileWarning}</p>
            <TextArea form={{ ...form, values }} name={name} label={t.description} hint={t.descriptionHint} rows={2} />
            <Button tone="secondary" name="release" value="yes">
              {t.release}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

type RecordPageProps = {
  form: FormState;
  number: number;
  /** The question that is answered; null when none is open. */
  referral: ReferralWithBody | null;
  bodies: readonly { code: string; name: string }[];
};

/** Writes down what a body has said on the telephone or in a letter. */
export function RecordPage({ form, number, referral, bodies }: RecordPageProps) {
  if (referral === null) {
    return (
      <>
        <PageHeading title={t.recordTitle} eyebrow={t.barrier(number)} />
        <Notice tone="warning" title={t.noQuestion.title}>
          <p>{t.noQuestion.body}</p>
          <p>
            <a href={`/verwaltung/barrieren/${number}/weiterleiten`}>{t.noQuestion.link}</a>
          </p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.recordTitle} eyebrow={t.barrier(number)} lead={t.recordLead(referral.bodyName)} />
      <Form id="eintragen" action={`/verwaltung/barrieren/${number}/antwort-eintragen`} multipart>
        <Notice title={t.recordPublic}>
          <p>{t.recordPublicBody}</p>
        </Notice>
        <input type="hidden" name="referral" value={referral.id} />
        <DateFields form={form} name="answered" legend={t.recordDate} />
        <AnswerFields form={form} bodies={bodies} />
        <Button>{t.recordSave}</Button>
      </Form>
    </>
  );
}
