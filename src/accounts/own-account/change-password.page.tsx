import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { NewPasswordField } from '../new-password-field.tsx';
import { own } from './own-account.messages.ts';

export function ChangePasswordPage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={own.passwordPageTitle} lead={own.passwordPageLead} />
      <Form id="change-password" action="/verwaltung/konto/passwort">
        <TextField
          form={form}
          name="currentPassword"
          label={own.currentPassword}
          type="password"
          autocomplete="current-password"
        />
        <NewPasswordField form={form} />
        <Button>{own.save}</Button>
      </Form>
    </>
  );
}
