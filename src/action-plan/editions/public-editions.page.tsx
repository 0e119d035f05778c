import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { Details } from '../../ui/data/details.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { readText, twinFor } from '../browse/reader-words.ts';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';
import type { Continuation } from '../taxonomy.ts';
import { continuationNames } from '../taxonomy.messages.ts';
import { compareTexts } from './compare.messages.ts';
import { publicComparisonPath } from './edition-address.ts';

export type PublicEdition = {
  edition: EditionRow;
  /** How many measures it works on. */
  measures: number;
  /** What it says of its measures; empty for the first edition. */
  outcomes: readonly { outcome: Continuation; count: number }[];
  /** The edition before it, if that was public. */
  previous: number | undefined;
};

type PublicEditionsPageProps = { locale: Locale; editions: readonly PublicEdition[] };

/** All editions that were ever decided, the one in force first. */
export function PublicEditionsPage({ locale, editions }: PublicEditionsPageProps) {
  const t = compareTexts(locale);
  return (
    <>
      <PageHeading title={t.listTitle} lead={t.listLead}>
        {locale === 'en' && editions.length > 0 && <p class="muted">{twinTexts(locale).germanOnly}</p>}
      </PageHeading>
      {editions.length === 0 && <p>{t.none}</p>}
      {editions.map((listed) => (
        <Entry key={listed.edition.number} locale={locale} {...listed} />
      ))}
    </>
  );
}

type EntryProps = PublicEdition & { locale: Locale };

function Entry({ locale, edition, measures, outcomes, previous }: EntryProps) {
  const t = compareTexts(locale);
  const id = `fassung-${edition.number}`;
  const isValid = edition.state === 'adopted';
  const title = readText(locale, edition.title, edition.easyState === 'missing' ? null : edition.titleEasy);
  const decisionWords = locale === 'de' ? undefined : 'de';
  const rows: readonly SummaryRow[] = [
    { term: t.term, value: t.years(edition.firstYear, edition.lastYear) },
    { term: t.decision, value: <span lang={decisionWords}>{edition.decisionReference}</span> },
    { term: t.decidedBy, value: <span lang={decisionWords}>{edition.decidedBy}</span> },
    { term: t.adoptedOn, value: edition.adoptedOn && formatDate(edition.adoptedOn, locale) },
    { term: t.measures, value: <Measures locale={locale} measures={measures} outcomes={outcomes} /> },
  ];
  return (
    <section class="section" aria-labelledby={`${id}-nummer ${id}`}>
      <p class="eyebrow" id={`${id}-nummer`}>
        {t.edition(edition.number)}
      </p>
      <h2 id={id} lang={title.lang}>
        {title.text}
      </h2>
      <div class="flow">
        <p>
          <StatusTag tone={isValid ? 'success' : 'neutral'} text={isValid ? t.adopted : t.superseded} />
        </p>
        <SummaryList locale={locale} rows={rows} />
        <About locale={locale} edition={edition} />
        <ul class="plain-list">
          {isValid && (
            <li>
              <a href={localized(locale, '/aktionsplan')}>{t.toPlan}</a>
            </li>
          )}
          {previous !== undefined && (
            <li>
              <a href={`${localized(locale, publicComparisonPath)}?von=${previous}&mit=${edition.number}`}>
                {t.compareWith(previous)}
              </a>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

function Measures({ locale, measures, outcomes }: Pick<EntryProps, 'locale' | 'measures' | 'outcomes'>) {
  return (
    <>
      {measures}
      {outcomes.length > 0 && (
        <ul class="meta">
          {outcomes.map(({ outcome, count }) => (
            <li key={outcome}>
              {continuationNames[outcome][locale]}: {count}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The words of an edition that is in force stand on the page of the plan; those of older ones only here. */
function About({ locale, edition }: { locale: Locale; edition: EditionRow }) {
  const t = compareTexts(locale);
  const words = readText(locale, edition.about, edition.easyState === 'missing' ? null : edition.aboutEasy);
  if (edition.state === 'adopted' || words.text.trim() === '') return null;
  const { easyState, titleEasy, aboutEasy } = edition;
  const twin = twinFor(locale, { easyState, titleEasy, textEasy: aboutEasy });
  return (
    <Details summary={t.about}>
      {twin !== undefined && <p class="muted">{twinLine(locale, twin, edition.easyOutdatedSince)}</p>}
      <div lang={words.lang}>
        <TrustedHtml markup={renderMarkdown(words.text, locale, 3)} />
      </div>
    </Details>
  );
}

function twinLine(locale: Locale, twin: EditionRow['easyState'], since: Date | null): string {
  const t = twinTexts(locale);
  if (twin === 'tested') return t.tested;
  if (twin === 'outdated' && since) return t.outdated(formatDate(since, locale));
  return twin === 'missing' ? t.missing : t.untested;
}
