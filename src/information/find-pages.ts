import { locales, type Locale } from '../platform/i18n/locale.ts';
import { inEachLanguage, type Text } from '../platform/i18n/texts.ts';
import type { Findable, FindableDocument } from '../platform/search/findable.ts';
import { sectionText } from './articles/read/read.messages.ts';
import { contactTexts } from './contact/contact.messages.ts';
import { contactPath } from './contact/contact-address.ts';
import { feedbackTexts } from './feedback/feedback.messages.ts';
import { feedbackPath } from './feedback/feedback.page.tsx';
import { listFindings, type FindingRow } from './statement/statement.store.ts';
import { pageTexts } from './texts/texts.messages.ts';
import { textPaths } from './texts/text-paths.ts';
import { sections } from './articles/article.ts';

type Page = Pick<FindableDocument, 'path' | 'otherWords' | 'keywords'> & { readonly title: Text; readonly text: Text };

function pageOf({ path, title, text, otherWords, keywords }: Page): FindableDocument {
  const words = Object.fromEntries(locales.map((locale) => [locale, { title: title[locale], text: text[locale] }]));
  return { id: path, path, words, otherWords, keywords };
}

function findingText(locale: Locale, { title, text, titleEasy, textEasy, titleEn, textEn }: FindingRow): string {
  if (locale === 'en') return `${titleEn ?? ''}\n\n${textEn ?? ''}`;
  return locale === 'de' ? `${title}\n\n${text}` : `${titleEasy ?? ''}\n\n${textEasy ?? ''}`;
}

/** Pages that stand in no table: what the county has to say by law, how to reach people, and the lists of articles. */
export const pagesToFind: Findable = {
  kind: 'page',
  label: { de: 'Seiten', 'de-simple': 'Seiten', en: 'Pages' },
  // What the accessibility statement says.
  watches: [{ table: 'accessibility_findings' }],
  weight: 1.3,
  read: async ({ db, district }) => {
    const { office, pages } = district;
    const findings = await listFindings(db, 'open');
    const statutory = (['about', 'accessibilityStatement', 'imprint', 'privacy'] as const).map((name) =>
      pageOf({
        path: textPaths[name],
        title: inEachLanguage((locale) => pageTexts(locale)[name]),
        text: inEachLanguage((locale) =>
          [
            pageTexts(locale)[`${name}Lead`],
            pages[name][locale].replaceAll(/^=== .* ===$/gmu, ''),
            ...(name === 'accessibilityStatement' ? findings.map((finding) => findingText(locale, finding)) : []),
          ].join('\n\n'),
        ),
      }),
    );
    const contact = pageOf({
      path: contactPath,
      title: inEachLanguage((locale) => contactTexts(locale).title),
      text: inEachLanguage((locale) => {
        const t = contactTexts(locale);
        return [
          t.lead,
          t.description,
          office.telephones.join(', '),
          office.email,
          t.callHelp,
          t.writingLead,
          t.signText,
        ]
          .filter(Boolean)
          .join('\n\n');
      }),
      keywords:
        'Kontakt Telefon Telefonnummer anrufen E-Mail Adresse Anschrift Ansprechpartner Öffnungszeiten Sprechzeiten Termin',
    });
    const feedback = pageOf({
      path: feedbackPath,
      title: inEachLanguage((locale) => feedbackTexts(locale).title),
      text: inEachLanguage((locale) => feedbackTexts(locale).lead),
      keywords: 'Internetseite Webseite Beschwerde Fehler melden',
    });
    const lists = sections.map((path) =>
      pageOf({
        path,
        title: inEachLanguage((locale) => sectionText(locale, path).title),
        text: inEachLanguage((locale) => sectionText(locale, path).lead),
      }),
    );
    return [...statutory, contact, feedback, ...lists];
  },
};
