import type { TwinText } from '../../platform/text-twin/twin-source.ts';
import { Details } from '../../ui/data/details.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { textPath, type TextReference } from '../easy-address.ts';
import { checkTexts as t } from './checks.messages.ts';
import { checkResults, type CheckResult } from './easy-check.ts';

type CheckPageProps = { entry: TextReference; twin: TwinText; form: FormState };

const hints: Partial<Record<CheckResult, string>> = t.resultHints;

/** What a test group said of one easy text. */
export function CheckPage({ entry, twin, form }: CheckPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={twin.title} lead={t.lead} />
      <Details summary={t.what}>
        {twin.parts.map(
          ({ name, easy }) =>
            easy && (
              <p key={name} class="preformatted">
                {easy}
              </p>
            ),
        )}
      </Details>
      <Form id="pruefung" action={textPath(entry, 'pruefung')}>
        <FormKey form={form} />
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextField form={form} name="groupName" label={t.groupName} hint={t.groupHint} />
        <TextField form={form} name="people" label={t.people} hint={t.peopleHint} width="short" inputmode="numeric" />
        <DateFields form={form} name="checkedOn" legend={t.checkedOn} />
        <RadioGroup
          form={form}
          name="result"
          legend={t.result}
          options={checkResults.map((result) => ({ value: result, label: t.results[result], hint: hints[result] }))}
        />
        <TextArea form={form} name="changes" label={t.changes} rows={4} optional />
        <TextField form={form} name="translator" label={t.translator} hint={t.translatorHint} optional />
        <TextField form={form} name="seal" label={t.seal} hint={t.sealHint} optional />
        <TextField form={form} name="cost" label={t.cost} hint={t.costHint} width="short" optional />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={textPath(entry)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
