import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Timeline, type TimelineEntry } from '../../ui/data/timeline.tsx';
import { actorTexts, eventTexts } from './barrier.messages.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import type { PublicHistoryEntry } from './public-barrier.store.ts';
import { stateTag, type StateWords } from './state-words.ts';

type BarrierStoryProps = { locale: Locale; history: readonly PublicHistoryEntry[]; words: StateWords };

/** Everything that happened, the newest first, in the reader's level of language. */
export function BarrierStory({ locale, history, words }: BarrierStoryProps) {
  return <Timeline entries={history.toReversed().map((entry) => entryOf(locale, entry, words))} />;
}

function entryOf(locale: Locale, entry: PublicHistoryEntry, words: StateWords): TimelineEntry {
  const { at, event, toState, fromState, outcome, publicText, publicTextEasy } = entry;
  const text = locale === 'de-simple' ? (publicTextEasy ?? publicText) : publicText;
  return {
    date: { machine: dayOf(at), text: formatDate(at, locale) },
    title:
      event === 'moved' && toState !== null
        ? stateTag({ state: toState, outcome }, words).text
        : eventTexts(locale)[event],
    actor: actorOf(locale, entry),
    state:
      event === 'moved' || toState === null || toState === fromState
        ? undefined
        : stateTag({ state: toState, outcome }, words),
    children: text && <Paragraphs text={text} lang={locale === 'en' ? 'de' : undefined} />,
  };
}

/** Never a name of a person: the office, a body, or somebody. */
function actorOf(locale: Locale, { actorKind, bodyName }: PublicHistoryEntry): string | undefined {
  if (actorKind === 'body') return bodyName ?? undefined;
  return actorKind === 'system' ? undefined : actorTexts(locale)[actorKind];
}
