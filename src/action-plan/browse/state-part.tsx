import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Steps, type Step } from '../../ui/data/steps.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { phaseOf, type MeasureStatus } from '../measure.ts';
import type { FullMeasure } from '../plan-reading.ts';
import { degreeNames, lightReasonTexts, statusNames } from '../taxonomy.messages.ts';
import { lightTag, statusTag } from './light-view.tsx';
import type { MeasurePassport } from './measure.store.ts';
import { measureTexts } from './measure.messages.ts';
import { readText } from './reader-words.ts';

type StatePartProps = { locale: Locale; passport: Pick<MeasurePassport, 'measure' | 'history'> };

/** How far it is and why, what the light says and why, and whose turn it is since when. */
export function StatePart({ locale, passport }: StatePartProps) {
  const t = measureTexts(locale);
  const { measure, history } = passport;
  return (
    <Section id="stand" title={t.state}>
      <div class="flow">
        <Course locale={locale} status={measure.status} history={history} />
        <SummaryList locale={locale} rows={rowsOf(locale, measure)} />
        {measure.silentSince !== null && <p>{t.silent(formatDate(measure.silentSince, locale))}</p>}
      </div>
    </Section>
  );
}

function rowsOf(locale: Locale, measure: FullMeasure): SummaryRow[] {
  const t = measureTexts(locale);
  const { status, statusSince, degree, lastReportOn, addressee } = measure;
  return [
    {
      term: t.status,
      value: (
        <>
          <p>
            <StatusTag {...statusTag(locale, status)} /> {t.since(formatDate(statusSince, locale))}
          </p>
          <Reason locale={locale} measure={measure} />
        </>
      ),
    },
    ...(addressee === null
      ? []
      : [{ term: t.addressee, value: <span lang={locale === 'en' ? 'de' : undefined}>{addressee}</span> }]),
    { term: t.light, value: <LightValue locale={locale} light={measure.light} /> },
    ...(degree === null ? [] : [{ term: t.degree, value: degreeNames[degree][locale] }]),
    { term: t.lastReport, value: lastReportOn === null ? t.noReport : formatDate(lastReportOn, locale) },
  ];
}

function Reason({ locale, measure }: { locale: Locale; measure: FullMeasure }) {
  const { statusReason, statusReasonEasy } = measure;
  if (statusReason === null) return null;
  const read = readText(locale, statusReason, statusReasonEasy);
  return <Paragraphs text={read.text} lang={read.lang} />;
}

function LightValue({ locale, light }: { locale: Locale; light: FullMeasure['light'] }) {
  const t = measureTexts(locale);
  const own = light.ownReason === null ? null : readText(locale, light.ownReason, light.ownReasonEasy);
  return (
    <>
      <p>
        <StatusTag {...lightTag(locale, light.light)} />
      </p>
      {light.reason !== null && <p>{lightReasonTexts[light.reason][locale]}</p>}
      {own !== null && (
        <p>
          {t.setByHand} <span lang={own.lang}>{own.text}</span>
        </p>
      )}
    </>
  );
}

type CourseProps = { locale: Locale; status: MeasureStatus; history: MeasurePassport['history'] };

/** The usual way of a measure with where it stands; measures that ended without result have left it. */
function Course({ locale, status, history }: CourseProps) {
  const t = measureTexts(locale);
  const phase = phaseOf(status);
  if (phase === null) return null;
  const middle: MeasureStatus = phase === 2 ? status : 'inProgress';
  const way: readonly MeasureStatus[] =
    status === 'permanent' ? ['proposed', 'agreed', 'permanent'] : ['proposed', 'agreed', middle, 'completed'];
  const steps = way.map((one, index): Step => {
    const entry = history.findLast(({ toStatus }) => toStatus === one);
    const reached = entry && (entry.happenedOn ?? dayOf(entry.at));
    const isDone = index < phase || (phase === 3 && index === 3);
    return {
      title: statusNames[one][locale],
      state: isDone ? 'done' : index === phase ? 'current' : 'open',
      note: reached && index <= phase ? formatDate(reached, locale) : undefined,
    };
  });
  return <Steps locale={locale} label={t.course} steps={steps} />;
}
