import { formatNumber } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { planPath } from '../../browse/plan-paths.ts';
import { paperPath, waitingPath, type PaperFormat, type PaperKind, type PaperState, type PaperStep } from '../paper.ts';
import { waitingTexts } from './waiting.messages.ts';

export type WaitedPaper = {
  id: string;
  kind: PaperKind;
  subject: number;
  format: PaperFormat;
  state: PaperState;
  step: PaperStep | null;
  stepsDone: number;
  stepsAll: number;
  bytes: number | null;
};

type WaitingPageProps = { locale: Locale; paper: WaitedPaper };

/** What a paper is doing, for its title and its page. */
export function waitingTitle(locale: Locale, { state, format }: Pick<WaitedPaper, 'state' | 'format'>): string {
  const t = waitingTexts(locale);
  return state === 'done' ? t.readyTitle(t[format]) : t.title(t[format]);
}

/**
 * Somebody waits for a long paper. The page does not reload itself: who reads it aloud or enlarged would lose the place (WCAG 2.2.1,
 * 3.2.5). One press looks again.
 */
export function WaitingPage({ locale, paper }: WaitingPageProps) {
  return paper.state === 'done' ? <Ready locale={locale} paper={paper} /> : <Waiting locale={locale} paper={paper} />;
}

function Waiting({ locale, paper }: WaitingPageProps) {
  const t = waitingTexts(locale);
  return (
    <>
      <PageHeading title={waitingTitle(locale, paper)} lead={t.lead} />
      <h2 id="fortschritt">{t.progress}</h2>
      <p>
        <strong>{progressWords(locale, paper)}</strong>
      </p>
      {paper.step === 'measures' && (
        <p>
          <progress aria-labelledby="fortschritt" max={paper.stepsAll} value={paper.stepsDone} />
        </p>
      )}
      <ButtonRow>
        <ButtonLink href={localized(locale, waitingPath(paper.id))}>{t.again}</ButtonLink>
      </ButtonRow>
      <p>{t.stays}</p>
      <ToPlan locale={locale} />
    </>
  );
}

function progressWords(locale: Locale, { step, stepsDone, stepsAll }: WaitedPaper): string {
  const t = waitingTexts(locale);
  if (step === null) return t.inLine;
  if (step === 'layout') return t.layout;
  return t.measures(formatNumber(stepsDone, locale), formatNumber(stepsAll, locale));
}

function Ready({ locale, paper }: WaitingPageProps) {
  const t = waitingTexts(locale);
  return (
    <>
      <PageHeading title={waitingTitle(locale, paper)} />
      <ButtonRow>
        <ButtonLink href={localized(locale, paperPath(paper))}>
          {t.download(t[paper.format], sizeWords(locale, paper.bytes ?? 0))}
        </ButtonLink>
      </ButtonRow>
      <ToPlan locale={locale} />
    </>
  );
}

function sizeWords(locale: Locale, bytes: number): string {
  const t = waitingTexts(locale);
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? t.kilobytes(formatNumber(Math.max(1, Math.round(kilobytes)), locale))
    : t.megabytes(formatNumber(kilobytes / 1024, locale));
}

function ToPlan({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={localized(locale, planPath)}>{waitingTexts(locale).toPlan}</a>
    </p>
  );
}
