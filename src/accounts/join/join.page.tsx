import { localized } from '../../platform/i18n/locale.ts';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { EmailField, OwnAddress } from '../email-field.tsx';
import { NewPasswordField } from '../new-password-field.tsx';
import { joinTexts } from './join.messages.ts';

type InvitationPageProps = { form: FormState; token: string; name: string; email: string };

/** Somebody who was invited chooses a password. */
export function InvitationPage({ form, token, name, email }: InvitationPageProps) {
  const { locale } = form;
  const t = joinTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.welcomeTitle} lead={t.welcomeLead(name)} />
      <Form id="accept-invitation" action={localized(locale, `/anmelden/einladung/${token}`)}>
        <OwnAddress form={form} email={email} />
        <NewPasswordField form={form} />
        <Button>{t.accept}</Button>
      </Form>
    </>
  );
}

/** An administrator who was not invited by another: the first one, or one whom the operator lets in. */
export function SetUpPage({ form, token }: { form: FormState; token: string }) {
  const { locale } = form;
  const t = joinTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.setUpTitle} lead={t.setUpLead} />
      <Form id="set-up" action={localized(locale, `/anmelden/einrichten/${token}`)}>
        <TextField form={form} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
        <EmailField form={form} />
        <NewPasswordField form={form} />
        <Button>{t.create}</Button>
      </Form>
    </>
  );
}
