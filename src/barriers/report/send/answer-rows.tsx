import type { ComponentChildren } from 'preact';
import type { District } from '../../../platform/district/district.ts';
import { formatDate, formatMonth } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import type { RoughDay } from '../../../platform/forms/read-date.ts';
import type { SummaryRow } from '../../../ui/data/summary-list.tsx';
import { factName, factValue } from '../../facts.messages.ts';
import { factDefinitions } from '../../facts.ts';
import { answerWishName, demandName, effectName, placeKindName, reportedForName } from '../../taxonomy.messages.ts';
import type { Answers, CheckedSteps } from '../all-steps.ts';
import { stepPath, type QuestionName } from '../steps.ts';
import { photoAddress } from '../steps/photos.page.tsx';
import { checkTexts } from './check.messages.ts';

type Row = { readonly term: string; readonly value: ComponentChildren };
type RowsContext = { readonly locale: Locale; readonly district: District };

/** The answers of one question as rows; several answers of one page become several rows. */
const rowsOf: {
  readonly [Question in QuestionName]: (answer: Answers[Question], context: RowsContext) => readonly Row[];
} = {
  placeKind: (kind, { locale }) => [row(checkTexts(locale).placeKind, kind && placeKindName(locale, kind))],
  place: (place, { locale, district }) => {
    const municipality = district.municipalities.find(({ key }) => key === place.municipalityKey)?.name;
    const isNamed = municipality !== undefined && !place.text?.includes(municipality);
    const parts = [place.text, isNamed ? municipality : null, place.position && checkTexts(locale).coordinates];
    return [row(checkTexts(locale).place, parts.filter(Boolean).join(', '))];
  },
  problem: ({ text, callBack }, { locale }) => [
    row(checkTexts(locale).problem, text && <Lines text={text} />),
    ...(callBack
      ? [row(checkTexts(locale).callBack, [callBack.telephone, callBack.time].filter(Boolean).join(', '))]
      : []),
  ],
  demands: (demands, { locale }) => [
    row(checkTexts(locale).demands, demands.map((demand) => demandName(locale, demand)).join(', ')),
  ],
  effect: ({ effect, since, temporaryUntil }, { locale }) => [
    row(checkTexts(locale).effect, effect && effectName(locale, effect)),
    ...(since ? [row(checkTexts(locale).since, formatRoughDay(since, locale))] : []),
    ...(temporaryUntil ? [row(checkTexts(locale).until, formatDate(temporaryUntil, locale))] : []),
  ],
  facts: (facts, { locale }) => {
    const known = factDefinitions.flatMap(({ code }) => {
      const value = facts[code];
      return value === undefined
        ? []
        : [`${factName(locale, code).replace(/\?$/u, '')}: ${factValue(locale, code, value)}`];
    });
    return [row(checkTexts(locale).facts, known.length > 0 && <TextList items={known} />)];
  },
  photos: (photos, { locale }) => [
    row(checkTexts(locale).photos, photos.size > 0 && <Photos locale={locale} photos={photos} />),
  ],
  context: ({ lifeArea, reportedFor }, { locale, district }) => [
    row(checkTexts(locale).lifeArea, district.lifeAreas.find(({ code }) => code === lifeArea)?.name[locale]),
    row(checkTexts(locale).reportedFor, reportedFor && reportedForName(locale, reportedFor)),
  ],
  answer: ({ wish, easy, contact }, { locale }) => {
    const parts = [
      wish && answerWishName(locale, wish),
      contact.name,
      contact.address?.split('\n').join(', '),
      contact.email,
      contact.telephone,
      contact.note,
      easy && checkTexts(locale).easy,
    ];
    return [row(checkTexts(locale).answer, parts.filter(Boolean).join(', '))];
  },
};

const row = (term: string, value: ComponentChildren): Row => ({ term, value });

/** Rows of the summary for the given questions; where an answer cannot be read, the row says so and leads back. */
export function summaryRows(
  questions: readonly QuestionName[],
  checked: CheckedSteps,
  context: RowsContext,
  titleOf: (question: QuestionName) => string,
): readonly SummaryRow[] {
  const t = checkTexts(context.locale);
  return questions.flatMap((question) => {
    const changeHref = `${localized(context.locale, stepPath(question))}?von=pruefen`;
    const rows = readableRows(question, checked[question], context) ?? [
      row(titleOf(question), <strong>{t.needsLook}</strong>),
    ];
    return rows.map(({ term, value }) => ({ term, value: value || t.notGiven, changeHref }));
  });
}

function readableRows<Question extends QuestionName>(
  question: Question,
  checked: CheckedSteps[Question],
  context: RowsContext,
): readonly Row[] | null {
  return checked.ok ? rowsOf[question](checked.value, context) : null;
}

function formatRoughDay({ day, precision }: RoughDay, locale: Locale): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? formatMonth(day, locale) : formatDate(day, locale);
}

/** Line breaks as typed. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <span key={index}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}

function TextList({ items }: { items: readonly string[] }) {
  return (
    <>
      {items.map((item) => (
        <span key={item} class="line">
          {item}
        </span>
      ))}
    </>
  );
}

function Photos({ locale, photos }: { locale: Locale; photos: Answers['photos'] }) {
  return (
    <ul class="photo-entries">
      {[...photos].map(([id, description]) => (
        <li key={id} class="photo-entry">
          <img src={photoAddress(id)} alt="" />
          {description || checkTexts(locale).noDescription}
        </li>
      ))}
    </ul>
  );
}
