import type { ComponentChildren } from 'preact';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { EasyHints } from '../easy-language/easy-hints.tsx';
import { formatDate } from '../i18n/format.ts';
import type { Twin, TwinState } from './text-twin.ts';
import { twinFormTexts as t, twinStateNames } from './twin-form.messages.ts';

const tones: Record<TwinState, Tone> = {
  missing: 'neutral',
  draft: 'info',
  inTest: 'progress',
  tested: 'success',
  outdated: 'warning',
};

type Level = {
  title: string | null;
  text: string | null;
  /** What is said where nothing is written. */
  none: string;
  /** What else belongs to this level. */
  more?: ComponentChildren;
};

/** Standard and easy words side by side, with how far the easy ones are; for the office. */
export function BothLevels({ standard, easy, twin }: { standard: Level; easy: Level; twin: Twin }) {
  const since = twin.outdatedSince ? ` seit ${formatDate(twin.outdatedSince, 'de')}` : '';
  return (
    <div class="beside">
      <div class="beside-part">
        <h3>{t.standard}</h3>
        <Words {...standard} />
      </div>
      <div class="beside-part">
        <h3>{t.easy}</h3>
        <p>
          <StatusTag tone={tones[twin.state]} text={`${t.easyText}: ${twinStateNames[twin.state]}${since}`} />
        </p>
        <Words {...easy} />
        {easy.text && <EasyHints text={easy.text} />}
      </div>
    </div>
  );
}

function Words({ title, text, none, more }: Level) {
  return (
    <>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {text ? <p class="preformatted">{text}</p> : <p class="muted">{none}</p>}
      {more}
    </>
  );
}
