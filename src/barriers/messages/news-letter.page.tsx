import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Letter } from '../../ui/page/letter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { confirmationName } from '../taxonomy.messages.ts';
import { confirmations } from '../taxonomy.ts';
import { messagesTexts, newsLetterTexts } from './messages.messages.ts';
import { addressLines, placeAndDate, senderLines } from './office.ts';
import type { WaitingReporter } from './waiting.ts';

type NewsLetterPageProps = {
  locales: readonly Locale[];
  person: WaitingReporter;
  office: District['office'];
  baseUrl: string;
  now: Date;
};

/** News on paper, in one language level or in both. What is older than the last three steps is read online or asked for. */
export function NewsLetterPage({ locales, ...letter }: NewsLetterPageProps) {
  const t = messagesTexts.letterPage;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {locales.map((locale) => (
        <OneLetter key={locale} locale={locale} {...letter} />
      ))}
      <ScreenOnly>
        <p>
          <a href="/verwaltung/nachrichten">{t.back}</a>
        </p>
      </ScreenOnly>
    </>
  );
}

function OneLetter({
  locale,
  person,
  office,
  baseUrl,
  now,
}: Omit<NewsLetterPageProps, 'locales'> & { locale: Locale }) {
  const t = newsLetterTexts(locale);
  const { number, contact, news, isAsked } = person;
  return (
    <Letter
      locale={locale}
      id={`brief-${locale}`}
      sender={senderLines(office, locale)}
      recipient={contact.address ? addressLines(contact.name, contact.address) : []}
      placeAndDate={placeAndDate(office, now, locale)}
      subject={t.subject(number)}
    >
      <p>{t.greeting(contact.name ?? '')}</p>
      <p>{t.intro}</p>
      {news.slice(-3).map(({ at, text, textEasy }) => (
        <p key={at.toISOString()} class="preformatted">
          {locale === 'de-simple'
            ? `${t.on(formatDate(at, locale))}\n${textEasy}`
            : `${t.on(formatDate(at, locale))} ${text}`}
        </p>
      ))}
      {isAsked && (
        <>
          <p>{t.ask}</p>
          <ul class="tick-boxes">
            {confirmations.map((code) => (
              <li key={code}>{confirmationName(locale, code)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t.code(`${baseUrl}${localized(locale, '/meldung')}`, office.telephones[0] ?? '')}</p>
      <p>
        {t.regards}
        <br />
        {office.name[locale]}
      </p>
    </Letter>
  );
}
