import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { EmailField, OwnAddress } from '../email-field.tsx';
import { NewPasswordField } from '../new-password-field.tsx';
import { resetTexts } from './reset.messages.ts';

export function AskResetPage({ form }: { form: FormState }) {
  const { locale } = form;
  const t = resetTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.askTitle} lead={t.askLead} />
      <Prose>
        <Form id="ask-reset" action={localized(locale, '/anmelden/passwort-vergessen')}>
          <EmailField form={form} />
          <Button>{t.send}</Button>
        </Form>
        <ToSignIn locale={locale} />
      </Prose>
    </>
  );
}

/** The same for every address, so that it does not tell who has an account. */
export function ResetSentPage({ locale }: { locale: Locale }) {
  const t = resetTexts(locale);
  return (
    <>
      <PageHeading title={t.sentTitle} />
      <Prose>
        <p>{t.sentBody}</p>
        <ToSignIn locale={locale} />
      </Prose>
    </>
  );
}

type ChoosePasswordPageProps = { form: FormState; token: string; email: string; kind: 'reset' | 'recovery' };

export function ChoosePasswordPage({ form, token, email, kind }: ChoosePasswordPageProps) {
  const { locale } = form;
  const t = resetTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.chooseTitle} lead={kind === 'recovery' ? t.recoverLead : t.chooseLead} />
      <Form id="choose-password" action={localized(locale, `/anmelden/neues-passwort/${token}`)}>
        <OwnAddress form={form} email={email} />
        <NewPasswordField form={form} />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}

export function LinkGonePage({ locale }: { locale: Locale }) {
  const t = resetTexts(locale);
  return (
    <>
      <PageHeading title={t.goneTitle} />
      <Prose>
        <p>{t.goneBody}</p>
        <p>
          <a href={localized(locale, '/anmelden/passwort-vergessen')}>{t.askTitle}</a>
        </p>
        <ToSignIn locale={locale} />
      </Prose>
    </>
  );
}

function ToSignIn({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={localized(locale, '/anmelden')}>{resetTexts(locale).toSignIn}</a>
    </p>
  );
}
