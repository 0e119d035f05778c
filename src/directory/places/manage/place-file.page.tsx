import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { FactList, UncheckedList } from '../browse/fact-list.tsx';
import { freshnessTag } from '../browse/freshness-tag.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { placePath, publicPlacePath } from '../place-address.ts';
import { methodName, placeKindName } from '../place.messages.ts';
import type { Place, ProfileRow } from '../places.store.ts';
import { knownFacts } from '../profile.ts';
import { manageTexts as t } from './manage.messages.ts';

type PlaceFileProps = { place: Place; profiles: readonly ProfileRow[]; today: Day };

/** One place as the office works on it. */
export function PlaceFilePage({ place, profiles, today }: PlaceFileProps) {
  const known = knownFacts(profiles);
  return (
    <>
      <PageHeading title={place.name} eyebrow={placeKindName('de', place.kind)}>
        <p class="tags">
          <StatusTag {...freshnessTag('de', place.confirmedOn, today)} />{' '}
          <StatusTag tone={place.isPublic ? 'success' : 'neutral'} text={place.isPublic ? t.visible : t.hidden} />
        </p>
        <ButtonRow>
          <ButtonLink href={placePath(place.number, 'profil')}>{t.confirm}</ButtonLink>
          <ButtonLink href={placePath(place.number, 'angaben')} tone="secondary">
            {t.edit}
          </ButtonLink>
          {place.isPublic && (
            <ButtonLink href={publicPlacePath(place.number)} tone="quiet">
              {t.publicPage}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageHeading>
      <Section id="ueber" title={t.about}>
        <SummaryList
          locale="de"
          rows={[
            { term: t.fields.municipality, value: place.municipality },
            { term: t.fields.locality, value: place.locality ?? t.none },
            { term: t.fields.address, value: place.address ?? t.none },
            { term: t.fields.operator, value: place.operator ?? t.none },
            { term: t.fields.website, value: place.website ?? t.none },
            { term: t.fields.position, value: place.lat === null ? t.none : `${place.lat}, ${place.lon}` },
          ]}
        />
      </Section>
      <FactList locale="de" known={known} newest={profiles[0]} />
      <UncheckedList locale="de" known={known} />
      {profiles.length > 0 && (
        <Section id="geprueft" title={browseTexts('de').history}>
          <Timeline
            entries={profiles.map(({ confirmedOn, method, remark, facts, source }) => ({
              date: { machine: confirmedOn, text: formatDate(confirmedOn, 'de') },
              title: t.profileLine(methodName('de', method), Object.keys(facts).length),
              actor: source ?? undefined,
              children: remark !== null && <Paragraphs text={remark} />,
            }))}
          />
        </Section>
      )}
    </>
  );
}
