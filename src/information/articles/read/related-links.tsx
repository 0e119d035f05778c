import type { Locale } from '../../../platform/i18n/locale.ts';
import { LeadsAway } from '../../../platform/leads-away.tsx';
import type { HeadingLevel } from '../../../ui/data/heading.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { leadsAway, relatedHref, relatedLinks } from '../related-links.ts';
import { readTexts } from './read.messages.ts';

type RelatedLinksProps = {
  locale: Locale;
  /** One a line, as they are kept. */
  lines: string;
  /** When their words are in another language than the page. */
  lang?: 'de' | 'de-simple' | undefined;
  headingLevel?: HeadingLevel | undefined;
  id?: string | undefined;
};

/** Where somebody reads on who wants to know more; nothing where there are no links. */
export function RelatedLinks({ locale, lines, lang, headingLevel, id = 'mehr-dazu' }: RelatedLinksProps) {
  const links = relatedLinks(lines);
  if (links.length === 0) return null;
  return (
    <Section id={id} title={readTexts(locale).related} headingLevel={headingLevel}>
      <Prose>
        <ul>
          {links.map((link, index) => (
            <li key={index}>
              <a href={relatedHref(locale, link)} rel={leadsAway(link) ? 'external noopener' : undefined}>
                <span lang={lang}>{link.label}</span>
                {leadsAway(link) && <LeadsAway locale={locale} />}
              </a>
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}
