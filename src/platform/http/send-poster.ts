import { renderPoster, type Poster, type PosterFormat } from '../documents/poster.ts';
import { keepMade } from '../keep-made.ts';
import { renderFault } from './errors.tsx';
import type { RequestContext } from './route.ts';

/** A poster is asked for by everybody who gets the link, and takes a second to set. */
const keptPosters = keepMade(60, ({ poster, format }: { poster: Poster; format: PosterFormat }) =>
  renderPoster(poster, format),
);

/** Answers with a poster as a file that the browser shows. */
export async function sendPoster(
  c: RequestContext,
  poster: Poster,
  { format, fileName }: { format: PosterFormat; fileName: string },
): Promise<Response> {
  const { made } = await keptPosters({ poster, format });
  if (!made.ok) return renderFault(c, 'broken');
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${fileName}-${format}.pdf"`,
    'content-language': poster.language,
    'cache-control': 'no-cache',
  });
}
