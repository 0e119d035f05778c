import { formatDate } from '../../platform/i18n/format.ts';
import type { Role } from '../../platform/permission.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ButtonLink } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { accountState, roleNames } from '../staff.ts';
import { manage, stateTags } from './manage.messages.ts';

export type ListedAccount = {
  id: string;
  name: string;
  email: string;
  role: Role;
  passwordSetAt: Date | null;
  totpConfirmedAt: Date | null;
  hasPasskey: boolean;
  deactivatedAt: Date | null;
  lastSeenAt: Date | null;
};

export function AccountsPage({ accounts }: { accounts: readonly ListedAccount[] }) {
  return (
    <>
      <PageHeading title={manage.title} lead={manage.lead}>
        <ButtonLink href="/verwaltung/konten/einladen">{manage.invite}</ButtonLink>
      </PageHeading>
      <DataTable
        locale="de"
        id="accounts"
        caption={manage.caption}
        stacked
        rows={accounts}
        columns={[
          {
            header: manage.name,
            rowHeader: true,
            cell: ({ id, name }) => <a href={`/verwaltung/konten/${id}`}>{name}</a>,
          },
          { header: manage.email, cell: ({ email }) => email },
          { header: manage.role, cell: ({ role }) => roleNames[role] },
          { header: manage.state, cell: (account) => <StatusTag {...stateTags[accountState(account)]} /> },
          { header: manage.factor, cell: (account) => factorText(account) },
          {
            header: manage.lastSeen,
            cell: ({ lastSeenAt }) => (lastSeenAt ? formatDate(lastSeenAt, 'de') : manage.never),
          },
        ]}
      />
    </>
  );
}

export function factorText({
  totpConfirmedAt,
  hasPasskey,
}: {
  totpConfirmedAt: Date | null;
  hasPasskey: boolean;
}): string {
  return totpConfirmedAt !== null || hasPasskey ? manage.factorYes : manage.factorNo;
}
