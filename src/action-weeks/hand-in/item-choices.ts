import type { Locale } from '../../platform/i18n/locale.ts';
import type { Services } from '../../platform/services.ts';

/** What can be chosen in the form about an item. */
export const itemChoices = ({ district }: Pick<Services, 'district'>, locale: Locale) => ({
  municipalities: district.municipalities
    .map(({ key, name }) => ({ value: key, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'de')),
  lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name[locale] })),
});
