import { formatDate, formatDateTime } from '../../platform/i18n/format.ts';
import type { Role } from '../../platform/permission.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { roleNames } from '../staff.ts';
import { dailyMailTexts } from './daily-mail.messages.ts';
import { dailyMailPath } from './daily-mail.page.tsx';
import { FactorNotice } from './factor-notice.tsx';
import { own } from './own-account.messages.ts';

type OwnSession = { id: string; browser: string; createdAt: Date; lastSeenAt: Date };

export type OwnAccountPageProps = {
  name: string;
  email: string;
  role: Role;
  passwordSetAt: Date | null;
  hasTotp: boolean;
  passkeys: number;
  codesLeft: number;
  dailyMailHour: number | null;
  demo: boolean;
  sessions: readonly OwnSession[];
  currentSession: string;
};

export function OwnAccountPage(props: OwnAccountPageProps) {
  const { name, email, role, passwordSetAt, hasTotp, passkeys, codesLeft } = props;
  return (
    <>
      <PageHeading title={own.title} />
      <FactorNotice role={role} hasFactor={hasTotp || passkeys > 0} demo={props.demo} />
      <SummaryList
        locale="de"
        rows={[
          { term: own.name, value: name },
          { term: own.email, value: email },
          { term: own.role, value: roleNames[role] },
          {
            term: own.passwordTitle,
            value: passwordSetAt && own.passwordSince(formatDate(passwordSetAt, 'de')),
            changeHref: '/verwaltung/konto/passwort',
          },
          {
            term: own.appTitle,
            value: hasTotp ? own.appOn : own.appOff,
            changeHref: '/verwaltung/konto/zweiter-faktor',
          },
          {
            term: dailyMailTexts.title,
            value: props.dailyMailHour === null ? dailyMailTexts.off : dailyMailTexts.at(props.dailyMailHour),
            changeHref: dailyMailPath,
          },
          { term: own.passkeysTitle, value: passkeys, changeHref: '/verwaltung/konto/passkeys' },
          {
            term: own.codesTitle,
            value: own.codesLeft(codesLeft),
            changeHref: '/verwaltung/konto/wiederherstellungscodes',
          },
        ]}
      />
      <Prose>
        <p>{own.adminChanges}</p>
      </Prose>
      <Sessions sessions={props.sessions} current={props.currentSession} />
    </>
  );
}

function Sessions({ sessions, current }: { sessions: readonly OwnSession[]; current: string }) {
  return (
    <Section id="sessions" title={own.sessionsTitle}>
      <Prose>
        <p>{own.sessionsAbout}</p>
      </Prose>
      <DataTable
        locale="de"
        id="session-list"
        caption={own.sessionsCaption}
        stacked
        rows={sessions}
        columns={[
          { header: own.browser, rowHeader: true, cell: ({ browser }) => browser },
          { header: own.since, cell: ({ createdAt }) => formatDateTime(createdAt, 'de') },
          { header: own.lastSeen, cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt, 'de') },
          {
            header: own.action,
            cell: (session) =>
              session.id === current ? (
                <StatusTag tone="success" text={own.thisSession} />
              ) : (
                <EndSession session={session} />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form id="end-others" action="/verwaltung/konto/sitzungen/andere-beenden">
          <Button tone="secondary">{own.endOthers}</Button>
        </Form>
      )}
    </Section>
  );
}

function EndSession({ session }: { session: OwnSession }) {
  return (
    <Form id={`end-${session.id}`} action={`/verwaltung/konto/sitzungen/${session.id}/beenden`}>
      <Button tone="quiet">
        {own.end}
        <VisuallyHidden>
          : {session.browser}, {formatDateTime(session.createdAt, 'de')}
        </VisuallyHidden>
      </Button>
    </Form>
  );
}
