import type { Locale } from '../../platform/i18n/locale.ts';
import type { WordChange } from '../../platform/text-diff.ts';
import { uiTexts } from '../ui.messages.ts';

type WordDiffProps = {
  locale: Locale;
  changes: readonly WordChange[];
  /** One side only, for two texts side by side; both woven into one unless said otherwise. */
  side?: 'before' | 'after' | undefined;
};

/** A text with its changes marked: by elements, by line and underline, and in words for those who listen. */
export function WordDiff({ locale, changes, side }: WordDiffProps) {
  const left = { before: 'added', after: 'removed' } as const;
  const shown = side === undefined ? changes : changes.filter(({ kind }) => kind !== left[side]);
  return (
    <div class="word-diff">
      {shown.map((change, index) => (
        <Stretch key={`${index} ${change.text}`} locale={locale} change={change} />
      ))}
    </div>
  );
}

function Stretch({ locale, change: { kind, text } }: { locale: Locale; change: WordChange }) {
  const t = uiTexts(locale);
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark>
      <span class="visually-hidden">{kind === 'removed' ? t.removedWords : t.addedWords} </span>
      {text}
      <span class="visually-hidden"> {t.endOfChange}</span>
    </Mark>
  );
}
