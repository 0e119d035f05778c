import type { ChainLink } from '../../platform/chain.ts';
import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { PrintOnly } from '../../ui/data/only.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { isCarried, type FullMeasure } from '../plan-reading.ts';
import { gapNames } from '../taxonomy.messages.ts';
import { SolutionsPart } from '../chain/solutions-part.tsx';
import { MeasureChainPart } from '../chain/measure-chain-part.tsx';
import type { MeasureChain } from '../chain/read-measure-chain.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { IndicatorPart } from './indicator-part.tsx';
import { lightTag, statusTag } from './light-view.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureKeyFacts } from './measure-key-facts.tsx';
import { measureLinkTexts } from './measure-links.messages.ts';
import type { MeasurePassport } from './measure.store.ts';
import { measureTexts } from './measure.messages.ts';
import { measurePath } from './plan-paths.ts';
import { readText, twinFor } from './reader-words.ts';
import { DocumentPart, EditionPart, MilestonePart, ParticipationPart } from './record-parts.tsx';
import { StatePart } from './state-part.tsx';
import { StoryPart } from './story-part.tsx';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';

export type MeasurePageProps = {
  locale: Locale;
  passport: MeasurePassport;
  /** The barriers behind the measure and what they come from. */
  chain: MeasureChain;
  /** By which proven ways it works. */
  solutions: readonly ChainLink[];
  district: District;
  today: Day;
  /** The whole address of the page, for paper. */
  address: string;
};

/** The passport of a measure. */
export function MeasurePage(props: MeasurePageProps) {
  const { locale, passport, district, today } = props;
  const { measure, place } = passport;
  const t = measureTexts(locale);
  const title = readText(locale, measure.title, measure.titleEasy);
  const number = measureLinkTexts(locale).number(measure.number);
  const field = place && readText(locale, place.fieldTitle, place.fieldTitleEasy);
  return (
    <>
      <PageHeading
        title={title.text}
        titleLang={title.lang}
        eyebrow={
          <>
            {number}
            {field && (
              <>
                {' · '}
                <span lang={field.lang}>{field.text}</span>
              </>
            )}
          </>
        }
      >
        <p class="tags">
          <StatusTag {...statusTag(locale, measure.status)} /> <StatusTag {...lightTag(locale, measure.light.light)} />
        </p>
        {measure.addedOn !== null && <p>{measureLinkTexts(locale).addedOn(formatDate(measure.addedOn, locale))}</p>}
        <PrintOnly>
          <p>
            {t.address}: {props.address}
          </p>
        </PrintOnly>
      </PageHeading>
      <MeasureKeyFacts locale={locale} measure={measure} />
      <Columns asideLabel={t.aside} aside={<MeasureFacts locale={locale} passport={passport} district={district} />}>
        <LeftNotice locale={locale} measure={measure} />
        <GapNotice locale={locale} measure={measure} />
        <EasyState
          locale={locale}
          twin={twinFor(locale, measure)}
          outdatedSince={measure.easyOutdatedSince}
          standardHref={measurePath(measure.number)}
        />
        <Words locale={locale} measure={measure} />
        <StatePart locale={locale} passport={passport} />
        <MeasureChainPart
          locale={locale}
          measure={{
            name: number,
            title: title.text,
            lang: title.lang,
            states: [statusTag(locale, measure.status), lightTag(locale, measure.light.light)],
          }}
          chain={props.chain}
          here={measurePath(measure.number)}
        />
        <SolutionsPart locale={locale} solutions={props.solutions} />
        <IndicatorPart locale={locale} indicators={passport.indicators} />
        <MilestonePart locale={locale} passport={passport} today={today} />
        <ParticipationPart locale={locale} passport={passport} />
        <DocumentPart locale={locale} passport={passport} />
        <StoryPart locale={locale} history={passport.history} />
        <EditionPart locale={locale} passport={passport} />
        <Ask locale={locale} number={measure.number} office={district.office} />
      </Columns>
    </>
  );
}

type OwnProps = { locale: Locale; measure: FullMeasure };

/** An older edition's measure, or one that the edition in force has ended, is still readable here. */
function LeftNotice({ locale, measure }: OwnProps) {
  if (measure.editionState === 'adopted' && isCarried(measure)) return null;
  const { continuationReason, continuationReasonEasy } = measure;
  const read =
    continuationReason === null || isCarried(measure)
      ? null
      : readText(locale, continuationReason, continuationReasonEasy);
  return (
    <Notice title={measureTexts(locale).leftTitle}>{read && <Paragraphs text={read.text} lang={read.lang} />}</Notice>
  );
}

function GapNotice({ locale, measure }: OwnProps) {
  if (measure.gaps.length === 0) return null;
  const t = measureTexts(locale);
  return (
    <Notice tone="warning" title={t.gapsTitle}>
      <p>{t.gapsText}</p>
      <ul>
        {measure.gaps.map((gap) => (
          <li key={gap}>{gapNames[gap][locale]}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Readers of easy German get the easy text first and the exact one on demand; all others the other way round. */
function Words({ locale, measure }: OwnProps) {
  const t = measureTexts(locale);
  const easy = measure.textEasy?.trim();
  if (locale === 'de-simple' && easy) {
    return (
      <>
        <div class="prose">
          <Paragraphs text={easy} />
        </div>
        <Details summary={t.inStandardWords}>
          <StandardWords locale={locale} measure={measure} />
        </Details>
      </>
    );
  }
  const state = measure.easyState === 'tested' ? twinTexts(locale).tested : twinTexts(locale).untested;
  return (
    <>
      <StandardWords locale={locale} measure={measure} />
      {easy && measure.easyState !== 'outdated' && (
        <Details summary={t.inEasyWords}>
          <p>
            <StatusTag tone={measure.easyState === 'tested' ? 'success' : 'neutral'} text={state} />
          </p>
          <Paragraphs text={easy} lang="de-simple" />
        </Details>
      )}
    </>
  );
}

function StandardWords({ locale, measure }: OwnProps) {
  const t = measureTexts(locale);
  const lang = locale === 'de' ? undefined : 'de';
  const parts = [
    { title: t.problem, text: measure.problem },
    { title: t.goal, text: measure.goalText },
    { title: t.done, text: measure.text },
  ];
  return (
    <div class="prose">
      {parts.map(({ title, text }) =>
        text?.trim() ? (
          <>
            <h2>{title}</h2>
            <Paragraphs text={text} lang={lang} />
          </>
        ) : null,
      )}
      {measure.text.trim() === '' && (
        <>
          <h2>{t.done}</h2>
          <p>{t.noText}</p>
        </>
      )}
    </div>
  );
}

type AskProps = { locale: Locale; number: number; office: District['office'] };

/** How to ask, and where to say that the barrier is still there. */
function Ask({ locale, number, office }: AskProps) {
  const t = measureTexts(locale);
  return (
    <Section id="fragen" title={t.ask}>
      <div class="flow">
        <p>{t.askText(number)}</p>
        <ul class="plain-list">
          {office.telephones.map((telephone) => (
            <li key={telephone}>
              <a href={telephoneHref(telephone)}>{telephone}</a>
            </li>
          ))}
          <li>
            <a href={`mailto:${office.email}`}>{office.email}</a>
          </li>
          <li>
            <a href={localized(locale, '/barrieren/melden')}>{t.askReport}</a>
          </li>
        </ul>
      </div>
    </Section>
  );
}
