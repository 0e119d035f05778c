import { formatEuros } from '../../platform/i18n/format.ts';
import type { ComponentChildren } from 'preact';
import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { crpdArticles } from '../crpd-articles.ts';
import type { FullMeasure } from '../plan-reading.ts';
import { crossCuttingTopicNames, originNames, priorityNames, targetGroupNames } from '../taxonomy.messages.ts';
import { factTexts } from './facts.messages.ts';
import type { MeasurePassport } from './measure.store.ts';
import { measureTexts } from './measure.messages.ts';
import { Files } from './plan-links.tsx';
import { fieldPath, measurePath } from './plan-paths.ts';
import { readText } from './reader-words.ts';

type MeasureFactsProps = {
  locale: Locale;
  passport: Pick<MeasurePassport, 'measure' | 'place'>;
  district: Pick<District, 'lifeAreas' | 'municipalities'>;
};

/** The passport: who, until when, for whom, with what money, on which ground. */
export function MeasureFacts(props: MeasureFactsProps) {
  const t = measureTexts(props.locale);
  return (
    <>
      <h2>{t.aside}</h2>
      <SummaryList locale={props.locale} rows={[...peopleAndTime(props), ...placeInPlan(props), ...whatFor(props)]} />
      <Details summary={t.moreFacts}>
        <SummaryList locale={props.locale} rows={[...reasons(props), ...rights(props)]} />
      </Details>
      <Files
        files={[
          { href: localized(props.locale, `${measurePath(props.passport.measure.number)}.pdf`), text: t.pdf },
          { href: localized(props.locale, `${measurePath(props.passport.measure.number)}.docx`), text: t.word },
        ]}
      />
    </>
  );
}

/** A row for what is known, none for what is not. */
const row = (term: string, value: ComponentChildren): SummaryRow[] => (value ? [{ term, value }] : []);

/** Words of the plan, which exist in German only. */
function German({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  return locale === 'en' ? <span lang="de">{children}</span> : <>{children}</>;
}

function List({ items, lang }: { items: readonly string[]; lang?: string | undefined }) {
  if (items.length === 1) return <span lang={lang}>{items[0]}</span>;
  return (
    <ul class="plain-list" lang={lang}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

const listRow = (term: string, items: readonly string[], lang?: string): SummaryRow[] =>
  row(term, items.length > 0 && <List items={items} lang={lang} />);

function peopleAndTime({ locale, passport: { measure } }: MeasureFactsProps): SummaryRow[] {
  const t = factTexts(locale);
  const german = locale === 'en' ? 'de' : undefined;
  const { contributors, otherContributors, contact, startDay, startPrecision } = measure;
  return [
    ...listRow(t.contributors, [...contributors, ...(otherContributors ? [otherContributors] : [])], german),
    ...row(t.contact, contact && <Contact contact={contact} />),
    ...row(t.start, startDay && formatRoughDay(startDay, startPrecision ?? 'day', locale)),
  ];
}

function Contact({ contact: { name, email, telephone } }: { contact: NonNullable<FullMeasure['contact']> }) {
  return (
    <ul class="plain-list">
      {name !== null && <li>{name}</li>}
      {telephone !== null && (
        <li>
          <a href={telephoneHref(telephone)}>{telephone}</a>
        </li>
      )}
      {email !== null && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </ul>
  );
}

function reasons({ locale, passport: { measure } }: MeasureFactsProps): SummaryRow[] {
  const t = factTexts(locale);
  const german = (text: string | null) => text && <German locale={locale}>{text}</German>;
  const { priority, costCents, costNote, fundingSource, origin, originNote, decisionReference, legalBasis } = measure;
  return [
    ...row(t.priority, priority && priorityNames[priority][locale]),
    ...row(
      t.cost,
      (costCents !== null || costNote) && (
        <>
          {costCents !== null && <div>{formatEuros(costCents, locale)}</div>}
          {german(costNote)}
        </>
      ),
    ),
    ...row(t.funding, german(fundingSource)),
    ...row(
      t.origin,
      (origin !== null || originNote) && (
        <>
          {origin !== null && <div>{originNames[origin][locale]}</div>}
          {german(originNote)}
        </>
      ),
    ),
    ...row(t.decision, german(decisionReference)),
    ...row(t.legalBasis, german(legalBasis)),
  ];
}

function placeInPlan({ locale, passport: { place } }: MeasureFactsProps): SummaryRow[] {
  const t = factTexts(locale);
  const field = place && readText(locale, place.fieldTitle, place.fieldTitleEasy);
  const goal = place && readText(locale, place.goalTitle, place.goalTitleEasy);
  return [
    ...row(
      t.field,
      field && (
        <a href={localized(locale, fieldPath(place.slug))} lang={field.lang}>
          {field.text}
        </a>
      ),
    ),
    ...row(t.planGoal, goal && <span lang={goal.lang}>{goal.text}</span>),
  ];
}

function whatFor({ locale, passport: { measure }, district }: MeasureFactsProps): SummaryRow[] {
  const t = factTexts(locale);
  const { municipalityKeys, targetGroups } = measure;
  const places = district.municipalities.filter(({ key }) => municipalityKeys.includes(key)).map(({ name }) => name);
  return [
    ...listRow(t.municipalities, places.length === 0 ? [t.wholeCounty] : places),
    ...listRow(
      t.targetGroups,
      targetGroups.map((group) => targetGroupNames[group][locale]),
    ),
  ];
}

/** How the plan sorts it, and the rights it serves: for whoever works with the plan. */
function rights({ locale, passport: { measure }, district }: MeasureFactsProps): SummaryRow[] {
  const t = factTexts(locale);
  const { lifeAreas, crossCuttingTopics } = measure;
  return [
    ...listRow(
      t.lifeAreas,
      district.lifeAreas.filter(({ code }) => lifeAreas.includes(code)).map(({ name }) => name[locale]),
    ),
    ...listRow(
      t.topics,
      crossCuttingTopics.map((topic) => crossCuttingTopicNames[topic][locale]),
    ),
    ...listRow(
      t.articles,
      crpdArticles
        .filter(({ number }) => measure.crpdArticles.includes(number))
        .map(({ number, title }) => t.article(number, title[locale])),
    ),
  ];
}
