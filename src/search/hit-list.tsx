import { formatDate } from '../platform/i18n/format.ts';
import { localized, type Locale } from '../platform/i18n/locale.ts';
import type { Findable } from '../platform/search/findable.ts';
import { LinkList, type ListedLink } from '../ui/data/link-list.tsx';
import { excerptOf } from './excerpt.ts';
import type { Found } from './find-documents.store.ts';
import { languagesFor } from './languages.ts';
import { searchTexts } from './search.messages.ts';

type HitListProps = {
  locale: Locale;
  found: readonly Found[];
  marks: readonly string[];
  findables: readonly Findable[];
};

/** What was found, each with its title, the passage with the sought words, and what kind of thing it is. */
export function HitList({ locale, found, marks, findables }: HitListProps) {
  const t = searchTexts(locale);
  const links = found.map((hit): ListedLink => {
    const { title, text, lang } = wordsFor(locale, hit);
    const label = findables.find(({ kind }) => kind === hit.kind)?.label[locale];
    return {
      href: localized(locale, hit.path),
      title,
      lang,
      text: text === '' ? undefined : <Excerpt text={text} marks={marks} lang={lang} />,
      meta: [
        ...(label === undefined ? [] : [label]),
        ...(hit.about ? [hit.about[locale]] : []),
        ...(hit.day === null ? [] : [formatDate(hit.day, locale)]),
        ...(locale === 'de-simple' && hit.titleEasy === null ? [t.notEasy] : []),
        ...(locale === 'en' && hit.titleEn === null ? [t.germanOnly] : []),
      ],
    };
  });
  return <LinkList links={links} headingLevel={3} />;
}

/** The language the reader asked for where there is one; `lang` when it is another than the page's (WCAG 3.1.2). */
function wordsFor(locale: Locale, hit: Found): { title: string; text: string; lang: Locale | undefined } {
  const written = {
    de: { title: hit.title, text: hit.text },
    'de-simple': { title: hit.titleEasy, text: hit.textEasy },
    en: { title: hit.titleEn, text: hit.textEn },
  };
  const taken = languagesFor(locale).find((one) => written[one].title !== null) ?? 'de';
  const { title, text } = written[taken];
  return { title: title ?? '', text: text ?? '', lang: taken === locale ? undefined : taken };
}

function Excerpt({ text, marks, lang }: { text: string; marks: readonly string[]; lang: Locale | undefined }) {
  return (
    <span lang={lang}>{excerptOf(text, marks).map((part) => (part.isHit ? <mark>{part.text}</mark> : part.text))}</span>
  );
}
