import { formatDate, formatList, formatEuros } from '../../../platform/i18n/format.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import {
  facts,
  heading,
  link,
  notice,
  paragraph,
  strong,
  type Block,
  type Level,
  type Written,
} from '../../../platform/documents/document.ts';
import { crpdArticles } from '../../crpd-articles.ts';
import { isCarried, type FullMeasure } from '../../plan-reading.ts';
import {
  crossCuttingTopicNames,
  degreeNames,
  gapNames,
  lightNames,
  lightReasonTexts,
  originNames,
  priorityNames,
  statusNames,
  targetGroupNames,
  turnNames,
} from '../../taxonomy.messages.ts';
import { factTexts } from '../../browse/facts.messages.ts';
import { measureLinkTexts } from '../../browse/measure-links.messages.ts';
import { measureTexts } from '../../browse/measure.messages.ts';
import { readText } from '../../browse/reader-words.ts';
import { twinTexts } from '../../../platform/text-twin/text-twin.messages.ts';
import type { PaperLocale } from '../paper.ts';
import { paragraphs, twinLine, under, type PaperAround } from '../written-words.ts';
import { measurePaperTexts } from './measure-paper.messages.ts';

type Pair = readonly [term: string, value: Written | readonly Written[]];

/** A pair for what is known, none for what is not. */
const pair = (term: string, value: Written | readonly Written[] | null | undefined): readonly Pair[] =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? []
    : [[term, value]];

const joined = (items: readonly string[]): string => items.join('; ');

/** What is not as it should be: no longer in the plan, or with gaps. */
export function noticesOf(locale: PaperLocale, measure: FullMeasure): readonly Block[] {
  const t = measureTexts(locale);
  const { gaps, editionState, addedOn, continuationReason, continuationReasonEasy } = measure;
  const left = editionState !== 'adopted' || !isCarried(measure);
  const reason = isCarried(measure) ? '' : readText(locale, continuationReason ?? '', continuationReasonEasy).text;
  const missing = formatList(
    gaps.map((gap) => gapNames[gap][locale]),
    locale,
  );
  return [
    ...(left ? [notice('info', t.leftTitle, reason)] : []),
    ...(addedOn === null ? [] : [paragraph(`${measureLinkTexts(locale).addedOn(formatDate(addedOn, locale))}.`)]),
    ...(gaps.length > 0 ? [notice('warning', t.gapsTitle, measurePaperTexts(locale).gaps(missing))] : []),
  ];
}

/** Problem, goal and what is done; readers of the easy version get the easy text alone where there is one. */
export function wordsOf(locale: PaperLocale, measure: FullMeasure, level: Level): readonly Block[] {
  const t = measureTexts(locale);
  const easy = measure.textEasy?.trim() ?? '';
  const twin = twinLine(locale, measure);
  if (locale === 'de-simple' && easy !== '') return [...twin, ...paragraphs(easy)];
  const { problem, goalText, text, easyState, titleEasy } = measure;
  const state = easyState === 'tested' ? twinTexts(locale).tested : twinTexts(locale).untested;
  const inEasyWords = [
    paragraph(`${state}.`),
    ...(titleEasy ? [paragraph(strong(titleEasy))] : []),
    ...paragraphs(easy),
  ];
  return [
    ...twin,
    ...under(heading(level, t.problem), paragraphs(problem)),
    ...under(heading(level, t.goal), paragraphs(goalText)),
    heading(level, t.done),
    ...(text.trim() === '' ? [paragraph(t.noText)] : paragraphs(text)),
    ...(locale === 'de' && easy !== '' && easyState !== 'outdated'
      ? [heading(level, t.inEasyWords), ...inEasyWords]
      : []),
  ];
}

/** How far it is and why, what the light says and why, and whose turn it is since when. */
export function stateOf(locale: PaperLocale, measure: FullMeasure): readonly Block[] {
  const t = measureTexts(locale);
  const { status, statusSince, statusReason, statusReasonEasy, addressee, light, degree, lastReportOn } = measure;
  const { turn, turnSince, bodyName, silentSince } = measure;
  const reason = statusReason === null ? '' : ` ${readText(locale, statusReason, statusReasonEasy).text}`;
  const own = light.ownReason === null ? '' : readText(locale, light.ownReason, light.ownReasonEasy).text;
  const lightReason = light.reason === null ? `${t.setByHand} ${own}` : lightReasonTexts[light.reason][locale];
  const named = turn === 'accountableBody' && bodyName !== null ? bodyName : turnNames[turn][locale];
  const whose = turn === 'nobody' ? named : `${named}, ${t.since(formatDate(turnSince, locale))}`;
  return [
    facts(
      [t.status, [strong(statusNames[status][locale]), `, ${t.since(formatDate(statusSince, locale))}.${reason}`]],
      ...pair(t.addressee, addressee),
      [t.light, [strong(lightNames[light.light][locale]), `. ${lightReason}`]],
      [t.turn, whose],
      ...pair(t.degree, degree && degreeNames[degree][locale]),
      [t.lastReport, lastReportOn === null ? t.noReport : formatDate(lastReportOn, locale)],
    ),
    ...(silentSince === null ? [] : [paragraph(t.silent(formatDate(silentSince, locale)))]),
  ];
}

/** Who, until when, for whom, with what money, on which ground. */
export function factsOf({ locale, district }: PaperAround, measure: FullMeasure): Block {
  const t = factTexts(locale);
  const { bodyName, contributors, otherContributors, contact } = measure;
  const { lifeAreas, municipalityKeys, targetGroups, crossCuttingTopics } = measure;
  const places = district.municipalities.filter(({ key }) => municipalityKeys.includes(key)).map(({ name }) => name);
  const areas = district.lifeAreas.filter(({ code }) => lifeAreas.includes(code)).map(({ name }) => name[locale]);
  const articles = crpdArticles.filter(({ number }) => measure.crpdArticles.includes(number));
  return facts(
    [t.body, bodyName ?? t.bodyMissing],
    ...pair(t.contributors, joined([...contributors, ...(otherContributors ? [otherContributors] : [])])),
    ...pair(t.contact, contact && contactOf(contact)),
    ...timesOf(locale, measure),
    ...moneyOf(locale, measure),
    ...pair(t.lifeAreas, joined(areas)),
    [t.municipalities, places.length === 0 ? t.wholeCounty : joined(places)],
    ...pair(t.targetGroups, joined(targetGroups.map((group) => targetGroupNames[group][locale]))),
    ...pair(t.topics, joined(crossCuttingTopics.map((topic) => crossCuttingTopicNames[topic][locale]))),
    ...pair(t.articles, joined(articles.map(({ number, title }) => t.article(number, title[locale])))),
  );
}

function contactOf({ name, email, telephone }: NonNullable<FullMeasure['contact']>): readonly Written[] {
  const parts: Written[] = [
    ...(name === null ? [] : [name]),
    ...(telephone === null ? [] : [telephone]),
    ...(email === null ? [] : [/^\S+@\S+$/u.test(email) ? link(`mailto:${email}`, email) : email]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function timesOf(locale: PaperLocale, measure: FullMeasure): readonly Pair[] {
  const t = factTexts(locale);
  const { startDay, startPrecision, dueDay, duePrecision, isOngoing, reviewDay } = measure;
  return [
    ...pair(t.start, startDay && formatRoughDay(startDay, startPrecision ?? 'day', locale)),
    [t.due, dueDay ? formatRoughDay(dueDay, duePrecision ?? 'day', locale) : isOngoing ? t.ongoing : t.noDue],
    ...pair(t.review, reviewDay && formatDate(reviewDay, locale)),
  ];
}

function moneyOf(locale: PaperLocale, measure: FullMeasure): readonly Pair[] {
  const t = factTexts(locale);
  const { priority, costCents, costNote, fundingSource, origin, originNote, decisionReference, legalBasis } = measure;
  const both = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('. ');
  return [
    ...pair(t.priority, priority && priorityNames[priority][locale]),
    ...pair(t.cost, both(costCents === null ? null : formatEuros(costCents, locale), costNote)),
    ...pair(t.funding, fundingSource),
    ...pair(t.origin, both(origin && originNames[origin][locale], originNote)),
    ...pair(t.decision, decisionReference),
    ...pair(t.legalBasis, legalBasis),
  ];
}
