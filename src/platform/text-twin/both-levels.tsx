import type { ComponentChildren } from 'preact';
import { EasyHints } from '../easy-language/easy-hints.tsx';
import { formatDate } from '../i18n/format.ts';
import type { Twin } from './text-twin.ts';
import { twinFormTexts as t } from './twin-form.messages.ts';
import { TwinStateTag } from './twin-state-tag.tsx';

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
          <TwinStateTag state={twin.state} before={`${t.easyText}: `} after={since} />
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
