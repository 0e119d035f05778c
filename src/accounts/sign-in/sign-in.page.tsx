import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { EmailField } from '../email-field.tsx';
import { signInTexts } from './sign-in.messages.ts';

type SignInPageProps = { form: FormState; returnTo: string | null; demo: boolean };

export function SignInPage({ form, returnTo, demo }: SignInPageProps) {
  const { locale } = form;
  const t = signInTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      {demo && (
        <Notice title={t.demoTitle}>
          <p>{t.demoBody}</p>
        </Notice>
      )}
      <Prose>
        <Form id="sign-in" action={localized(locale, '/anmelden')}>
          {returnTo !== null && <input type="hidden" name="weiter" value={returnTo} />}
          <EmailField form={form} />
          <TextField form={form} name="password" label={t.password} type="password" autocomplete="current-password" />
          <Button>{t.submit}</Button>
        </Form>
        <p>
          <a href={localized(locale, '/anmelden/passwort-vergessen')}>{t.forgotten}</a>
        </p>
      </Prose>
    </>
  );
}
