import type { ComponentChildren } from 'preact';
import { publicPlacePath, type Place } from '../../directory/index.ts';
import { formatList } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import type { TrustedMarkup } from '../../platform/markdown.ts';
import { StructuredData } from '../../platform/structured-data.tsx';
import { telephoneHref } from '../../platform/telephone.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { readAccess } from '../access-facts.ts';
import { dateStateAt, type ReadEvent } from '../event.ts';
import { publicEventPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { posterTexts } from '../print/print.messages.ts';
import { AccessList } from './access-list.tsx';
import { browseTexts } from './browse.messages.ts';
import { costLine, stateTag } from './event-item.ts';

export type EventPageProps = {
  locale: Locale;
  event: EventRow;
  words: ReadEvent;
  markup: TrustedMarkup | null;
  /** The date that people come for: the next one, or the last. */
  date: DateRow;
  others: readonly DateRow[];
  place: Place | undefined;
  organiser: string;
  lifeAreas: readonly string[];
  telephone: string;
  data: Readonly<Record<string, unknown>>;
  now: Date;
  /** How to register. */
  children?: ComponentChildren;
};

/** Everything about one event, with what decides about coming first: when, where, and what is there. */
export function EventPage(props: EventPageProps) {
  const { locale, event, words, markup, date, now, telephone, children } = props;
  const t = browseTexts(locale);
  const state = stateTag(locale, date, now);
  const number = event.contactTelephone ?? telephone;
  return (
    <article>
      <PageHeading
        title={words.title}
        titleLang={words.lang}
        eyebrow={<time dateTime={date.startsAt.toISOString()}>{sayWhen(locale, date)}</time>}
        lead={words.summary === '' ? undefined : <span lang={words.lang}>{words.summary}</span>}
      >
        {state && (
          <p class="tags">
            <StatusTag {...state} />
          </p>
        )}
        <EasyState
          locale={locale}
          twin={words.twin}
          outdatedSince={event.easyOutdatedSince}
          standardHref={localized('de', publicEventPath(event.slug))}
        />
      </PageHeading>
      <ChangeNotice {...props} />
      <Columns asideLabel={t.facts} aside={<SummaryList locale={locale} rows={factRows(props)} />}>
        {markup && (
          <div lang={words.lang}>
            <TrustedHtml markup={markup} />
          </div>
        )}
        {children}
        <AccessList
          locale={locale}
          access={readAccess(event.access)}
          isOnlineOnly={event.onlineUrl !== null && event.placeId === null && event.placeText === null}
        />
        <Section id="fragen" title={t.contact}>
          <Telephone label={t.call} number={number} href={telephoneHref(number)} />
          {event.contactEmail !== null && (
            <p>
              <a href={`mailto:${event.contactEmail}`}>{event.contactEmail}</a>
            </p>
          )}
        </Section>
      </Columns>
      <StructuredData data={props.data} />
    </article>
  );
}

/** What changes somebody's plans stands above everything else. */
function ChangeNotice({ locale, date, now }: EventPageProps) {
  const t = browseTexts(locale);
  const lang = locale === 'de' ? undefined : 'de';
  const state = dateStateAt(now, date);
  if (state === 'cancelled' && date.cancelledReason !== null) {
    return (
      <Notice tone="error" title={t.cancelledTitle}>
        <Paragraphs text={date.cancelledReason} lang={lang} />
      </Notice>
    );
  }
  if (state === 'past') return <Notice title={t.pastNotice} />;
  if (date.movedFrom === null) return null;
  const before = sayWhen(locale, { startsAt: date.movedFrom, endsAt: date.movedFrom });
  return <Notice tone="warning" title={t.movedFrom(withoutEnd(before))} />;
}

/** The old time has no end that anybody needs. */
const withoutEnd = (when: string): string => when.replace(/ (?:bis|to) [\d:]+/u, '').replace(/von (?=[\d:]+ Uhr)/u, '');

function factRows(props: EventPageProps): readonly SummaryRow[] {
  const { locale, event, date, place, organiser, lifeAreas, now } = props;
  const state = dateStateAt(now, date);
  const t = browseTexts(locale);
  const lang = locale === 'en' ? 'de' : undefined;
  const cost = costLine(locale, event);
  const row = (term: string, value: ComponentChildren): SummaryRow[] =>
    value === null ? [] : [{ term, value: typeof value === 'string' ? <Paragraphs text={value} /> : value }];
  return [
    {
      term: t.when,
      value: (
        <>
          <p>{sayWhen(locale, date)}</p>
          <p>
            <a href={localized(locale, `${publicEventPath(event.slug)}.ics`)}>{t.thisDateCalendar}</a>
          </p>
          {state !== 'cancelled' && state !== 'past' && (
            <p>
              <a href={localized(locale, publicEventPath(event.slug, '/plakat.pdf'))}>{posterTexts(locale).poster}</a>
            </p>
          )}
          <OtherDates {...props} />
        </>
      ),
    },
    ...(place || event.placeText !== null ? [{ term: t.where, value: <Where {...{ locale, event, place }} /> }] : []),
    ...row(
      t.online,
      event.onlineUrl === null ? null : (
        <a href={event.onlineUrl} rel="external noopener">
          {t.joinOnline}
        </a>
      ),
    ),
    ...row(t.cost, cost),
    ...row(t.audience, event.audience === null ? null : <span lang={lang}>{event.audience}</span>),
    ...row(t.organiser, <span lang={lang}>{organiser}</span>),
    ...row(t.lifeAreas, lifeAreas.length === 0 ? null : formatList(lifeAreas, locale)),
  ];
}

function Where({ locale, event, place }: Pick<EventPageProps, 'locale' | 'event' | 'place'>) {
  const lang = locale === 'en' ? 'de' : undefined;
  if (!place) return <Paragraphs text={event.placeText ?? ''} lang={lang} />;
  return (
    <>
      <Paragraphs text={[place.name, place.address ?? place.municipality].join('\n')} lang={lang} />
      {place.isPublic && (
        <p>
          <a href={localized(locale, publicPlacePath(place.number))}>{browseTexts(locale).aboutPlace}</a>
        </p>
      )}
    </>
  );
}

function OtherDates({ locale, others, now }: EventPageProps) {
  const t = browseTexts(locale);
  const coming = others.filter(({ endsAt }) => endsAt > now);
  const earlier = others.filter(({ endsAt }) => endsAt <= now);
  return (
    <>
      {coming.length > 0 && <DateList locale={locale} summary={t.furtherDates(coming.length)} dates={coming} />}
      {earlier.length > 0 && <DateList locale={locale} summary={t.earlierDates} dates={earlier.toReversed()} />}
    </>
  );
}

function DateList({ locale, summary, dates }: { locale: Locale; summary: string; dates: readonly DateRow[] }) {
  const t = browseTexts(locale);
  return (
    <Details summary={summary} open={dates.length <= 3}>
      <ul class="plain-links">
        {dates.map((date) => (
          <li key={date.id}>
            {sayWhen(locale, date)}
            {date.cancelledAt !== null && (
              <>
                {' '}
                <StatusTag tone="error" text={t.cancelled} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
