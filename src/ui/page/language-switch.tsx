import { type Locale, locales as allLocales, localized } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

type LanguageSwitchProps = {
  locale: Locale;
  path: string;
  query?: string | undefined;
  /** Id of the form to send along, so that typed text survives the switch. */
  form?: string | undefined;
  locales?: readonly Locale[] | undefined;
};

/** Each name in its own language, because its reader may know no other. */
const names: Record<Locale, string> = {
  de: 'Deutsch',
  'de-simple': 'Leicht verständlich',
  en: 'English',
};

export function LanguageSwitch(props: LanguageSwitchProps) {
  const { locale, path, query = '', form, locales = allLocales } = props;
  if (locales.length < 2) return null;
  return (
    <nav class="language-switch" aria-label={uiTexts(locale).language}>
      {form !== undefined && <DefaultButton form={form} />}
      <ul>
        {locales.map((other) => (
          <li key={other}>
            {form === undefined || other === locale ? (
              <a
                href={localized(other, path) + query}
                lang={other}
                hrefLang={other}
                aria-current={other === locale ? 'true' : undefined}
              >
                {names[other]}
              </a>
            ) : (
              <button type="submit" form={form} name="go" value={`language:${other}`} lang={other}>
                {names[other]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Enter in a text field presses the form's first button in the page, and the language buttons come before all others. This one
 * comes before them and stands for the form's own main button: it sends neither name nor value.
 */
function DefaultButton({ form }: { form: string }) {
  return <button type="submit" form={form} class="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
