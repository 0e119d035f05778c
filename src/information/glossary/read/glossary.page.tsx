import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { TermRow } from '../glossary.store.ts';
import { letterOf, readTerm, type ReadTerm } from '../term.ts';
import { glossaryTexts } from './glossary.messages.ts';

type ShownTerm = { readonly row: TermRow; readonly read: ReadTerm };

/** The terms under their letters, in the order of the reader's language. */
function underLetters(locale: Locale, terms: readonly TermRow[]): ReadonlyMap<string, readonly ShownTerm[]> {
  const order = new Intl.Collator(locale === 'en' ? 'en' : 'de');
  const shown = terms
    .map((row) => ({ row, read: readTerm(locale, row) }))
    .toSorted((one, other) => order.compare(one.read.title, other.read.title));
  return Map.groupBy(shown, ({ read }) => letterOf(read.title));
}

const idOf = (letter: string): string => (letter === '#' ? 'buchstabe-zeichen' : `buchstabe-${letter.toLowerCase()}`);

export function GlossaryPage({ locale, terms }: { locale: Locale; terms: readonly TermRow[] }) {
  const t = glossaryTexts(locale);
  const letters = underLetters(locale, terms);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} eyebrow={t.count(terms.length)} />
      {terms.length === 0 ? <p>{t.none}</p> : <Letters locale={locale} letters={[...letters.keys()]} />}
      {[...letters].map(([letter, shown]) => (
        <section key={letter} class="glossary-letter" aria-labelledby={idOf(letter)}>
          <h2 id={idOf(letter)} tabIndex={-1}>
            <span class="visually-hidden">{t.letter(letter)}</span>
            <span aria-hidden="true">{letter}</span>
          </h2>
          {shown.map((term) => (
            <Term key={term.row.slug} locale={locale} {...term} />
          ))}
        </section>
      ))}
      <p class="section-more">
        <a href={localized(locale, '/kontakt')}>{t.ask}</a>
      </p>
    </>
  );
}

function Letters({ locale, letters }: { locale: Locale; letters: readonly string[] }) {
  return (
    <nav class="letters" aria-label={glossaryTexts(locale).letters}>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${idOf(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Term({ locale, row, read }: ShownTerm & { locale: Locale }) {
  const t = glossaryTexts(locale);
  const { slug, otherWords } = row;
  const { title, text, lang, german } = read;
  const state = stateOf(locale, read);
  return (
    <article class="glossary-term" aria-labelledby={slug}>
      <h3 id={slug} lang={lang} tabIndex={-1}>
        {title}
      </h3>
      {state !== undefined && <p class="eyebrow">{state}</p>}
      {german !== undefined && (
        <p class="muted">
          {t.german}: <span lang="de">{german}</span>
        </p>
      )}
      <Paragraphs text={text} lang={lang} />
      {otherWords.length > 0 && (
        <p class="muted">
          {t.otherWords}: <span lang={locale === 'en' ? 'de' : undefined}>{otherWords.join(', ')}</span>
        </p>
      )}
      <p>
        <a href={`${localized(locale, '/suche')}?${new URLSearchParams({ q: title }).toString()}`}>{t.more(title)}</a>
      </p>
    </article>
  );
}

/** The whole page says that easy texts are unchecked as long as they are; here only what is different. */
function stateOf(locale: Locale, { twin, lang }: ReadTerm): string | undefined {
  const t = glossaryTexts(locale);
  if (twin === 'missing') return t.missing;
  if (twin === 'outdated') return t.outdated;
  return locale === 'en' && lang === 'de' ? t.germanOnly : undefined;
}
