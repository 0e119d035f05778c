import { formatDateTime } from '../../platform/i18n/format.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { mailStates, outboxTexts as t } from '../operations.messages.ts';
import type { ListedMail } from './outbox.page.tsx';

export type ShownMail = ListedMail & {
  toAddress: string | null;
  body: string | null;
  confidential: boolean;
  attempts: number;
  sentAt: Date | null;
};

type MailPageProps = {
  mail: ShownMail;
  /** The fictional stock of a demonstration has no secrets. */
  isDemo: boolean;
};

export function MailPage({ mail, isDemo }: MailPageProps) {
  return (
    <>
      <PageHeading title={mail.subject}>
        <StatusTag {...mailStates[mail.state]} />
      </PageHeading>
      <SummaryList
        locale="de"
        rows={[
          { term: t.to, value: mail.toAddress ?? t.none },
          { term: t.about, value: mail.about },
          { term: t.when, value: formatDateTime(mail.createdAt, 'de') },
          { term: t.sentAt, value: mail.sentAt ? formatDateTime(mail.sentAt, 'de') : t.none },
          { term: t.attempts, value: mail.attempts },
          { term: t.fault, value: mail.state === 'failed' ? mail.lastError : t.none },
        ]}
      />
      {mail.state === 'kept' && (
        <Prose>
          <p>{t.keptHint}</p>
        </Prose>
      )}
      {mail.state === 'failed' && mail.body !== null && (
        <Section id="retry" title={t.retryTitle}>
          <Prose>
            <p>{t.retryHint}</p>
            <Form id="retry-form" action={`/verwaltung/postausgang/${mail.id}/noch-einmal`}>
              <Button>{t.retry}</Button>
            </Form>
          </Prose>
        </Section>
      )}
      <Section id="text" title={t.textTitle}>
        {mail.confidential && mail.body !== null && (
          <Notice title={isDemo ? t.confidentialDemo : t.confidential} headingLevel={3} />
        )}
        <MailText mail={mail} isDemo={isDemo} />
      </Section>
    </>
  );
}

function MailText({ mail: { body, confidential }, isDemo }: MailPageProps) {
  if (body === null) return <p>{t.erased}</p>;
  if (confidential && !isDemo) return null;
  return (
    <Prose>
      {body
        .trim()
        .split(/\n{2,}/u)
        .map((paragraph, index) => (
          <p key={index}>
            {paragraph.split('\n').map((line, number) => (
              <span key={number}>
                {number > 0 && <br />}
                {line}
              </span>
            ))}
          </p>
        ))}
    </Prose>
  );
}
