import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button, ButtonLink } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { confirmTexts as t } from './confirm-password.messages.ts';

export const confirmPath = '/verwaltung/konto/bestaetigen';

/** Asks for the password again; `returnTo` is the page that goes on behind it. */
export function ConfirmPasswordPage({ form, returnTo }: { form: FormState; returnTo: string }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Prose>
        <Form id="confirm-password" action={confirmPath}>
          <input type="hidden" name="weiter" value={returnTo} />
          <TextField
            form={form}
            name="currentPassword"
            label={t.password}
            type="password"
            autocomplete="current-password"
          />
          <Button>{t.confirm}</Button>
        </Form>
        <p>
          <a href="/verwaltung/konto">{t.leave}</a>
        </p>
      </Prose>
    </>
  );
}

/** Stands where something could be changed, as long as the password has to be confirmed first. */
export function ConfirmFirst({ returnTo, headingLevel }: { returnTo: string; headingLevel: 2 | 3 }) {
  return (
    <Notice title={t.firstTitle} headingLevel={headingLevel}>
      <p>{t.firstBody}</p>
      <p>
        <ButtonLink href={`${confirmPath}?weiter=${returnTo}`}>{t.first}</ButtonLink>
      </p>
    </Notice>
  );
}
