import { picturePath, readRecentPictures, readShownMedia, readShownPictures } from '../../media/index.ts';
import type { Services } from '../../platform/services.ts';
import type { ArticleRow } from './articles.store.ts';

/** The newest pictures of the library, with the one that is chosen already if it is older. */
export async function picturesToChoose(services: Services, chosen: string) {
  const recent = await readRecentPictures(services, 60);
  const pictures = recent.map(({ code, title }) => ({ code, title, src: picturePath(code, 400) }));
  if (chosen === '' || pictures.some(({ code }) => code === chosen)) return pictures;
  const older = await readShownMedia(services, [chosen]);
  return older.has(chosen) ? [...pictures, { code: chosen, title: '', src: picturePath(chosen, 400) }] : pictures;
}

/** The code of the picture at the beginning, as the form knows it; empty where there is none to be shown. */
export async function leadPictureCode(services: Services, { leadPictureId }: ArticleRow): Promise<string> {
  const shown = await readShownPictures(services, [leadPictureId]);
  return [...shown.values()][0]?.code ?? '';
}
