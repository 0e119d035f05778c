import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Icon } from '../../ui/data/icon.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { dataPath, planPath, progressPath, reportPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';

export type PlanReport = { roundNumber: number; title: string; frozenAt: Date };

type PlanLinksProps = {
  locale: Locale;
  reports: readonly PlanReport[];
  editions: number;
  edition: Pick<EditionRow, 'number'>;
};

/** Files, data, reports and other editions of the plan. */
export function PlanLinks({ locale, reports, editions }: PlanLinksProps) {
  const t = planTexts(locale);
  return (
    <>
      <h3>{t.downloads}</h3>
      <Files
        files={[
          { href: localized(locale, '/aktionsplan.pdf'), text: t.pdf },
          { href: localized(locale, '/aktionsplan.docx'), text: t.word },
          { href: dataPath('csv'), text: t.csv },
          { href: dataPath('json'), text: t.json },
        ]}
      />
      <h3>{t.more}</h3>
      <ul class="plain-list">
        <li>
          <a href={localized(locale, progressPath)}>{t.progress}</a>
        </li>
        {editions > 1 && (
          <>
            <li>
              <a href={localized(locale, `${planPath}/fassungen`)}>{t.editions}</a>
            </li>
            <li>
              <a href={localized(locale, `${planPath}/vergleich`)}>{t.compare}</a>
            </li>
          </>
        )}
      </ul>
      {reports.length > 0 && (
        <>
          <h3>{t.reports}</h3>
          <ul class="plain-list">
            {reports.map(({ roundNumber, title, frozenAt }) => (
              <li key={roundNumber}>
                <a href={localized(locale, reportPath(roundNumber))} lang={locale === 'en' ? 'de' : undefined}>
                  {t.report(title, formatDate(frozenAt, locale))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Files to take along, each with what it is. */
export function Files({ files }: { files: readonly { href: string; text: string }[] }) {
  return (
    <ul class="plain-list">
      {files.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>
            <Icon name="download" /> {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
