import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readCoverage, type Coverage } from './font-coverage.ts';

const require = createRequire(import.meta.url);

type Family = { readonly name: string; readonly regular: string; readonly others: readonly string[] };

/** In the order they are asked for a character. All are free fonts under the SIL Open Font License. */
const families: readonly Family[] = [
  {
    name: 'Fira Sans',
    regular: require.resolve('@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf'),
    others: [
      require.resolve('@expo-google-fonts/fira-sans/400Regular_Italic/FiraSans_400Regular_Italic.ttf'),
      require.resolve('@expo-google-fonts/fira-sans/700Bold/FiraSans_700Bold.ttf'),
      require.resolve('@expo-google-fonts/fira-sans/700Bold_Italic/FiraSans_700Bold_Italic.ttf'),
    ],
  },
  {
    name: 'Noto Sans Arabic',
    regular: require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    others: [require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf')],
  },
  {
    name: 'Noto Sans Hebrew',
    regular: require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    others: [require.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf')],
  },
  {
    name: 'Noto Emoji',
    regular: require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    others: [],
  },
  {
    name: 'Noto Sans Symbols 2',
    regular: require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
    others: [],
  },
];

export const fontNames: readonly string[] = families.map(({ name }) => name);

/** The folders that hold exactly the faces the template uses. */
export function fontFolders(): string[] {
  return families.flatMap(({ regular, others }) => [regular, ...others]).map((file) => dirname(file));
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
  coverages ??= families.map(({ regular }) => readCoverage(readFileSync(regular)));
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
