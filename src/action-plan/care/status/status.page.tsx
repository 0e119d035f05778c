import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkList } from '../../../ui/data/link-list.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { owesReason, statusesAfter, type Gap, type MeasureStatus } from '../../measure.ts';
import { statusNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { GapsPart } from '../gaps-part.tsx';
import { measurePath } from '../measure-address.ts';
import { statusTexts as t } from './status.messages.ts';

type ChoosePageProps = { number: number; status: MeasureStatus };

/** The steps that are possible from here. */
export function ChooseStatusPage({ number, status }: ChoosePageProps) {
  return (
    <>
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.chooseLead(statusNames[status].de)} />
      <LinkList
        headingLevel={2}
        links={statusesAfter(status).map((to) => ({
          href: measurePath(number, `status?nach=${to}`),
          title: careTexts.steps[to],
          text: t.hints[to],
        }))}
      />
      <ButtonRow>
        <ButtonLink href={measurePath(number)} tone="quiet">
          {careTexts.toFile}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

type StatusPageProps = {
  number: number;
  from: MeasureStatus;
  to: MeasureStatus;
  /** The day of the last change: the new one cannot lie before it. */
  since: Day;
  form: FormState;
  /** What stands in the way of this step. */
  gaps: readonly Gap[];
  /** The measure is only in a draft, so nothing of it is agreed yet. */
  isElsewhere: boolean;
};

export function StatusPage({ number, from, to, since, form, gaps, isElsewhere }: StatusPageProps) {
  const isOwed = owesReason(from, to);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={careTexts.steps[to]} eyebrow={careTexts.eyebrow(number)} lead={t.hints[to]} />
      <GapsPart number={number} gaps={gaps} title={t.gaps.title} lead={t.gaps.lead} mayFill />
      {isElsewhere && <Notice tone="warning" title={t.gaps.elsewhere} />}
      <Form id="status" action={measurePath(number, `status?nach=${to}`)}>
        <input type="hidden" name="from" value={from} />
        <DateFields form={form} name="on" legend={t.on} hint={t.onHint(formatDate(since, 'de'))} optional />
        {to === 'notCompetent' && (
          <TextField form={form} name="addressee" label={t.addressee} hint={t.addresseeHint} autocomplete="off" />
        )}
        <TextArea
          form={form}
          name="reason"
          label={t.reason}
          hint={isOwed ? t.reasonOwed : t.reasonFree}
          rows={4}
          optional={!isOwed}
        />
        <TextArea form={form} name="reasonEasy" label={t.reasonEasy} hint={t.reasonEasyHint} rows={4} optional />
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={2} optional />
        <ButtonRow>
          <Button>{careTexts.steps[to]}</Button>
          <ButtonLink href={measurePath(number)} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

type NotFromHerePageProps = { number: number; status: MeasureStatus };

export function StatusNotFromHerePage({ number, status }: NotFromHerePageProps) {
  return (
    <>
      <PageHeading
        title={t.notFromHere.title}
        eyebrow={careTexts.eyebrow(number)}
        lead={t.notFromHere.body(statusNames[status].de)}
      />
      <ButtonLink href={measurePath(number, 'status')}>{t.notFromHere.link}</ButtonLink>
    </>
  );
}
