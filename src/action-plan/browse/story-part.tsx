import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Details } from '../../ui/data/details.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Timeline, type TimelineEntry } from '../../ui/data/timeline.tsx';
import { Section } from '../../ui/page/section.tsx';
import { degreeNames, statusNames } from '../taxonomy.messages.ts';
import { statusTag } from './light-view.tsx';
import type { MeasurePassport } from './measure.store.ts';
import { readText } from './reader-words.ts';
import { storyEvents, storyTexts } from './story.messages.ts';

/** What happened lately; a measure of three years has many entries, and a telephone shows two at a time. */
const newest = 3;

type Entry = MeasurePassport['history'][number];

/** Everything that was said of a measure, the newest first. A wrong report stays readable below its correction. */
export function StoryPart({ locale, history }: { locale: Locale; history: readonly Entry[] }) {
  const t = storyTexts(locale);
  const corrections = new Map(history.flatMap((entry) => (entry.corrects === null ? [] : [[entry.corrects, entry]])));
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const entries = history
    .filter(({ id }) => !corrections.has(id))
    .toReversed()
    .map((entry) => entryOf(locale, entry, wrongOnes(entry, byId)));
  // One more behind a fold would cost a press and save nothing.
  const shown = entries.length > newest + 1 ? newest : entries.length;
  const older = entries.slice(shown);
  return (
    <Section id="verlauf" title={t.title}>
      {entries.length === 0 ? <p>{t.nothing}</p> : <Timeline entries={entries.slice(0, shown)} />}
      {older.length > 0 && (
        <Details summary={t.older(older.length)}>
          <Timeline entries={older} />
        </Details>
      )}
    </Section>
  );
}

/** The entries that one puts right, the last wrong one first: a correction may have been corrected itself. */
function wrongOnes({ corrects }: Entry, byId: ReadonlyMap<number, Entry>): readonly Entry[] {
  const wrong = corrects === null ? undefined : byId.get(corrects);
  return wrong ? [wrong, ...wrongOnes(wrong, byId)] : [];
}

function entryOf(locale: Locale, entry: Entry, wrong: readonly Entry[]): TimelineEntry {
  const { at, happenedOn, event, toStatus, degree } = entry;
  return {
    date: { machine: happenedOn ?? dayOf(at), text: formatDate(happenedOn ?? at, locale) },
    title: event === 'moved' && toStatus !== null ? statusNames[toStatus][locale] : storyEvents(locale)[event],
    actor: actorOf(locale, entry),
    state:
      toStatus !== null && event !== 'moved'
        ? statusTag(locale, toStatus)
        : degree === null
          ? undefined
          : { tone: 'info', text: degreeNames[degree][locale] },
    children: (
      <>
        <Words locale={locale} entry={entry} />
        {happenedOn !== null && <p class="timeline-meta">{storyTexts(locale).enteredOn(formatDate(at, locale))}</p>}
        {wrong.length > 0 && <Wrong locale={locale} wrong={wrong} />}
      </>
    ),
  };
}

function Words({ locale, entry }: { locale: Locale; entry: Entry }) {
  const read = readText(locale, entry.publicText ?? '', entry.publicTextEasy);
  return <Paragraphs text={read.text} lang={read.lang} />;
}

function Wrong({ locale, wrong }: { locale: Locale; wrong: readonly Entry[] }) {
  const t = storyTexts(locale);
  return (
    <Details summary={t.wrong}>
      {wrong.map((entry) => (
        <div key={entry.id}>
          <p class="timeline-meta">
            {formatDate(entry.at, locale)}
            {entry.degree !== null && ` · ${degreeNames[entry.degree][locale]}`}
          </p>
          <Words locale={locale} entry={entry} />
        </div>
      ))}
    </Details>
  );
}

/** Never a name of a person: a body, or the office. */
function actorOf(locale: Locale, { author, actorKind }: Entry): string | undefined {
  if (author !== null) return author;
  return actorKind === 'staff' ? storyTexts(locale).office : undefined;
}
