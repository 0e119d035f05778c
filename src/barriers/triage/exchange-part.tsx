import { formatDate } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Section } from '../../ui/page/section.tsx';
import { answerWishName } from '../taxonomy.messages.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';

type Referral = BarrierFile['referrals'][number];

/** Which bodies were asked what, and what they answered. */
export function ExchangePart({ file: { referrals, reopenedAt, access, barrier } }: { file: BarrierFile }) {
  const t = fileTexts.exchange;
  return (
    <Section id="stellen" title={t.title}>
      {referrals.length === 0 && <p class="muted">{t.none}</p>}
      {referrals.map((referral) => (
        <article key={referral.id} class="report" aria-labelledby={`frage-${referral.id}`}>
          <h3 id={`frage-${referral.id}`}>{referral.bodyName}</h3>
          <ReferralState referral={referral} reopenedAt={reopenedAt} />
          <p class="muted">{t.asked(formatDate(referral.sentAt, 'de'))}</p>
          {referral.answerText !== null && <blockquote class="original preformatted">{referral.answerText}</blockquote>}
          {access.handle && referral.answeredAt !== null && referral.reviewedAt === null && (
            <p>
              <a href={barrierPath(barrier.number, 'antwort')}>{t.review}</a>
            </p>
          )}
          {access.handle && referral.answeredAt === null && referral.closedAt === null && (
            <p>
              <a href={barrierPath(barrier.number, 'weiterleiten')}>{t.open}</a>
            </p>
          )}
        </article>
      ))}
    </Section>
  );
}

function ReferralState({ referral, reopenedAt }: { referral: Referral; reopenedAt: Date | null }) {
  const t = fileTexts.exchange;
  const { answer, answeredAt, closedAt, reviewedAt } = referral;
  if (answer !== null && answeredAt !== null) {
    return (
      <>
        <p>
          <strong>{t.answers[answer]}</strong>. {t.answered(formatDate(answeredAt, 'de'))}
        </p>
        {reopenedAt !== null && answeredAt <= reopenedAt && <p class="muted">{t.over(formatDate(reopenedAt, 'de'))}</p>}
        {reviewedAt === null && <StatusTag tone="warning" text={t.unread} />}
      </>
    );
  }
  if (closedAt !== null) return <StatusTag text={t.closed(formatDate(closedAt, 'de'))} />;
  return <StatusTag tone="progress" text={t.waiting} />;
}

/** What reporters were told; calls and letters that nobody has made yet stand out. */
export function MessagesPart({ file: { messages } }: { file: BarrierFile }) {
  const t = fileTexts.messages;
  return (
    <Section id="nachrichten" title={t.title}>
      {messages.length === 0 && <p class="muted">{t.none}</p>}
      <ul class="plain-list">
        {messages.map(({ id, reportId, at, form, text, doneAt }) => (
          <li key={id}>
            {formatDate(at, 'de')}, {answerWishName('de', form)}{' '}
            <StatusTag
              tone={doneAt === null ? 'warning' : 'success'}
              text={doneAt === null ? t.open : form === 'email' ? t.sent : t.done}
            />
            <p class="preformatted muted">{text}</p>
            {doneAt === null && <a href={`/verwaltung/nachrichten/${reportId}`}>{t.tell}</a>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
