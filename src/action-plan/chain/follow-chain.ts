import { dayOf, type Day } from '../../platform/calendar.ts';
import type { ChainLink, ChainReader, FollowChain } from '../../platform/chain.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { lightTag, statusTag } from '../browse/light-view.tsx';
import { measureLinkTexts } from '../browse/measure-links.messages.ts';
import { measurePath as publicPath } from '../browse/plan-paths.ts';
import { readText } from '../browse/reader-words.ts';
import { measurePath } from '../care/measure-address.ts';
import { turnNames } from '../taxonomy.messages.ts';
import { deriveLight } from '../traffic-light.ts';
import { measuresAgainst, type MeasureAgainst } from './chain.store.ts';
import { measureChainTexts } from './chain.messages.ts';

/** What the plan does against causes: the measures with their status, their light and whose turn it is, in words. */
export const followCauses: FollowChain = async ({ db, clock }, reader, causeIds) => {
  const today = dayOf(clock.now());
  const measures = await measuresAgainst(db, causeIds, reader.audience);
  return measures.map((measure) => linkTo(measure, reader, today));
};

function linkTo(measure: MeasureAgainst, { locale, audience }: ChainReader, today: Day): ChainLink {
  const { number, title, titleEasy, status, lightOverride } = measure;
  const read = readText(locale, title, titleEasy);
  const light = lightOverride ?? deriveLight({ ...measure, statusSince: dayOf(measure.statusSince) }, today).light;
  const isHidden = audience === 'office' && measure.publishedAt === null;
  return {
    of: measure.causeId,
    name: measureLinkTexts(locale).number(number),
    title: read.text,
    lang: read.lang,
    href: audience === 'office' ? measurePath(number) : localized(locale, publicPath(number)),
    states: [
      statusTag(locale, status),
      lightTag(locale, light),
      ...(isHidden ? [{ tone: 'neutral' as const, text: measureChainTexts(locale).notPublic }] : []),
    ],
    notes: [turnNote(locale, measure)],
  };
}

function turnNote(locale: Locale, { turn, turnSince, bodyName }: MeasureAgainst): string {
  const t = measureChainTexts(locale);
  if (turn === 'nobody') return t.nobody;
  // The name says more than the part it plays; names of bodies are German.
  const who = turn === 'accountableBody' && bodyName !== null && locale !== 'en' ? bodyName : turnNames[turn][locale];
  return t.turn(who, formatDate(turnSince, locale));
}
