import { type Locale, localized } from '../../platform/i18n/locale.ts';
import { Icon } from '../data/icon.tsx';
import { uiTexts } from '../ui.messages.ts';
import type { Contact } from './frame.ts';

/** The same help in the same place on every page (WCAG 3.2.6). */
export function ContactBlock({ locale, contact }: { locale: Locale; contact: Contact }) {
  const t = uiTexts(locale);
  const { phone, phoneHref, mail, hours, page } = contact;
  return (
    <section id="kontakt" class="contact" aria-labelledby="contact-title" tabIndex={-1}>
      <div class="page-width">
        <h2 id="contact-title">{t.contactHeading}</h2>
        <ul class="contact-ways">
          <li>
            <Icon name="phone" />
            <span>
              <span class="contact-kind">{t.phone}</span>{' '}
              <a class="contact-value" href={phoneHref}>
                {phone}
              </a>{' '}
              {hours !== undefined && <span class="contact-note">{hours}</span>}
            </span>
          </li>
          <li>
            <Icon name="mail" />
            <span>
              <span class="contact-kind">{t.mail}</span>{' '}
              <a class="contact-value" href={`mailto:${mail}`}>
                {mail}
              </a>{' '}
              {page && <a href={localized(locale, page.path)}>{page.text}</a>}
            </span>
          </li>
        </ul>
      </div>
    </section>
  );
}
