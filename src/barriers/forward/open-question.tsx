import { formatDate } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { hasError, type FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { ReferralWithBody } from '../referrals.store.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Dispatch } from '../open311/send/dispatches.store.ts';
import { faultName, sendTexts } from '../open311/send/send.messages.ts';
import { forwardTexts as t } from './forward.messages.ts';

type OpenQuestionProps = { form: FormState; number: number; open: ReferralWithBody; dispatch: Dispatch | null };

/** The question that waits for an answer, and everything that can be done about it. */
export function OpenQuestion({ form, number, open, dispatch }: OpenQuestionProps) {
  const path = `/verwaltung/barrieren/${number}`;
  const reminders = [open.firstReminderAt, open.secondReminderAt].filter((date) => date !== null);
  return (
    <Section id="offen" title={t.open.title}>
      <SummaryList
        locale="de"
        rows={[
          { term: t.open.body, value: open.bodyName },
          { term: t.open.sentOn, value: formatDate(open.sentAt, 'de') },
          { term: t.open.to, value: open.sentTo ?? t.open.byLetter },
          ...(open.dueDay ? [{ term: t.open.due, value: formatDate(open.dueDay, 'de') }] : []),
          ...reminders.map((date) => ({ term: t.open.reminded, value: formatDate(date, 'de') })),
        ]}
      />
      {dispatch && <InSystem number={number} dispatch={dispatch} />}
      <Details summary={t.open.question}>
        <blockquote class="preformatted">{open.question}</blockquote>
      </Details>
      <p>
        <ButtonLink href={`${path}/antwort-eintragen`}>{t.open.record}</ButtonLink>
      </p>
      <p>{t.open.recordHint}</p>
      <Details summary={t.open.letter} open={open.sentTo === null}>
        <p>{t.open.letterHint}</p>
        <Form id="brief" action={`${path}/weiterleiten/brief`}>
          <Button tone="secondary">{t.open.makeLetter}</Button>
        </Form>
      </Details>
      <Details summary={t.open.resendTitle} open={hasError(form, 'resendEmail')}>
        <p>{t.open.resendHint}</p>
        <Form id="erneut" action={`${path}/weiterleiten/erneut`}>
          <TextField form={form} name="resendEmail" label={t.write.email} type="email" autocomplete="off" />
          <Button tone="secondary">{t.open.resend}</Button>
        </Form>
      </Details>
      <Details summary={t.open.withdrawTitle}>
        <p>{t.open.withdrawHint}</p>
        <Form id="zurueckziehen" action={`${path}/weiterleiten/zurueckziehen`}>
          <Button tone="danger">{t.open.withdraw}</Button>
        </Form>
      </Details>
    </Section>
  );
}

/** How the question stands in the body's own system. */
function InSystem({
  number,
  dispatch: { state, requestId, status, lastFault },
}: {
  number: number;
  dispatch: Dispatch;
}) {
  const isBroken = state === 'failed' || state === 'lost';
  return (
    <Section id="system" title={sendTexts.system} headingLevel={3}>
      <p>
        <StatusTag
          tone={isBroken || status === 'closed' ? 'warning' : 'progress'}
          text={state === 'sent' && status ? sendTexts.status[status] : sendTexts.states[state]}
        />
      </p>
      {requestId !== null && <p>{sendTexts.number(requestId)}</p>}
      {lastFault !== null && <p class="muted">{sendTexts.fault(faultName(lastFault))}</p>}
      {state === 'sent' && (
        <Form id="nachsehen" action={`/verwaltung/barrieren/${number}/weiterleiten/nachsehen`}>
          <Button tone="secondary">{sendTexts.askNow}</Button>
        </Form>
      )}
    </Section>
  );
}
