import { Button } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { questionPath } from '../round-address.ts';
import { reviewTexts } from '../review/review.messages.ts';
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx';
import { MeasureInBrief } from './answer.page.tsx';

const t = reviewTexts.record;

/** For an answer that came by telephone or letter: the same fields, filled in by the office. */
export function RecordPage({ form, asked, bodies }: AnswerFieldsProps) {
  const { question } = asked;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.title(question.measureNumber)}
        eyebrow={question.bodyName}
        lead={t.lead(question.bodyName)}
      />
      <MeasureInBrief locale="de" asked={asked} />
      <Section id="antwort" title={reviewTexts.answerTitle}>
        <Form id="eintragen" action={questionPath(question.roundNumber, question.id, 'eintragen')} multipart>
          <input type="hidden" name="seen" value={String(question.version)} />
          <AnswerFields {...{ form, asked, bodies }} />
          <DateFields form={form} name="answered" legend={t.answered} />
          <Button>{t.submit}</Button>
        </Form>
      </Section>
    </>
  );
}
