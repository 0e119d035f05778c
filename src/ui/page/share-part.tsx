import type { Locale } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../data/only.tsx';
import { uiTexts } from '../ui.messages.ts';
import { Section } from './section.tsx';

/** What others see of a page before they open it. */
export type Shared = {
  /** The whole address. */
  readonly address: string;
  readonly title: string;
  /** A picture with the title: its path for this page, and its whole address for others. */
  readonly imagePath: string;
  readonly image: string;
};

type SharePartProps = { locale: Locale; shared: Shared };

/**
 * How to pass a page on: by mail, or by its address, which can be selected and copied. With scripts there is a button for copying, and
 * one for what the device itself offers; nobody else hears of it.
 */
export function SharePart({ locale, shared: { address, title, imagePath } }: SharePartProps) {
  const t = uiTexts(locale);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`;
  return (
    <ScreenOnly>
      <Section id="weitersagen" title={t.share}>
        <div class="flow">
          <share-tools
            class="flow"
            copy={t.copyAddress}
            copied={t.addressCopied}
            share={t.shareByDevice}
            title-text={title}
          >
            <div class="field">
              <label for="weitersagen-adresse" class="field-label">
                {t.addressOfPage}
              </label>
              <input id="weitersagen-adresse" class="input input-full" type="text" readOnly value={address} />
            </div>
          </share-tools>
          <ul class="plain-links">
            <li>
              <a href={mail}>{t.shareByMail}</a>
            </li>
            <li>
              <a href={imagePath}>{t.shareImage}</a>
            </li>
          </ul>
        </div>
      </Section>
    </ScreenOnly>
  );
}
