import type { Shared } from '../../ui/page/share-part.tsx';
import { drawShareCard, type ShareCard } from '../documents/share-card.ts';
import { localized } from '../i18n/locale.ts';
import { keepMade } from '../keep-made.ts';
import { renderFault } from './errors.tsx';
import type { RequestContext } from './route.ts';

/** The last part of the address of the picture of a page. */
export const shareImageName = 'bild.png';

/** What others see of the page at a path, in the reader's language. */
export function shareOf(c: RequestContext, { path, title }: { path: string; title: string }): Shared {
  const { locale, services } = c.var;
  const imagePath = localized(locale, `${path}/${shareImageName}`);
  const { baseUrl } = services.config;
  return { address: baseUrl + localized(locale, path), title, imagePath, image: baseUrl + imagePath };
}

const keptCards = keepMade(200, drawShareCard);

/** Answers with the picture of a page; drawn once for each content. */
export async function sendShareCard(
  c: RequestContext,
  { title, kicker }: Pick<ShareCard, 'title' | 'kicker'>,
): Promise<Response> {
  const { locale, services } = c.var;
  const { made, hash } = await keptCards({
    title,
    kicker,
    owner: services.district.name,
    address: new URL(services.config.baseUrl).host,
    language: locale === 'en' ? 'en' : 'de',
  });
  if (!made.ok) return renderFault(c, 'broken');
  const headers = { etag: `"${hash}"`, 'cache-control': 'public, max-age=3600' };
  if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers);
  return c.body(new Uint8Array(made.value), 200, { ...headers, 'content-type': 'image/png' });
}
