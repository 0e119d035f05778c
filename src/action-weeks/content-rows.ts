import { accessCodes, accessName, sayWhen } from '../events/index.ts';
import { formatEuros } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import { fieldTexts } from './hand-in/fields.messages.ts';
import type { ContentField, ItemContent } from './item.ts';

/** What stands behind the keys of an item. */
export type Named = {
  readonly place: string | null;
  readonly municipality: string | null;
  readonly lifeAreas: readonly string[];
};

export type ContentRow = {
  readonly term: string;
  readonly text: string;
  /** The fields that it shows. */
  readonly fields: readonly ContentField[];
};

/** Everything that was handed in, in words; what nobody filled in is left out. */
export function contentRows(locale: Locale, content: ItemContent, named: Named): readonly ContentRow[] {
  const t = fieldTexts(locale);
  const registrationNames = { none: t.registrationNone, site: t.registrationSite, organiser: t.registrationOrganiser };
  const { costCents, costText, placeText, registration, seats } = content;
  const cost = costCents === null ? null : costCents === 0 ? t.free : formatEuros(costCents, locale);
  const row = (term: string, text: string | null, ...fields: ContentField[]): ContentRow[] =>
    text === null || text === '' ? [] : [{ term, text, fields }];
  return [
    ...row(t.title, content.title, 'title'),
    ...row(t.what, content.what, 'what'),
    ...row(t.more, content.more, 'more'),
    ...row(t.titleEasy, content.titleEasy, 'titleEasy'),
    ...row(t.whatEasy, content.whatEasy, 'whatEasy'),
    ...row(t.dates, content.dates.map((date) => sayWhen(locale, date)).join('\n'), 'dates'),
    ...row(t.where, [named.place, placeText].filter(Boolean).join('\n'), 'placeId', 'placeText'),
    ...row(t.municipality, named.municipality, 'municipalityKey'),
    ...row(t.who, content.organiser, 'organiser'),
    ...row(
      t.contact,
      [content.contactTelephone, content.contactEmail].filter(Boolean).join('\n'),
      'contactTelephone',
      'contactEmail',
    ),
    ...row(t.audience, content.audience, 'audience'),
    ...row(t.cost, [cost, costText].filter(Boolean).join(' · '), 'costCents', 'costText'),
    ...row(
      t.registration,
      [registrationNames[registration], seats === null ? null : `${t.seats} ${seats}`].filter(Boolean).join('\n'),
      'registration',
      'seats',
    ),
    ...row(t.lifeAreas, named.lifeAreas.join(', '), 'lifeAreas'),
    ...row(t.access, accessLines(locale, content), 'access'),
    ...row(t.visibility, content.isPublic ? t.isPublic : t.isCounted, 'isPublic'),
  ];
}

/** The answers in words, one a line; also what was not checked. */
function accessLines(locale: Locale, { access }: ItemContent): string {
  const t = fieldTexts(locale);
  return accessCodes
    .map((code) => {
      const { answer = 'notChecked', note } = access[code] ?? {};
      return `${accessName(locale, code)}: ${[t[answer], note].filter(Boolean).join(', ')}`;
    })
    .join('\n');
}
