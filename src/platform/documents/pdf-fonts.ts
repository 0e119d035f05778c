import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readCoverage, type Coverage } from './font-coverage.ts';

type Family = { readonly name: string; readonly regular: string; readonly others: readonly string[] };

const folder = '@expo-google-fonts';
const face = (kit: string, style: string, file: string) => `${folder}/${kit}/${style}/${file}_${style}.ttf`;

/** In the order they are asked for a character. All are free fonts under the SIL Open Font License. */
const families: readonly Family[] = [
  {
    name: 'Fira Sans',
    regular: face('fira-sans', '400Regular', 'FiraSans'),
    others: [
      face('fira-sans', '400Regular_Italic', 'FiraSans'),
      face('fira-sans', '700Bold', 'FiraSans'),
      face('fira-sans', '700Bold_Italic', 'FiraSans'),
    ],
  },
  {
    name: 'Noto Sans Arabic',
    regular: face('noto-sans-arabic', '400Regular', 'NotoSansArabic'),
    others: [face('noto-sans-arabic', '700Bold', 'NotoSansArabic')],
  },
  {
    name: 'Noto Sans Hebrew',
    regular: face('noto-sans-hebrew', '400Regular', 'NotoSansHebrew'),
    others: [face('noto-sans-hebrew', '700Bold', 'NotoSansHebrew')],
  },
  { name: 'Noto Emoji', regular: face('noto-emoji', '400Regular', 'NotoEmoji'), others: [] },
  { name: 'Noto Sans Symbols 2', regular: face('noto-sans-symbols-2', '400Regular', 'NotoSansSymbols2'), others: [] },
];

export const fontNames: readonly string[] = families.map(({ name }) => name);

const { resolve } = createRequire(import.meta.url);

/** The folders that hold exactly the faces the template uses. */
export function fontFolders(): string[] {
  return families.flatMap(({ regular, others }) => [regular, ...others]).map((file) => dirname(resolve(file)));
}

let coverages: readonly Coverage[] | null = null;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Characters that shape their neighbours or the direction and are never drawn themselves. */
const shaping = /^(?:[\u200C-\u200F\u061C\u2066-\u2069]|\uFE0E|\uFE0F)$/u;
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
const mark = /^\p{Mark}$/u;

/**
 * PDF/UA forbids a character without a drawing, and no set of fonts has all. What ours lack is written as its number in
 * Unicode, `[U+4E2D]`, so that nothing disappears and the document can be made.
 */
export function drawable(text: string): string {
  coverages ??= families.map(({ regular }) => readCoverage(readFileSync(resolve(regular))));
  const fonts = coverages;
  const covers = (font: Coverage, character: string) => shaping.test(character) || font(character.codePointAt(0) ?? 0);
  let drawn = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const characters = [...segment].filter((one) => !invisible.test(one) || shaping.test(one));
    // One letter with its accents must come from one font: accents of another would stand beside it.
    if (segment === '\n' || fonts.some((font) => characters.every((one) => covers(font, one)))) {
      drawn += characters.join('');
      continue;
    }
    for (const one of characters) {
      if (/^\p{Zs}$/u.test(one)) drawn += ' ';
      else drawn += !mark.test(one) && fonts.some((font) => covers(font, one)) ? one : numberOf(one);
    }
  }
  return drawn;
}

function numberOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${number}]`;
}
