import type { Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { publicityTexts } from './start.messages.ts';

/** What becomes public, and what never will. */
export function Publicity({ locale }: { locale: Locale }) {
  const t = publicityTexts(locale);
  return (
    <Prose>
      <p>
        <strong>{t.publicTitle}</strong>
      </p>
      <ul>
        <li>{t.publicPlace}</li>
        <li>{t.publicText}</li>
        <li>{t.publicPhotos}</li>
        <li>{t.publicCourse}</li>
      </ul>
      <p>
        <strong>{t.neverTitle}</strong>
      </p>
      <ul>
        <li>{t.neverName}</li>
        <li>{t.neverWords}</li>
        <li>{t.neverFor}</li>
        <li>{t.neverCode}</li>
      </ul>
    </Prose>
  );
}
