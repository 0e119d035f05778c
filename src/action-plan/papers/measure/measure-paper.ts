import {
  heading,
  link,
  paragraph,
  type Block,
  type DocumentModel,
  type Level,
} from '../../../platform/documents/document.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { measureTexts } from '../../browse/measure.messages.ts';
import type { MeasurePassport } from '../../browse/measure.store.ts';
import { measurePath } from '../../browse/plan-paths.ts';
import { readText } from '../../browse/reader-words.ts';
import { deeper, publisherOf, type PaperAround } from '../written-words.ts';
import { indicatorsOf } from './indicator-parts.ts';
import { measurePaperTexts } from './measure-paper.messages.ts';
import { factsOf, noticesOf, stateOf, wordsOf } from './measure-parts.ts';
import { documentsOf, milestonesOf, participationOf, storyOf } from './record-parts.ts';

/** The passport of one measure as a paper. */
export function measurePaper(passport: MeasurePassport, around: PaperAround): DocumentModel {
  const { locale, baseUrl } = around;
  const { measure, place } = passport;
  const { number } = measure;
  const t = measurePaperTexts(locale);
  const field = place && readText(locale, place.fieldTitle, place.fieldTitleEasy).text;
  const address = baseUrl + localized(locale, measurePath(number));
  return {
    title: readText(locale, measure.title, measure.titleEasy).text,
    subtitle: field === null ? t.alone(number) : t.subtitle(number, field),
    language: 'de',
    author: publisherOf(around),
    date: around.today,
    hasContents: false,
    blocks: [...measureBlocks(passport, around, 1), paragraph(t.onTheSite, ' ', link(address, address))],
  };
}

/** All that everybody may read of a measure; its parts have headings of the given level. */
export function measureBlocks(passport: MeasurePassport, around: PaperAround, level: Level): readonly Block[] {
  const { locale } = around;
  const { measure } = passport;
  const t = measureTexts(locale);
  return [
    ...noticesOf(locale, measure),
    ...wordsOf(locale, measure, level),
    heading(level, t.state),
    ...stateOf(locale, measure),
    heading(level, t.aside),
    factsOf(around, measure),
    ...indicatorsOf(locale, passport.indicators, level),
    ...milestonesOf(around, passport, level),
    ...participationOf(locale, passport, level),
    ...documentsOf(around, passport, level),
    ...storyOf(locale, passport, level),
  ];
}

/** A measure as a chapter of the plan. */
export function measureChapter(passport: MeasurePassport, around: PaperAround, level: Level): readonly Block[] {
  const { measure } = passport;
  const title = readText(around.locale, measure.title, measure.titleEasy).text;
  return [
    heading(level, measurePaperTexts(around.locale).heading(measure.number, title), measureAnchor(measure.number)),
    ...measureBlocks(passport, around, deeper(level)),
  ];
}

/** Where links inside the paper lead. */
export const measureAnchor = (number: number): string => `massnahme-${number}`;
