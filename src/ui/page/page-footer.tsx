import { type Locale, localized } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';
import { ContactBlock } from './contact-block.tsx';
import type { Frame, PageQuestion } from './frame.ts';

type PageFooterProps = {
  frame: Frame;
  locale: Locale;
  /** Address of the page that the question is about. */
  asksAbout?: string | undefined;
};

export function PageFooter({ frame, locale, asksAbout }: PageFooterProps) {
  const t = uiTexts(locale);
  return (
    <footer class="footer">
      {frame.question && asksAbout !== undefined && (
        <Question locale={locale} question={frame.question} page={asksAbout} />
      )}
      <ContactBlock locale={locale} contact={frame.contact} />
      <div class="footer-base">
        <div class="page-width">
          <p class="footer-owner">
            <strong>{frame.siteName}</strong> {frame.owner}
          </p>
          <nav aria-label={t.footerNavigation}>
            <ul class="footer-links">
              {frame.footer.map(({ path, text }) => (
                <li key={path}>
                  <a href={localized(locale, path)}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
          {frame.funding && (
            <section class="funding" aria-label={t.funding}>
              {frame.funding.logos?.map((logo) => (
                <img
                  key={logo.src}
                  src={logo.src}
                  alt={logo.alt}
                  width={logo.width}
                  height={logo.height}
                  class="funding-logo"
                />
              ))}
              <p>{frame.funding.sentence}</p>
            </section>
          )}
        </div>
      </div>
    </footer>
  );
}

function Question({ locale, question, page }: { locale: Locale; question: PageQuestion; page: string }) {
  const about = encodeURIComponent(page).replaceAll('%2F', '/');
  return (
    <p class="question page-width">
      <span>{question.ask}</span>{' '}
      <a href={`${localized(locale, question.path)}?${question.parameter}=${about}`}>{question.answer}</a>
    </p>
  );
}
