import type { Role } from '../../platform/permission.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { QrCode } from '../second-factor/qr-code.tsx';
import { ConfirmFirst } from './confirm-password.page.tsx';
import { FactorNotice } from './factor-notice.tsx';
import { own } from './own-account.messages.ts';

export type TotpPageProps = {
  form: FormState;
  role: Role;
  hasPasskey: boolean;
  demo: boolean;
  /** Whether the password was given so recently that something may be changed; without it the key is not shown either. */
  isProven: boolean;
  totp: { state: 'off' } | { state: 'on' } | { state: 'begun'; secret: string; link: string };
};

const path = '/verwaltung/konto/zweiter-faktor';

export function TotpPage({ form, role, hasPasskey, demo, isProven, totp }: TotpPageProps) {
  const hasFactor = totp.state === 'on' || hasPasskey;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={own.factorTitle} lead={own.factorLead} />
      <FactorNotice role={role} hasFactor={hasFactor} demo={demo} />
      <Section id="app" title={own.appTitle}>
        <Prose>
          <p>{own.appAbout}</p>
          <p>{totp.state === 'on' ? <StatusTag tone="success" text={own.appOn} /> : <StatusTag text={own.appOff} />}</p>
          {totp.state === 'on' && <Remove form={form} />}
          {totp.state !== 'on' && !isProven && <ConfirmFirst returnTo={path} headingLevel={3} />}
          {totp.state === 'begun' && isProven && <Confirm form={form} secret={totp.secret} link={totp.link} />}
          {totp.state !== 'on' && isProven && (
            <Form id="begin-totp" action={`${path}/beginnen`}>
              <Button tone={totp.state === 'off' ? 'primary' : 'quiet'}>
                {totp.state === 'off' ? own.appBegin : own.appNew}
              </Button>
            </Form>
          )}
        </Prose>
      </Section>
      <Section
        id="passkeys"
        title={own.passkeysTitle}
        more={{ href: '/verwaltung/konto/passkeys', text: own.passkeyAdd }}
      >
        <Prose>
          <p>{own.passkeysAbout}</p>
        </Prose>
      </Section>
      {!hasFactor && role !== 'administrator' && (
        <Prose>
          <p>
            {own.factorOptional} <a href="/verwaltung">{own.factorLater}</a>
          </p>
        </Prose>
      )}
    </>
  );
}

/** The key as a picture for the camera of another device; as text and as a link it works with a screen reader and by pasting. */
function Confirm({ form, secret, link }: { form: FormState; secret: string; link: string }) {
  return (
    <>
      <ol>
        {own.appSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <QrCode text={link} label={own.appQrCode} />
      </p>
      <p>
        <a href={link}>{own.appLink}</a>
      </p>
      <SummaryList
        locale="de"
        rows={[
          {
            term: own.appSecret,
            value: (
              <>
                <code>{secret}</code>
                <br />
                {own.appSecretHint}
              </>
            ),
          },
        ]}
      />
      <Form id="confirm-totp" action={path}>
        <TextField
          form={form}
          name="code"
          label={own.code}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="medium"
        />
        <Button>{own.appConfirm}</Button>
      </Form>
    </>
  );
}

function Remove({ form }: { form: FormState }) {
  return (
    <Form id="remove-totp" action={`${path}/entfernen`}>
      <p>{own.appRemoveAbout}</p>
      <TextField
        form={form}
        name="currentPassword"
        label={own.currentPassword}
        type="password"
        autocomplete="current-password"
      />
      <Button tone="danger">{own.appRemove}</Button>
    </Form>
  );
}
