import sharp from 'sharp';
import { failure, success, type Result } from '../result.ts';
import { compileTypst } from './compile-typst.ts';
import { drawable, fontNames } from './pdf-fonts.ts';
import { printable } from './prepare-text.ts';
import { shareCardTemplate } from './share-card-template.ts';

/** The picture that others see when somebody passes an address on. */
export type ShareCard = {
  /** Whose page it is. */
  readonly owner: string;
  readonly title: string;
  /** A line above the title, such as a date or a kind. */
  readonly kicker: string;
  /** Where it stands, without `https://`. */
  readonly address: string;
  readonly language: 'de' | 'en';
};

/** The size that programs for messages and networks expect. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Draws the card. The letters are shapes before they are pixels, so that no font of the machine is needed. */
export async function drawShareCard(card: ShareCard): Promise<Result<Uint8Array, 'no-compiler'>> {
  const json = JSON.stringify({ ...card, fonts: fontNames }, (_key, value: unknown) =>
    typeof value === 'string' ? drawable(printable(value)) : value,
  );
  const drawn = await compileTypst({
    template: shareCardTemplate,
    files: [{ name: 'card.json', bytes: Buffer.from(json) }],
    output: 'svg',
  });
  if (!drawn.ok) return failure('no-compiler');
  const png = await sharp(drawn.value, { density: 72 })
    .resize(cardSize.width, cardSize.height, { fit: 'fill' })
    .png({ palette: true, colours: 64 })
    .toBuffer();
  return success(png);
}
