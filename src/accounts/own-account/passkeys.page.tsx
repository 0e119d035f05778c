import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { PasskeyForm } from '../second-factor/passkey-form.tsx';
import { ConfirmFirst } from './confirm-password.page.tsx';
import { own } from './own-account.messages.ts';

type OwnPasskey = { id: string; label: string; createdAt: Date; lastUsedAt: Date | null };
type PasskeysPageProps = {
  form: FormState;
  passkeys: readonly OwnPasskey[];
  /** Whether the password was given so recently that something may be changed. */
  isProven: boolean;
};

const path = '/verwaltung/konto/passkeys';

export function PasskeysPage({ form, passkeys, isProven }: PasskeysPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={own.passkeysTitle} lead={own.passkeysAbout} />
      <DataTable
        locale="de"
        id="passkey-list"
        caption={own.passkeysCaption}
        stacked
        empty={<p>{own.passkeysNone}</p>}
        rows={passkeys}
        columns={[
          { header: own.name, rowHeader: true, cell: ({ label }) => label },
          { header: own.created, cell: ({ createdAt }) => formatDate(createdAt, 'de') },
          { header: own.lastUsed, cell: ({ lastUsedAt }) => (lastUsedAt ? formatDate(lastUsedAt, 'de') : own.never) },
          ...(isProven
            ? [{ header: own.action, cell: (passkey: OwnPasskey) => <RemovePasskey passkey={passkey} /> }]
            : []),
        ]}
      />
      <Section id="add" title={own.passkeyAdd}>
        {isProven ? <AddPasskey form={form} /> : <ConfirmFirst returnTo={path} headingLevel={3} />}
      </Section>
    </>
  );
}

function AddPasskey({ form }: { form: FormState }) {
  return (
    <PasskeyForm id="add-passkey" kind="add" action={path} request={`${path}/anfrage`} failed={own.passkeyRefused}>
      <TextField form={form} name="label" label={own.passkeyLabel} hint={own.passkeyHint} autocomplete="off" />
      <Button>{own.passkeyAdd}</Button>
    </PasskeyForm>
  );
}

function RemovePasskey({ passkey }: { passkey: OwnPasskey }) {
  return (
    <Form id={`remove-${passkey.id}`} action={`${path}/${passkey.id}/entfernen`}>
      <Button tone="quiet">
        {own.remove}
        <VisuallyHidden>: {passkey.label}</VisuallyHidden>
      </Button>
    </Form>
  );
}
