import { formatDate } from '../../platform/i18n/format.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { ErrorMessage } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { WaitingThing } from '../open-work.ts';
import { urgencyTags } from '../work-list.messages.ts';
import { HandOver, type Deciding } from './decide-form.tsx';
import { markLines } from './mark-text.ts';
import { asideReasons } from './set-aside.ts';
import { asideTexts as t, reasonNames } from './set-aside.messages.ts';
import { thingPath } from './thing-path.ts';

type PutOffPageProps = { thing: WaitingThing; deciding: Deciding; form: FormState };

/** One thing with everything that can be decided about it; also where a refused decision is put right. */
export function PutOffPage({ thing, deciding, form }: PutOffPageProps) {
  const [example] = deciding.days;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={thing.title} lead={thing.reason}>
        <StatusTag {...urgencyTags[thing.urgency]} />
        <ButtonRow>
          <ButtonLink href={thing.path} tone="secondary">
            {t.open}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      {thing.mark && <Notice title={markLines(thing.mark, deciding.nameOf).join('. ')} />}
      <Section id="put-off-title" title={t.putOff}>
        <Form id="put-off" action={`${thingPath(thing)}/zurueckstellen`}>
          <input type="hidden" name="back" value={deciding.back} />
          <p class="field-hint">{t.putOffLead}</p>
          <RadioGroup
            form={form}
            name="reason"
            legend={t.reason}
            options={asideReasons.map((value) => ({ value, label: reasonNames[value] }))}
          />
          <TextField form={form} name="note" label={t.note} hint={t.noteHint} optional maxlength={300} />
          <DateFields
            form={form}
            name="until"
            legend={t.otherDay}
            hint={example === undefined ? undefined : t.example(formatDate(example, 'de'))}
          />
          <Button>{t.putOffUntil}</Button>
        </Form>
      </Section>
      <Section id="hand-over-title" title={t.handOver}>
        {/* Where the list of errors leads to when somebody cannot take over. */}
        <div id="to" tabIndex={-1}>
          <ErrorMessage form={form} name="to" />
          <HandOver {...{ thing, deciding, index: 0 }} />
        </div>
      </Section>
    </>
  );
}
