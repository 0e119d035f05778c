import { formatDate } from '../../../platform/i18n/format.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { FormKey } from '../../../ui/form/form-key.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { measurePath } from '../../care/measure-address.ts';
import { degreeNames, statusNames } from '../../taxonomy.messages.ts';
import { roundPath, roundsPath } from '../round-address.ts';
import type { MeasureChoice } from './choice.ts';
import type { AskableMeasure } from './measure-choice.store.ts';
import { groupName } from './start.form.ts';
import { startTexts as t } from './start.messages.ts';

export const startPath = `${roundsPath}/neu`;

/** What a round needs: a name, a deadline, a few words, and measures. */
export function StartPage({ form, choice }: { form: FormState; choice: MeasureChoice }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Form id="abfrage" action={startPath}>
        <FormKey form={form} />
        <TextField form={form} name="title" label={t.name} hint={t.nameHint} autocomplete="off" />
        <DateFields form={form} name="due" legend={t.due} hint={t.dueHint} />
        <TextArea
          form={form}
          name="coveringText"
          label={t.words}
          hint={t.wordsHint}
          rows={6}
          countUpTo={5000}
          optional
        />
        <Section id="massnahmen" title={t.measures}>
          <p>{choice.groups.length === 0 ? t.nothing : t.measuresLead}</p>
          {choice.groups.map(({ code, name, measures }) => (
            <CheckboxGroup
              key={code}
              form={form}
              name={groupName(code)}
              legend={name}
              options={measures.map((measure) => ({
                value: measure.id,
                label: t.measure(measure.number, measure.title),
                hint: aboutMeasure(measure),
              }))}
            />
          ))}
        </Section>
        <Button name="step" value="preview">
          {t.toPreview}
        </Button>
      </Form>
      <NotChoosable choice={choice} />
    </>
  );
}

function aboutMeasure({ status, degree, lastReportOn, contactEmail, bodyEmail }: AskableMeasure): string {
  return [
    statusNames[status].de,
    degree && degreeNames[degree].de,
    lastReportOn === null ? t.noReport : t.lastReport(formatDate(lastReportOn, 'de')),
    !contactEmail && !bodyEmail && t.withoutMail,
  ]
    .filter(Boolean)
    .join(' · ');
}

function NotChoosable({ choice: { taken, withoutBody } }: { choice: MeasureChoice }) {
  return (
    <>
      {taken.length > 0 && (
        <Section id="schon-gefragt" title={t.takenTitle}>
          <Prose>
            <ul>
              {taken.map(({ measure, round }) => (
                <li key={measure.id}>
                  <a href={roundPath(round.number)}>{t.taken(measure.number, measure.title, round.title)}</a>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      {withoutBody.length > 0 && (
        <Section id="ohne-stelle" title={t.withoutBodyTitle}>
          <p>{t.withoutBodyLead}</p>
          <Prose>
            <ul>
              {withoutBody.map(({ id, number, title }) => (
                <li key={id}>
                  <a href={measurePath(number)}>{t.measure(number, title)}</a>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
    </>
  );
}

export function NoPlanPage() {
  return (
    <>
      <PageHeading title={t.title} />
      <Notice tone="warning" title={t.noPlan.title} headingLevel={2}>
        <p>{t.noPlan.body}</p>
        <p>
          <a href="/verwaltung/aktionsplan">{t.noPlan.link}</a>
        </p>
      </Notice>
    </>
  );
}
