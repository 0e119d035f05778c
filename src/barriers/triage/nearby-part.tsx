import { LinkList } from '../../ui/data/link-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { describeSuggestion } from '../merge/describe-suggestion.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { stateTone } from './state-tone.ts';

const t = fileTexts.nearby;

/** Barriers that may be the same, so that nobody works on one kerb twice. */
export function NearbyPart({ file: { suggestions, words, barrier } }: { file: BarrierFile }) {
  if (barrier.state === 'duplicate') return null;
  return (
    <Section id="aehnliche" title={t.title}>
      {suggestions.length === 0 && <p class="muted">{t.none}</p>}
      {suggestions.length > 0 && (
        <LinkList
          links={suggestions.map((suggestion) => ({
            ...describeSuggestion(suggestion),
            href: barrierPath(suggestion.number),
            state: { tone: stateTone[suggestion.state], text: words.state(suggestion.state) },
          }))}
        />
      )}
      {suggestions.length > 0 && (
        <p>
          <a href={barrierPath(barrier.number, 'zusammenfuehren')}>{t.merge}</a>
        </p>
      )}
    </Section>
  );
}
