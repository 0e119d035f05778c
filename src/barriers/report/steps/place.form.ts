import { z } from 'zod';
import { municipalityAt, type Place } from '../../../platform/district/district.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { number, optionalChoice, text } from '../../../platform/forms/fields.ts';
import { success, failure, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';
import { placeTexts } from './place.messages.ts';
import { describePlace, placeOfValue, placesFor } from './places.ts';

const ways = ['search', 'words', 'map', 'none'] as const;
type Way = (typeof ways)[number];

export type PlaceAnswer = {
  readonly municipalityKey: string | null;
  readonly text: string | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
};

const nowhere: PlaceAnswer = { municipalityKey: null, text: null, position: null };

/** The way that was chosen; whoever only filled in fields has chosen by doing so. */
export function wayOf(typed: FormValues): Way {
  const value = (name: string) => valueOf({ locale: 'de', values: typed }, name).trim();
  const chosen = ways.find((way) => way === value('way'));
  if (chosen) return chosen;
  if (value('words') !== '') return 'words';
  if (value('query') !== '') return 'search';
  return value('municipality') === '' ? 'none' : 'map';
}

/** No place is a legal answer everywhere; only what cannot be stored is refused. */
export function checkPlace(
  typed: FormValues,
  { locale, district }: Pick<StepContext, 'locale' | 'district'>,
): Result<PlaceAnswer, readonly FieldError[]> {
  const t = reportTexts(locale);
  const field = (max: number) => text({ max, tooLong: t.tooLong(max) });
  const keys = district.municipalities.map(({ key }) => key);
  switch (wayOf(typed)) {
    case 'none':
      return success(nowhere);
    case 'words': {
      const checked = checkForm(z.object({ words: field(500) }), typed);
      return checked.ok ? success({ ...nowhere, text: checked.value.words || null }) : checked;
    }
    case 'search': {
      const checked = checkForm(z.object({ query: field(200), match: field(200), detail: field(200) }), typed);
      if (!checked.ok) return checked;
      const { query, match, detail } = checked.value;
      const place = placeOfValue(district, match) ?? (match === 'none' ? null : onlyPlace(placesFor(district, query)));
      const parts = [detail, describePlace(query, place)].filter(Boolean);
      return success({ ...nowhere, municipalityKey: place?.municipalityKey ?? null, text: parts.join(', ') || null });
    }
    case 'map': {
      const degrees = number({ min: -180, max: 180, wrong: t.notOffered });
      const checked = checkForm(
        z.object({
          municipality: optionalChoice(keys, { wrong: t.notOffered }),
          mapDetail: field(300),
          lat: degrees,
          lon: degrees,
        }),
        typed,
      );
      if (!checked.ok) return checked;
      const { municipality, mapDetail, lat, lon } = checked.value;
      const position = lat === undefined || lon === undefined ? null : { lat, lon };
      const at = position && municipalityAt(district, position.lat, position.lon);
      if (position && !at) return failure([{ field: 'municipality', message: placeTexts(locale).outside }]);
      // Whoever moves on in the list after the device gave a position means the list.
      const isThere = municipality === undefined || at === municipality;
      return success({
        municipalityKey: municipality ?? at,
        text: mapDetail || null,
        position: isThere ? position : null,
      });
    }
  }
}

const onlyPlace = (places: readonly Place[]): Place | null => (places.length === 1 ? (places[0] ?? null) : null);

/** Something was typed that was not looked up yet: its matches are shown before going on. */
export function isSearchOpen(typed: FormValues): boolean {
  const value = (name: string) => valueOf({ locale: 'de', values: typed }, name).trim();
  return wayOf(typed) === 'search' && value('query') !== '' && value('query') !== value('searched');
}
