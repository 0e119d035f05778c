import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { CardList } from '../../ui/data/card-list.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { BarPatterns } from '../../ui/data/stacked-bars.tsx';
import { Stats } from '../../ui/data/stats.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { countLights, planFigures } from '../plan-figures.ts';
import type { BriefMeasure, ReadField, ReadPlan } from '../plan-reading.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { LightBar } from './light-view.tsx';
import { MeasureLinks } from './measure-links.tsx';
import { PlanLinks, type PlanReport } from './plan-links.tsx';
import { fieldPath, measuresPath, planPath, progressPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { readText, twinFor } from './reader-words.ts';

export type PlanPageProps = {
  locale: Locale;
  plan: ReadPlan<BriefMeasure>;
  reports: readonly PlanReport[];
  /** How many editions everybody may read. */
  editions: number;
};

/** What the plan is, how far it is, and the way into its fields. */
export function PlanPage({ locale, plan, reports, editions }: PlanPageProps) {
  const t = planTexts(locale);
  const { edition, fields, withoutGoal, left } = plan;
  const title = readText(locale, edition.title, edition.titleEasy);
  return (
    <>
      <BarPatterns />
      <PageHeading
        title={title.text}
        titleLang={title.lang}
        eyebrow={edition.decisionReference === null ? t.title : `${t.title} · ${t.decided(edition.decisionReference)}`}
        lead={t.lead(edition.firstYear, edition.lastYear)}
      >
        <ScreenOnly>
          <ButtonRow>
            <ButtonLink href={localized(locale, progressPath)}>{t.progress}</ButtonLink>
            <ButtonLink tone="secondary" href={localized(locale, measuresPath)}>
              {t.findMeasure}
            </ButtonLink>
          </ButtonRow>
        </ScreenOnly>
      </PageHeading>
      <Numbers locale={locale} plan={plan} />
      <Section id="handlungsfelder" title={t.fields}>
        <div class="flow">
          <p>{t.fieldsLead}</p>
          <CardList cards={fields.map((field) => fieldCard(locale, field))} />
        </div>
      </Section>
      {withoutGoal.length > 0 && (
        <Section id="ohne-handlungsfeld" title={t.withoutGoal}>
          <MeasureLinks locale={locale} measures={withoutGoal} />
        </Section>
      )}
      <Section id="worum" title={t.about} band>
        <Columns
          asideLabel={t.more}
          aside={<PlanLinks locale={locale} reports={reports} editions={editions} edition={edition} />}
        >
          <About locale={locale} edition={edition} />
        </Columns>
      </Section>
      {left.length > 0 && (
        <Section id="abgeschlossen" title={t.left}>
          <div class="flow">
            <p>{t.leftLead}</p>
            <MeasureLinks locale={locale} measures={left} />
          </div>
        </Section>
      )}
    </>
  );
}

function Numbers({ locale, plan }: Pick<PlanPageProps, 'locale' | 'plan'>) {
  const t = planTexts(locale);
  const figures = planFigures(plan.measures);
  const shown = (value: number): string => formatNumber(value, locale);
  const filtered = (query: string): string => `${localized(locale, measuresPath)}?${query}`;
  return (
    <Section id="zahlen" title={t.numbers}>
      <div class="flow">
        <Stats
          stats={[
            { value: shown(figures.total), label: t.measures, href: localized(locale, measuresPath) },
            { value: shown(plan.fields.length), label: t.fieldCount },
            { value: shown(figures.byStatus.completed), label: t.completed, href: filtered('stand=completed') },
            { value: shown(figures.byLight.red), label: t.red, href: filtered('ampel=red') },
          ]}
        />
        <h3>{t.allLights}</h3>
        <LightBar locale={locale} byLight={figures.byLight} />
      </div>
    </Section>
  );
}

function fieldCard(locale: Locale, { field, measures }: ReadField<BriefMeasure>) {
  const t = planTexts(locale);
  const title = readText(locale, field.title, field.titleEasy);
  return {
    href: localized(locale, fieldPath(field.slug)),
    title: title.text,
    lang: title.lang,
    eyebrow: t.measureCount(measures.length),
    chart: <LightBar locale={locale} byLight={countLights(measures)} />,
  };
}

function About({ locale, edition }: { locale: Locale; edition: EditionRow }) {
  const { about, aboutEasy, easyState, titleEasy, easyOutdatedSince } = edition;
  const read = readText(locale, about, aboutEasy);
  const twin = twinFor(locale, { easyState, titleEasy, textEasy: aboutEasy });
  return (
    <>
      <EasyState locale={locale} twin={twin} outdatedSince={easyOutdatedSince} standardHref={planPath} />
      <div lang={read.lang}>
        <TrustedHtml markup={renderMarkdown(read.text, locale, 3)} />
      </div>
      <SummaryList locale={locale} rows={decisionRows(locale, edition)} />
    </>
  );
}

function decisionRows(locale: Locale, edition: EditionRow): SummaryRow[] {
  const t = planTexts(locale);
  const german = locale === 'en' ? 'de' : undefined;
  const { number, firstYear, lastYear, decisionReference, decidedBy, adoptedOn } = edition;
  return [
    { term: t.edition, value: t.editionNumber(number) },
    { term: t.period, value: `${firstYear}–${lastYear}` },
    ...(decisionReference === null ? [] : [{ term: t.decision, value: t.decided(decisionReference) }]),
    ...(decidedBy === null ? [] : [{ term: t.decidedBy, value: <span lang={german}>{decidedBy}</span> }]),
    ...(adoptedOn === null ? [] : [{ term: t.decidedOn, value: formatDate(adoptedOn, locale) }]),
  ];
}
