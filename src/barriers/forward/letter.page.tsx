import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Letter } from '../../ui/page/letter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { addressLines, placeAndDate, senderLines } from '../messages/office.ts';
import type { ReferralWithBody } from '../referrals.store.ts';
import { forwardTexts as t } from './forward.messages.ts';

type BodyLetterPageProps = {
  number: number;
  office: District['office'];
  referral: ReferralWithBody;
  bodyAddress: string | null;
  /** Where the body answers, typed out because paper cannot be clicked. */
  address: string;
  now: Date;
};

/** The question on paper. */
export function BodyLetterPage({ number, office, referral, bodyAddress, address, now }: BodyLetterPageProps) {
  return (
    <>
      <PageHeading title={t.letterPage.title} eyebrow={t.eyebrow(number)} lead={t.letterPage.lead} />
      <Letter
        locale="de"
        id="brief"
        sender={senderLines(office, 'de')}
        recipient={addressLines(referral.bodyName, bodyAddress)}
        placeAndDate={placeAndDate(office, now, 'de')}
        subject={t.letter.subject(number)}
      >
        {referral.question.split(/\n{2,}/u).map((paragraph, index) => (
          <p key={index} class="preformatted">
            {paragraph}
          </p>
        ))}
        {referral.dueDay && <p>{t.letter.answerBy(formatDate(referral.dueDay, 'de'))}</p>}
        <p>{t.letter.online}</p>
        <p class="typed-address">{address}</p>
        <p>{t.letter.orOtherwise(office.telephones[0] ?? '', office.address.join(', '))}</p>
        <p>{t.mail.publicAnswer}</p>
        <p>
          {t.mail.regards}
          <br />
          {office.name.de}
        </p>
      </Letter>
      <ScreenOnly>
        <p>
          <a href={`/verwaltung/barrieren/${number}/weiterleiten`}>{t.letterPage.back}</a>
        </p>
      </ScreenOnly>
    </>
  );
}
