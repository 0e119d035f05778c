import { localized } from '../../platform/i18n/locale.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { longestAddition } from './follow.form.ts';
import { followPath } from './code.page.tsx';
import { actionTexts } from './follow.messages.ts';

/** The id of the form of an action; the language switch sends it along. */
export const actionFormId = 'aktion';

type AdditionPageProps = { form: FormState; action: string; kind: 'addition' | 'correction' };

export function AdditionPage({ form, action, kind }: AdditionPageProps) {
  const { locale } = form;
  const t = actionTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t[kind]} lead={t[`${kind}Lead`]} />
      <Form id={actionFormId} action={localized(locale, action)}>
        <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={8} countUpTo={longestAddition} />
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
