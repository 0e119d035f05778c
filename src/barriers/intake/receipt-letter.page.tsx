import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Letter, ReadAloud } from '../../ui/page/letter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { addressLines, placeAndDate, senderLines } from '../messages/office.ts';
import type { PromisedDays } from '../report/send/promised-days.ts';
import { intakeTexts, receiptLetterTexts } from './intake.messages.ts';

export type ReceiptLetter = {
  number: number;
  code: string;
  reportedAt: Date;
  due: PromisedDays;
  name: string | null;
  address: string | null;
  office: District['office'];
  baseUrl: string;
  now: Date;
};

type ReceiptLetterPageProps = ReceiptLetter & { locales: readonly Locale[] };

/** The code on paper, in one language level or in both, each on its own sheet. */
export function ReceiptLetterPage({ locales, ...letter }: ReceiptLetterPageProps) {
  const t = intakeTexts.letterPage;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {locales.map((locale) => (
        <OneLetter key={locale} locale={locale} {...letter} />
      ))}
      <ScreenOnly>
        <p>
          <a href={`/verwaltung/barrieren/${letter.number}/aufgenommen`}>{t.back}</a>
        </p>
      </ScreenOnly>
    </>
  );
}

function OneLetter(props: ReceiptLetter & { locale: Locale }) {
  const { locale, number, code, reportedAt, due, name, address, office, baseUrl, now } = props;
  const t = receiptLetterTexts(locale);
  const telephone = office.telephones[0] ?? '';
  return (
    <Letter
      locale={locale}
      id={`brief-${locale}`}
      sender={senderLines(office, locale)}
      recipient={address ? addressLines(name, address) : []}
      placeAndDate={placeAndDate(office, now, locale)}
      subject={t.subject(number)}
    >
      <p>{t.greeting(name ?? '')}</p>
      <p>{t.thanks(formatDate(reportedAt, locale), number)}</p>
      <ReadAloud>{code.replaceAll('-', ' ')}</ReadAloud>
      <p>{t.use(`${baseUrl}${localized(locale, '/meldung')}`, telephone)}</p>
      <p>{t.next}</p>
      <ul>
        <li>{t.firstLook(formatDate(due.firstLook, locale))}</li>
        <li>{t.bodyNamed(formatDate(due.bodyNamed, locale))}</li>
        <li>{t.answer(formatDate(due.answer, locale))}</li>
      </ul>
      <p>{t.lastWord}</p>
      <p>
        {t.regards}
        <br />
        {office.name[locale]}
      </p>
    </Letter>
  );
}
