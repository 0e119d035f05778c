import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { BarPatterns } from '../../ui/data/stacked-bars.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { planFigures } from '../plan-figures.ts';
import type { BriefMeasure, ReadField, ReadGoal } from '../plan-reading.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { LightBar } from './light-view.tsx';
import { MeasureLinks } from './measure-links.tsx';
import { fieldPath, measuresPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { readText, twinFor } from './reader-words.ts';

type FieldPageProps = { locale: Locale; read: ReadField<BriefMeasure> };

/** One field of action: what it is about, its goals, and what is done for each. */
export function FieldPage({ locale, read }: FieldPageProps) {
  const t = planTexts(locale);
  const { field, goals, measures } = read;
  const title = readText(locale, field.title, field.titleEasy);
  const text = readText(locale, field.text, field.textEasy);
  const figures = planFigures(measures);
  return (
    <>
      <BarPatterns />
      <PageHeading
        title={title.text}
        titleLang={title.lang}
        eyebrow={`${t.title} · ${t.measureCount(measures.length)}`}
      />
      <EasyState
        locale={locale}
        twin={twinFor(locale, field)}
        outdatedSince={field.easyOutdatedSince}
        standardHref={fieldPath(field.slug)}
      />
      <div lang={text.lang}>
        <TrustedHtml markup={renderMarkdown(text.text, locale, 3)} />
      </div>
      {measures.length > 0 && (
        <Section id="stand" title={t.fieldLights}>
          <div class="flow">
            <LightBar locale={locale} byLight={figures.byLight} />
            {figures.withGaps > 0 && <p>{t.gapsHere(figures.withGaps)}</p>}
            <ScreenOnly>
              <p>
                <a href={`${localized(locale, measuresPath)}?feld=${field.slug}`}>{t.fieldFilter}</a>
              </p>
            </ScreenOnly>
          </div>
        </Section>
      )}
      {goals.length === 0 && <p>{t.noGoals}</p>}
      {goals.map((goal, index) => (
        <Goal key={goal.goal.id} locale={locale} read={goal} position={index + 1} />
      ))}
    </>
  );
}

type GoalProps = { locale: Locale; read: ReadGoal<BriefMeasure>; position: number };

function Goal({ locale, read: { goal, measures }, position }: GoalProps) {
  const t = planTexts(locale);
  const title = readText(locale, goal.title, goal.titleEasy);
  const id = `ziel-${position}`;
  return (
    <section class="section" aria-labelledby={id}>
      <p class="eyebrow">{t.goalLine(position)}</p>
      <h2 id={id} lang={title.lang}>
        {title.text}
      </h2>
      {measures.length === 0 ? <p>{t.noMeasures}</p> : <MeasureLinks locale={locale} measures={measures} />}
    </section>
  );
}
