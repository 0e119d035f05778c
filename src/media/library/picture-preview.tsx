import { Figure } from '../../ui/data/figure.tsx';
import { picturePath } from '../media-address.ts';
import type { Medium } from '../media.store.ts';
import { libraryTexts as t } from './library.messages.ts';

/** A picture as it is, and cut to a wide and a square shape around its most important place. */
export function PicturePreview({ medium }: { medium: Medium }) {
  const { code, width, height, alternative, focus, credit } = medium;
  const src = picturePath(code, 800);
  return (
    <>
      <Figure credit={credit}>
        <img src={src} alt={alternative ?? ''} width={width ?? 800} height={height ?? 600} />
      </Figure>
      <p>{t.cut}</p>
      <div class="picture-cuts">
        <img src={picturePath(code, 400)} alt="" width={400} height={225} class={`cut-wide focus-${focus}`} />
        <img src={picturePath(code, 400)} alt="" width={400} height={400} class={`cut-square focus-${focus}`} />
      </div>
    </>
  );
}
