import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions, type IStylesOptions } from 'docx';

export const ink = '131525';
export const muted = '51577A';
export const tones = {
  info: { line: '006B8C', tint: 'DDF8FF' },
  success: { line: '007155', tint: 'E5F8F0' },
  warning: { line: '844B00', tint: 'FFF3DC' },
  error: { line: 'B60000', tint: 'FEF0EE' },
} as const;

/** The width of the text on A4 in twentieths of a point, as Word counts. */
export const textWidth = 9_070;

/** In twentieths of a point. */
export const points = (count: number) => count * 20;

const heading = (size: number, before: number, after: number) => ({
  // Word writes sizes in half points.
  run: { size: size * 2, bold: true, color: ink, font: 'Calibri' },
  paragraph: { spacing: { before: points(before), after: points(after) }, keepNext: true, keepLines: true },
});

/** Word's own named styles, so that its navigation, its table of contents and screen readers know them. */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: ink, language: { value: language } },
      paragraph: { spacing: { after: points(8), line: 300 } },
    },
    title: { run: { size: 52, bold: true, color: ink }, paragraph: { spacing: { after: points(6), line: 240 } } },
    heading1: heading(18, 28, 10),
    heading2: heading(14, 20, 8),
    heading3: heading(12, 16, 6),
    heading4: heading(11, 14, 6),
    hyperlink: { run: { color: '2044AA', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', quickFormat: true, run: { size: 28, color: muted } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true },
      paragraph: { spacing: { before: points(12), after: points(4) } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: points(2), after: points(2), line: 260 } },
    },
    { id: 'SmallPrint', name: 'Small Print', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: muted } },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 36, bold: true },
      paragraph: { spacing: { before: points(28), after: points(10) }, keepNext: true },
    },
  ],
});

const depth = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const indent = (level: number) => ({ left: 360 * (level + 1), hanging: 300 });

const bullets: ILevelsOptions[] = depth.map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: level % 2 === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: indent(level) } },
}));
const numbers: ILevelsOptions[] = depth.map((level) => ({
  level,
  format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
  text: `%${level + 1}.`,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: indent(level) } },
}));

/** Real lists: Word numbers them and tells screen readers how long they are. */
export const wordNumbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: bullets },
    { reference: 'numbers', levels: numbers },
  ],
};
