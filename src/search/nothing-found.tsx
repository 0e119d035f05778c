import { localized, type Locale } from '../platform/i18n/locale.ts';
import { Telephone } from '../ui/data/telephone.tsx';
import { searchQuery } from './search-request.ts';
import { searchTexts } from './search.messages.ts';

/** How to ask a person. */
export type AskUs = { readonly phone: string; readonly phoneHref: string; readonly mail: string };

type NothingFoundProps = { locale: Locale; suggestions: readonly string[]; askUs: AskUs };

/** No dead end: other spellings, other ways, and people. */
export function NothingFound({ locale, suggestions, askUs }: NothingFoundProps) {
  const t = searchTexts(locale);
  const href = (path: string) => localized(locale, path);
  return (
    <div class="flow search-nothing">
      {suggestions.length > 0 && (
        <p class="search-suggestions">
          {t.didYouMean}{' '}
          {suggestions.map((words, index) => (
            <>
              {index > 0 && ', '}
              <a href={href('/suche') + searchQuery({ words })} lang={locale === 'en' ? 'de' : undefined}>
                {words}
              </a>
            </>
          ))}
        </p>
      )}
      <h2>{t.tips}</h2>
      <ul>
        <li>{t.tipFewer}</li>
        <li>
          <a href={href('/glossar')}>{t.tipGlossary}</a>
        </li>
        <li>
          <a href={href('/barrieren/melden')}>{t.tipReport}</a>
        </li>
      </ul>
      <h2>{t.ask}</h2>
      <p>{t.askText}</p>
      <Telephone number={askUs.phone} href={askUs.phoneHref} label={t.call} />
      <p>
        {t.write}: <a href={`mailto:${askUs.mail}`}>{askUs.mail}</a>
      </p>
      <p>
        <a href={href('/kontakt')}>{t.contact}</a>
      </p>
    </div>
  );
}
