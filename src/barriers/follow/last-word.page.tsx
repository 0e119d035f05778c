import { localized } from '../../platform/i18n/locale.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { confirmationHint, confirmationName } from '../taxonomy.messages.ts';
import { confirmations, type Confirmation } from '../taxonomy.ts';
import { actionFormId } from './addition.page.tsx';
import { followPath } from './code.page.tsx';
import { longestRemark } from './follow.form.ts';
import { actionTexts } from './follow.messages.ts';

type LastWordPageProps = { form: FormState; action: string; before: Confirmation | null };

/** „Ist die Barriere für Sie weg?“ */
export function LastWordPage({ form, action, before }: LastWordPageProps) {
  const { locale } = form;
  const t = actionTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <Form id={actionFormId} action={localized(locale, action)}>
        <RadioGroup
          form={form}
          name="confirmation"
          legend={t.confirm}
          legendIsHeading
          hint={t.confirmLead}
          options={confirmations.map((code) => ({
            value: code,
            label: confirmationName(locale, code),
            hint: confirmationHint(locale, code),
          }))}
        />
        {before && <p>{t.answeredBefore(confirmationName(locale, before))}</p>}
        <TextArea
          form={form}
          name="remark"
          label={t.remark}
          hint={t.textHint}
          optional
          rows={4}
          countUpTo={longestRemark}
        />
        <ButtonRow>
          <Button>{t.send}</Button>
          <ButtonLink tone="quiet" href={localized(locale, `${followPath}/stand`)}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
