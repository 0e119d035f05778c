import { findTypedPlace, isPublishable, noWords } from '../../events/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import type { EditionTimes } from '../edition.ts';
import type { ItemContent } from '../item.ts';
import { accessForm, accessTyped, itemForm } from './item.form.ts';
import { handInErrors } from './hand-in.messages.ts';
import { readItemDates } from './read-dates.ts';

export type ReadItem = { readonly content: ItemContent; readonly answer: string };

/** Checks everything that was typed about an item, and finds the place that was meant. */
export async function readItem(
  { db, district }: Pick<Services, 'db' | 'district'>,
  edition: EditionTimes,
  locale: Locale,
  values: FormValues,
): Promise<Result<ReadItem, readonly FieldError[]>> {
  const t = handInErrors(locale);
  const checked = checkForm(
    itemForm(locale, {
      lifeAreas: district.lifeAreas.map(({ code }) => code),
      municipalities: district.municipalities.map(({ key }) => key),
    }),
    values,
  );
  const answers = checkForm(accessForm(locale), values);
  const dates = readItemDates(values, edition, locale);
  const place = await findTypedPlace(db, valueOf({ locale, values }, 'place').trim().slice(0, 200));
  const isPublic = valueOf({ locale, values }, 'visibility') === 'public';
  const hasPlace = ['place', 'placeText'].some((name) => valueOf({ locale, values }, name).trim() !== '');
  const hasContact = ['contactTelephone', 'contactEmail'].some(
    (name) => valueOf({ locale, values }, name).trim() !== '',
  );
  const errors: FieldError[] = [
    ...(checked.ok ? [] : checked.failure),
    ...(dates.ok ? [] : dates.failure),
    ...(place.ok ? [] : [{ field: 'place', message: locale === 'de' ? place.failure : t.place }]),
    ...(isPublic && !hasPlace ? [{ field: 'place', message: t.placeMissing }] : []),
    ...(answers.ok ? [] : answers.failure),
    ...(isPublic && !hasContact ? [{ field: 'contactTelephone', message: t.contactMissing }] : []),
  ];
  if (!checked.ok || !dates.ok || !place.ok || errors.length > 0) return failure(inOrder(errors));
  const { title, what, more, titleEasy, whatEasy, organiser, audience, costText, cost, ...typed } = checked.value;
  if (!isPublishable({ ...noWords, title, summary: what, body: more, titleEasy, summaryEasy: whatEasy })) {
    return failure([{ field: 'more', message: t.unpublishable }]);
  }
  const content: ItemContent = {
    title,
    what,
    more,
    titleEasy,
    whatEasy,
    dates: dates.value,
    placeId: place.value?.id ?? null,
    placeText: typed.placeText || null,
    municipalityKey: place.value?.municipalityKey ?? typed.municipality ?? null,
    organiser,
    contactTelephone: typed.contactTelephone || null,
    contactEmail: typed.contactEmail || null,
    costCents: cost === undefined ? null : Math.round(cost * 100),
    costText: costText || null,
    audience: audience || null,
    registration: typed.registration,
    seats: typed.registration === 'site' ? (typed.seats ?? null) : null,
    lifeAreas: typed.lifeAreas,
    access: accessTyped(values),
    isPublic,
  };
  return success({ content, answer: typed.answer });
}

/** In the order of the page. */
const order = [
  'title',
  'what',
  'more',
  'titleEasy',
  'whatEasy',
  'd',
  'place',
  'placeText',
  'municipality',
  'organiser',
];

function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const placeOf = ({ field }: FieldError): number => {
    const found = order.indexOf(/^d\d+/u.test(field) ? 'd' : field);
    return found === -1 ? order.length : found;
  };
  return errors.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What of an item stands in columns of its own, to be counted and narrowed by. */
export const countedColumns = (content: ItemContent) => ({
  content: JSON.stringify(content),
  title: content.title,
  isPublic: content.isPublic,
  municipalityKey: content.municipalityKey,
  lifeAreas: [...content.lifeAreas],
  firstDay: content.dates[0] ? dayOf(content.dates[0].startsAt) : null,
  lastDay:
    content.dates.length === 0
      ? null
      : dayOf(new Date(Math.max(...content.dates.map(({ endsAt }) => endsAt.getTime())))),
});
