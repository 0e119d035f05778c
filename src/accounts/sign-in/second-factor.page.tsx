import { localized } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { ErrorMessage } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { PasskeyForm } from '../second-factor/passkey-form.tsx';
import { signInTexts } from './sign-in.messages.ts';

type SecondFactorPageProps = { form: FormState; hasPasskey: boolean };

export function SecondFactorPage({ form, hasPasskey }: SecondFactorPageProps) {
  const { locale } = form;
  const t = signInTexts(locale);
  const path = localized(locale, '/anmelden/zweiter-faktor');
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.factorTitle} lead={t.factorLead} />
      <Form id="second-factor" action={path}>
        <TextField
          form={form}
          name="code"
          label={t.code}
          hint={t.codeHint}
          autocomplete="one-time-code"
          width="medium"
        />
        <Button>{t.confirm}</Button>
      </Form>
      {hasPasskey && (
        <Section id="passkey" title={t.passkeyTitle}>
          <Prose>
            <p>{t.passkeyScript}</p>
            <div>
              <PasskeyForm
                id="prove-passkey"
                kind="prove"
                action={`${path}/passkey`}
                request={`${path}/passkey-anfrage`}
                failed={t.passkeyWrong}
              >
                <ErrorMessage form={form} name="passkey" />
                <Button tone="secondary">{t.passkeyButton}</Button>
              </PasskeyForm>
            </div>
          </Prose>
        </Section>
      )}
      <Section id="help" title={t.lostTitle}>
        <Prose>
          <p>{t.lost}</p>
          <p>
            <a href={localized(locale, '/anmelden')}>{t.startAgain}</a>
          </p>
        </Prose>
      </Section>
    </>
  );
}
