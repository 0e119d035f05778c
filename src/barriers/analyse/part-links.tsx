import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { analysisAddress } from './analysis-filter.ts';
import { analysisPaths, partPath } from './analysis-paths.ts';
import { analysisTexts } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import { everythingName, partsFor, partTitle } from './parts.ts';
import { partsTexts } from './parts.messages.ts';

/** The page of a part with the same choice. */
export const partAddress = ({ audience, filter }: Question, locale: Locale, name: string): string =>
  analysisAddress(localized(locale, partPath(audience, name)), filter);

type PartLinksProps = {
  question: Question;
  locale: Locale;
  /** The part that is shown; undefined on the overview. */
  current?: string | undefined;
};

/** From each page of the analysis to all others, with the same choice. */
export function PartLinks({ question, locale, current }: PartLinksProps) {
  const { audience, filter } = question;
  const t = partsTexts(locale);
  const { page, cross } = analysisPaths[audience];
  const links = [
    ...(current === undefined ? [] : [{ href: analysisAddress(localized(locale, page), filter), text: t.overview }]),
    ...partsFor(audience).map((part) => ({
      name: part.name,
      href: partAddress(question, locale, part.name),
      text: partTitle(part, locale),
    })),
    { href: analysisAddress(localized(locale, cross), filter), text: analysisTexts(locale).crossLink },
    { name: everythingName, href: partAddress(question, locale, everythingName), text: t.everything },
  ];
  return (
    <ScreenOnly>
      <nav class="contents" aria-label={t.parts}>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={'name' in link && link.name === current ? 'page' : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </ScreenOnly>
  );
}
