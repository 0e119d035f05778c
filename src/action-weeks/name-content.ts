import { placesById } from '../directory/index.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Services } from '../platform/services.ts';
import type { Named } from './content-rows.ts';
import type { ItemContent } from './item.ts';

/** Looks up the place and the names behind what was handed in. */
export async function nameContent(
  { db, district }: Pick<Services, 'db' | 'district'>,
  content: ItemContent,
  locale: Locale,
): Promise<Named> {
  const [place] = content.placeId === null ? [] : await placesById(db, [content.placeId]);
  return {
    place: place ? [place.name, place.address].filter(Boolean).join('\n') : null,
    municipality: district.municipalities.find(({ key }) => key === content.municipalityKey)?.name ?? null,
    lifeAreas: district.lifeAreas.flatMap(({ code, name }) => (content.lifeAreas.includes(code) ? [name[locale]] : [])),
  };
}
