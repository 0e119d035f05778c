import type { Actor } from '../../platform/actor.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import type { Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { manageAccounts } from '../accounts.access.ts';
import { idOf } from '../own-account/owner.route.ts';
import { listAccounts } from '../staff.store.ts';
import { AccountPage } from './account.page.tsx';
import { AccountsPage, type ListedAccount } from './accounts.page.tsx';
import { changeRole, deactivateStaff, reactivateStaff, resetSecondFactors, sendAccessLink } from './change-account.ts';
import { invitationForm, roleForm } from './manage.form.ts';
import { done, manage } from './manage.messages.ts';
import { InvitePage } from './invite.page.tsx';
import { inviteStaff } from './invite-staff.ts';

const path = '/verwaltung/konten';
const home = { href: path, text: manage.title };

/** Only ever called behind the permission of administrators, so somebody is signed in. */
const actorOf = ({ var: { staff } }: RequestContext): Actor =>
  staff ? { kind: 'staff', id: staff.id } : { kind: 'system' };

const flashOf = (c: RequestContext) => doneFlash(c, done, 'getan');

async function findAccount(c: RequestContext): Promise<ListedAccount | null> {
  const id = idOf(c);
  if (id === null) return null;
  return (await listAccounts(c.var.services.db)).find((account) => account.id === id) ?? null;
}

function showAccount(c: RequestContext, account: ListedAccount, form: FormState = { locale: 'de' }): Response {
  const page = <AccountPage account={account} form={form} />;
  return renderPage(
    c,
    { title: account.name, breadcrumbs: [home], current: path, errors: form.errors, flash: flashOf(c) },
    page,
  );
}

const showInvite = (c: RequestContext, form: FormState) =>
  renderPage(
    c,
    { title: manage.inviteTitle, breadcrumbs: [home], current: path, errors: form.errors },
    <InvitePage form={form} />,
  );

type Change = (services: Services, actor: Actor, id: string) => Promise<Result<null, 'unknown' | 'last-administrator'>>;

/** Does one thing to the account in the address and shows it again. */
async function apply(c: RequestContext, act: Change, code: string): Promise<Response> {
  const account = await findAccount(c);
  if (!account) return renderFault(c, 'notFound');
  const outcome = await act(c.var.services, actorOf(c), account.id);
  if (outcome.ok) return c.redirect(`${path}/${account.id}?getan=${code}`, 303);
  if (outcome.failure === 'unknown') return renderFault(c, 'notFound');
  return showAccount(c, account, { locale: 'de', errors: [{ field: 'role', message: manage.lastAdministrator }] });
}

export const manageRoutes: readonly Route[] = [
  get(path, { permission: manageAccounts }, async (c) => {
    const accounts = await listAccounts(c.var.services.db);
    return renderPage(
      c,
      { title: manage.title, current: path, wide: true, flash: flashOf(c) },
      <AccountsPage accounts={accounts} />,
    );
  }),

  get(`${path}/einladen`, { permission: manageAccounts }, (c) => showInvite(c, { locale: 'de' })),

  post(`${path}/einladen`, { permission: manageAccounts, audit: 'accounts.staff-invited' }, async (c) => {
    const { values } = await readForm(c);
    const checked = checkForm(invitationForm, values);
    if (!checked.ok) return showInvite(c, { locale: 'de', values, errors: checked.failure });
    const outcome = await inviteStaff(c.var.services, actorOf(c), checked.value);
    if (outcome.ok) return c.redirect(`${path}?getan=eingeladen`, 303);
    return showInvite(c, { locale: 'de', values, errors: [{ field: 'email', message: manage.emailTaken }] });
  }),

  get(`${path}/:id`, { permission: manageAccounts }, async (c) => {
    const account = await findAccount(c);
    return account ? showAccount(c, account) : renderFault(c, 'notFound');
  }),

  post(`${path}/:id/rolle`, { permission: manageAccounts, audit: 'accounts.role-changed' }, async (c) => {
    const { values } = await readForm(c);
    const checked = checkForm(roleForm, values);
    if (checked.ok)
      return apply(c, (services, actor, id) => changeRole(services, actor, id, checked.value.role), 'rolle');
    const account = await findAccount(c);
    return account
      ? showAccount(c, account, { locale: 'de', values, errors: checked.failure })
      : renderFault(c, 'notFound');
  }),

  post(`${path}/:id/link`, { permission: manageAccounts, audit: 'accounts.access-link-sent' }, (c) =>
    apply(c, sendAccessLink, 'link'),
  ),

  post(
    `${path}/:id/zweiter-faktor-zuruecksetzen`,
    { permission: manageAccounts, audit: 'accounts.factors-reset' },
    (c) => apply(c, resetSecondFactors, 'faktor'),
  ),

  post(`${path}/:id/schliessen`, { permission: manageAccounts, audit: 'accounts.staff-deactivated' }, (c) =>
    apply(c, deactivateStaff, 'geschlossen'),
  ),

  post(`${path}/:id/oeffnen`, { permission: manageAccounts, audit: 'accounts.staff-reactivated' }, (c) =>
    apply(c, reactivateStaff, 'offen'),
  ),
];
