import type { Locale } from './locale.ts';

type Entry = string | ((...values: never[]) => string);

/** A text in all languages of the interface; leaving one out does not compile. */
export type Text<Kind extends Entry = string> = Record<Locale, Kind>;

type Catalogue = Record<string, Record<Locale, Entry>>;

type Resolved<Texts extends Catalogue> = {
  readonly [Key in keyof Texts]: Texts[Key]['de'] extends string ? string : Texts[Key]['de'];
};

/** Every language must take the same values as German: `(count: number) => string` in one is that in all. */
type Consistent<Texts extends Catalogue> = {
  [Key in keyof Texts]: Texts[Key]['de'] extends string ? Text : Record<Locale, Texts[Key]['de']>;
};

/**
 * Builds the text catalogue of one slice or use case. Call the result with a language and read the texts from it:
 * `const t = reportTexts(locale); t.title`.
 */
export function texts<const Texts extends Catalogue>(
  catalogue: Texts & Consistent<Texts>,
): (locale: Locale) => Resolved<Texts> {
  const resolved = new Map<Locale, Resolved<Texts>>();
  return (locale) => {
    const known = resolved.get(locale);
    if (known) return known;
    const entries = Object.entries(catalogue).map(([key, entry]) => [key, entry[locale]]);
    const fresh = Object.fromEntries(entries) as Resolved<Texts>;
    resolved.set(locale, fresh);
    return fresh;
  };
}

/** A text put together from catalogues: `inEachLanguage((locale) => planTexts(locale).title)`. */
export const inEachLanguage = (of: (locale: Locale) => string): Text => ({
  de: of('de'),
  'de-simple': of('de-simple'),
  en: of('en'),
});

/** German and English share these two forms: 1 and everything else. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
