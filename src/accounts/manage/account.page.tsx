import type { ComponentChildren } from 'preact';
import { formatDate } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { accountState, roleNames } from '../staff.ts';
import { factorText, type ListedAccount } from './accounts.page.tsx';
import { RoleChoice } from './invite.page.tsx';
import { manage, stateTags } from './manage.messages.ts';

/** One account with what an administrator may do to it. */
export function AccountPage({ account, form }: { account: ListedAccount; form: FormState }) {
  const state = accountState(account);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={account.name}>
        <StatusTag {...stateTags[state]} />
      </PageHeading>
      <SummaryList
        locale="de"
        rows={[
          { term: manage.email, value: account.email },
          { term: manage.role, value: roleNames[account.role] },
          { term: manage.factor, value: factorText(account) },
          { term: manage.lastSeen, value: account.lastSeenAt ? formatDate(account.lastSeenAt, 'de') : manage.never },
        ]}
      />
      {state === 'deactivated' ? <Reactivate account={account} /> : <Open account={account} form={form} />}
    </>
  );
}

function Open({ account, form }: { account: ListedAccount; form: FormState }) {
  const isInvited = accountState(account) === 'invited';
  const withRole = { ...form, values: form.values ?? { role: account.role } };
  const path = `/verwaltung/konten/${account.id}`;
  return (
    <>
      <Section id="change-role" title={manage.roleTitle}>
        <Form id="role-form" action={`${path}/rolle`}>
          <RoleChoice form={withRole} legend={manage.role} />
          <Button>{manage.roleSave}</Button>
        </Form>
      </Section>
      <Act
        id="link"
        title={manage.linkTitle}
        about={isInvited ? manage.linkInvitation : manage.linkReset}
        action={`${path}/link`}
        button={<Button tone="secondary">{isInvited ? manage.linkInvitationSend : manage.linkResetSend}</Button>}
      />
      {factorText(account) === manage.factorYes && (
        <Act
          id="factor"
          title={manage.factorTitle}
          about={manage.factorAbout}
          action={`${path}/zweiter-faktor-zuruecksetzen`}
          button={<Button tone="danger">{manage.factorReset}</Button>}
        />
      )}
      <Act
        id="deactivate"
        title={manage.deactivateTitle}
        about={manage.deactivateAbout}
        action={`${path}/schliessen`}
        button={<Button tone="danger">{manage.deactivate}</Button>}
      />
    </>
  );
}

function Reactivate({ account }: { account: ListedAccount }) {
  return (
    <Act
      id="reactivate"
      title={manage.reactivateTitle}
      about={manage.reactivateAbout}
      action={`/verwaltung/konten/${account.id}/oeffnen`}
      button={<Button>{manage.reactivate}</Button>}
    />
  );
}

type ActProps = { id: string; title: string; about: string; action: string; button: ComponentChildren };

function Act({ id, title, about, action, button }: ActProps) {
  return (
    <Section id={id} title={title}>
      <Prose>
        <p>{about}</p>
        <Form id={`${id}-form`} action={action}>
          {button}
        </Form>
      </Prose>
    </Section>
  );
}
