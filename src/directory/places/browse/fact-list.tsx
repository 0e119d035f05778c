import { formatDate } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../ui/data/details.tsx';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { factSections, factsOfSection, type FactSection } from '../place-facts.ts';
import { methodName, placeTexts, sectionName } from '../place.messages.ts';
import type { KnownFact, KnownFacts, Profile } from '../profile.ts';
import { placeFactName, sayFact } from '../texts/say-fact.ts';
import { browseTexts } from './browse.messages.ts';

type FactListProps = {
  locale: Locale;
  known: KnownFacts;
  /** What is not from this profile says its own day and method. */
  newest: Pick<Profile, 'confirmedOn' | 'method'> | undefined;
};

/** What is known, as one sentence a fact, in the order of a visit. */
export function FactList({ locale, known, newest }: FactListProps) {
  return (
    <>
      {factSections.map((section) => {
        const facts = factsOfSection(section).flatMap((fact) => {
          const found = known.get(fact.code);
          return found === undefined ? [] : [{ fact, found }];
        });
        return (
          facts.length > 0 && (
            <Section key={section} id={section} title={sectionName(locale, section)}>
              <Prose>
                <ul>
                  {facts.map(({ fact, found }) => (
                    <li key={fact.code}>
                      {sayFact(locale, fact, found.value)
                        .split('\n')
                        .map((line, index) => (
                          <>
                            {index > 0 && <br />}
                            {line}
                          </>
                        ))}
                      <OtherDay locale={locale} found={found} newest={newest} />
                    </li>
                  ))}
                </ul>
              </Prose>
            </Section>
          )
        );
      })}
    </>
  );
}

function OtherDay({ locale, found, newest }: { locale: Locale; found: KnownFact; newest: FactListProps['newest'] }) {
  if (newest && found.confirmedOn === newest.confirmedOn && found.method === newest.method) return null;
  const note = placeTexts(locale).factNote(formatDate(found.confirmedOn, locale), methodName(locale, found.method));
  return (
    <>
      <br />
      <small>{note}</small>
    </>
  );
}

/** What nobody has looked at, by name: an honest gap is worth more than silence. */
export function UncheckedList({ locale, known }: { locale: Locale; known: KnownFacts }) {
  const t = browseTexts(locale);
  const gaps = (section: FactSection) => factsOfSection(section).filter(({ code }) => !known.has(code));
  const sections = factSections.filter((section) => gaps(section).length > 0);
  if (sections.length === 0) return null;
  return (
    <Section id="ungeprueft" title={t.notChecked}>
      <Paragraphs text={t.notCheckedText} />
      {sections.map((section) => (
        <Details key={section} summary={`${sectionName(locale, section)} (${gaps(section).length})`}>
          <ul>
            {gaps(section).map(({ code }) => (
              <li key={code}>{placeFactName(locale, code)}</li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  );
}
