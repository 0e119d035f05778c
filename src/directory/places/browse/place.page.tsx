import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Columns } from '../../../ui/page/columns.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { placesDataPath } from '../place-address.ts';
import { methodName, placeKindName } from '../place.messages.ts';
import type { Place, ProfileRow } from '../places.store.ts';
import { freshnessOf, knownFacts } from '../profile.ts';
import { FactList, UncheckedList } from './fact-list.tsx';
import { freshnessTag } from './freshness-tag.ts';
import { browseTexts } from './browse.messages.ts';

export type PlacePageProps = {
  locale: Locale;
  place: Place;
  /** The newest first. */
  profiles: readonly ProfileRow[];
  today: Day;
};

/** One place: what is known of the access to it as sentences, what nobody has checked, and when somebody did. */
export function PlacePage({ locale, place, profiles, today }: PlacePageProps) {
  const t = browseTexts(locale);
  const known = knownFacts(profiles);
  return (
    <>
      <PageHeading
        title={place.name}
        titleLang={locale === 'en' ? 'de' : undefined}
        eyebrow={placeKindName(locale, place.kind)}
      >
        <p class="tags">
          <StatusTag {...freshnessTag(locale, place.confirmedOn, today)} />
        </p>
      </PageHeading>
      <Age locale={locale} place={place} today={today} />
      <Columns asideLabel={t.aside} aside={<SummaryList locale={locale} rows={rowsOf(locale, place)} />}>
        <FactList locale={locale} known={known} newest={profiles[0]} />
        <UncheckedList locale={locale} known={known} />
        {profiles.length > 0 && (
          <Section id="geprueft" title={t.history}>
            <Timeline
              entries={profiles.map(({ confirmedOn, method, remark }) => ({
                date: { machine: confirmedOn, text: formatDate(confirmedOn, locale) },
                title: capital(methodName(locale, method)),
                children: remark !== null && <Paragraphs text={remark} lang={locale === 'de' ? undefined : 'de'} />,
              }))}
            />
          </Section>
        )}
        <Section id="anders" title={t.wrongTitle}>
          <Paragraphs text={t.wrongText} />
          <ButtonRow>
            <ButtonLink tone="secondary" href={localized(locale, '/barrieren/melden')}>
              {t.report}
            </ButtonLink>
          </ButtonRow>
          <p>
            <a href={placesDataPath}>{t.data}</a>
          </p>
        </Section>
      </Columns>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Age({ locale, place, today }: Omit<PlacePageProps, 'profiles'>) {
  const t = browseTexts(locale);
  if (place.confirmedOn === null) {
    return (
      <Notice title={t.uncheckedTitle}>
        <Paragraphs text={t.uncheckedText} />
      </Notice>
    );
  }
  const state = freshnessOf(place.confirmedOn, today);
  if (state === 'current') return null;
  return (
    <Notice tone="warning" title={state === 'ageing' ? t.ageingTitle : t.outdatedTitle}>
      <p>{state === 'ageing' ? t.ageingText : t.outdatedText}</p>
    </Notice>
  );
}

function rowsOf(locale: Locale, place: Place): readonly SummaryRow[] {
  const t = browseTexts(locale);
  const { address, locality, municipality, operator, website, confirmedOn, method } = place;
  const town = [locality, municipality].filter((name) => name !== null && !address?.includes(name));
  const where = [...new Set([address, ...town])].filter((part) => part !== null);
  return [
    { term: t.where, value: <Paragraphs text={where.join('\n')} lang={locale === 'en' ? 'de' : undefined} /> },
    ...(operator === null ? [] : [{ term: t.operator, value: operator }]),
    ...(website === null
      ? []
      : [
          {
            term: t.website,
            value: (
              <a href={website} rel="noopener">
                {website.replace(/^https?:\/\//u, '').replace(/\/$/u, '')}
              </a>
            ),
          },
        ]),
    ...(confirmedOn === null || method === null
      ? []
      : [
          { term: t.confirmed, value: formatDate(confirmedOn, locale) },
          { term: t.method, value: capital(methodName(locale, method)) },
        ]),
  ];
}
