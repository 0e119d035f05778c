import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

type HoneypotProps = { locale: Locale; name?: string | undefined };

/** A field only robots fill in: off screen, out of the tab order, hidden from assistive technology. */
export function Honeypot({ locale, name = 'website' }: HoneypotProps) {
  return (
    <div class="honeypot" aria-hidden="true">
      <label for={name}>{uiTexts(locale).honeypot}</label>
      <input id={name} name={name} type="text" tabIndex={-1} autocomplete="off" />
    </div>
  );
}
