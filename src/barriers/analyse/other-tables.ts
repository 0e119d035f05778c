import { formatMonth } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { causePath } from '../causes/cause-address.ts';
import { wordsFor } from '../browse/public-words.ts';
import { channelName, confirmationName } from '../taxonomy.messages.ts';
import { channels, confirmations } from '../taxonomy.ts';
import type { Analysis, CauseWithMeasures } from './read-analysis.ts';
import { analysisTexts, dimensionTitles, waitTitles } from './analysis.messages.ts';
import { waits, type Duration } from './durations.store.ts';
import { fewestForTimes, inDays } from './figures.ts';
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts';
import { listAddress, narrowedTo } from './list-address.ts';
import { valueNames, type Vocabulary } from './value-names.ts';

export function monthsTable({ months }: Analysis, locale: Locale): FigureTable {
  const t = analysisTexts(locale);
  return {
    name: 'monate',
    title: t.trendCaption,
    columns: [
      { key: 'value', title: t.month, kind: 'text' },
      { key: 'code', title: t.code, kind: 'text' },
      { key: 'reported', title: t.reported, kind: 'number' },
      { key: 'solved', title: t.solved, kind: 'number' },
    ],
    rows: months.map(({ month, reported, solved }) => ({
      cells: { value: formatMonth(month, locale), code: month.slice(0, 7), reported, solved },
    })),
  };
}

export function reportsTable({ reports, question }: Analysis, locale: Locale): FigureTable {
  const t = analysisTexts(locale);
  return {
    name: 'meldewege',
    title: t.channels,
    columns: [
      { key: 'value', title: dimensionTitles.channel[locale], kind: 'text' },
      { key: 'code', title: t.code, kind: 'text' },
      { key: 'reports', title: question.audience === 'everyone' ? t.reportsAtLeast : t.reports, kind: 'number' },
    ],
    rows: channels.map((channel) => {
      const found = reports.find((row) => row.channel === channel);
      const none = question.audience === 'everyone' ? null : 0;
      return { cells: { value: channelName(locale, channel), code: channel, reports: found ? found.reports : none } };
    }),
  };
}

export function spotsTable({ spots, question }: Analysis, vocabulary: Vocabulary): FigureTable {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const municipality = valueNames('municipality', vocabulary);
  return {
    name: 'brennpunkte',
    title: t.spots,
    columns: [
      { key: 'value', title: t.spot, kind: 'text' },
      { key: 'municipality', title: t.municipality, kind: 'text' },
      { key: 'barriers', title: t.barriers, kind: 'number' },
      { key: 'open', title: t.open, kind: 'number' },
      { key: 'latitude', title: t.latitude, kind: 'number' },
      { key: 'longitude', title: t.longitude, kind: 'number' },
    ],
    rows: spots.map(({ lat, lon, barriers, open, municipalityKey, placeText }) => ({
      href: listAddress({ audience: question.audience, locale }, question.filter, { lat, lon }),
      cells: {
        value: placeText ?? (municipalityKey === null ? t.notSaid : municipality(municipalityKey)),
        municipality: municipalityKey === null ? null : municipality(municipalityKey),
        barriers,
        open,
        latitude: Number(lat.toFixed(4)),
        longitude: Number(lon.toFixed(4)),
      },
    })),
  };
}

export function durationsTable(analysis: Analysis, vocabulary: Vocabulary): FigureTable {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const number = (key: FigureColumn['key'], title: string): FigureColumn => ({ key, title, kind: 'number' });
  return {
    name: 'zeiten',
    title: t.durations,
    columns: [
      { key: 'value', title: dimensionTitles.body[locale], kind: 'text' },
      { key: 'wait', title: t.wait, kind: 'text' },
      number('measured', t.measured),
      number('waiting', t.waiting),
      number('quartile_1', t.quartile1),
      number('median', t.median),
      number('quartile_3', t.quartile3),
    ],
    rows: waits.flatMap((wait) =>
      analysis.durations[wait].map((duration) => durationRow(analysis, vocabulary, waitTitles[wait][locale], duration)),
    ),
  };
}

function durationRow({ question }: Analysis, vocabulary: Vocabulary, wait: string, duration: Duration): FigureRow {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const { bodyCode, measured, waiting, quartile1, median, quartile3 } = duration;
  const named = bodyCode === '' ? t.noBody : valueNames('body', vocabulary)(bodyCode);
  const isTold = question.audience === 'office' || bodyCode === null || measured >= fewestForTimes;
  const told = (value: number | null) => (isTold ? inDays(value) : null);
  return {
    href:
      question.audience === 'office'
        ? listAddress({ audience: 'office', locale }, narrowedTo(question.filter, 'body', bodyCode))
        : undefined,
    lang: locale === 'en' && bodyCode ? 'de' : undefined,
    cells: {
      value: bodyCode === null ? t.together : named,
      wait,
      measured,
      waiting,
      quartile_1: told(quartile1),
      median: told(median),
      quartile_3: told(quartile3),
    },
  };
}

export function causesTable({ causes, question }: Analysis, locale: Locale): FigureTable {
  const t = analysisTexts(locale);
  const isPublic = question.audience === 'everyone';
  return {
    name: 'ursachen',
    title: t.causes,
    columns: [
      { key: 'value', title: t.cause, kind: 'text' },
      { key: 'barriers', title: t.barriers, kind: 'number' },
      { key: 'open', title: t.open, kind: 'number' },
      { key: isPublic ? 'also_affected' : 'people', title: isPublic ? t.publicPeople : t.people, kind: 'number' },
      { key: 'measures', title: t.measures, kind: 'number' },
    ],
    rows: causes.map((cause) => ({
      href: isPublic ? undefined : causePath(cause.number),
      lang: causeTitle(locale, cause).lang,
      cells: {
        value: causeTitle(locale, cause).title,
        barriers: cause.barriers,
        open: cause.open,
        ...(isPublic ? { also_affected: cause.people === 0 ? null : cause.people } : { people: cause.people }),
        measures: cause.measures.length,
      },
    })),
  };
}

export function causeTitle(locale: Locale, { title, titleEasy }: CauseWithMeasures) {
  const { title: read, lang } = wordsFor(locale, {
    publicTitle: title,
    publicTitleEasy: titleEasy,
    easyState: titleEasy === null ? 'missing' : 'draft',
  });
  return { title: read, lang };
}

/** For the office only. */
export function answersTable(answers: NonNullable<Analysis['answers']>): FigureTable {
  const t = analysisTexts('de');
  return {
    name: 'bestaetigungen',
    title: t.answers,
    columns: [
      { key: 'value', title: t.answer, kind: 'text' },
      { key: 'code', title: t.code, kind: 'text' },
      { key: 'answers', title: t.answerPeople, kind: 'number' },
    ],
    rows: confirmations.map((code) => ({
      cells: { value: confirmationName('de', code), code, answers: answers[code] },
    })),
  };
}
