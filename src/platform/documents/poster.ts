import type { Day } from '../calendar.ts';
import { failure, type Result } from '../result.ts';
import { qrCodeFile } from '../qr-code.ts';
import { faultTexts } from './documents.messages.ts';
import { compileTypst } from './compile-typst.ts';
import type { DocumentFault } from './check-document.ts';
import { drawable, fontNames } from './pdf-fonts.ts';
import { posterTemplate } from './poster-template.ts';
import { printable } from './prepare-text.ts';

/** What hangs on a wall or lies on a table. `a5-twice` is a sheet of A4 to be cut once. */
export const posterFormats = ['a3', 'a4', 'a5', 'a5-twice'] as const;
export type PosterFormat = (typeof posterFormats)[number];

export type PosterItem = {
  readonly name: string;
  /** Left out where everything would not fit on the page. */
  readonly note?: string | undefined;
};

/** One page, written once for all formats. */
export type Poster = {
  readonly language: 'de' | 'en';
  /** Whose poster it is; stands on top. */
  readonly owner: string;
  readonly title: string;
  /** A word or two above the title. */
  readonly kicker: string;
  /** Large, below the title: what decides about coming. */
  readonly highlights: readonly string[];
  readonly text: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Lists with what each of them says; the last sentence stands below it. */
  readonly lists: readonly {
    readonly title: string;
    readonly items: readonly PosterItem[];
    readonly after?: string | undefined;
  }[];
  /** The address for the camera and, without `https://`, for whoever types it. */
  readonly address: string;
  readonly texts: {
    readonly lists: string;
    readonly scan: string;
    /** What the code is, for who does not see it. */
    readonly code: string;
    readonly call: string;
    /** What stands for the notes where they are left out. */
    readonly more: string;
  };
  readonly telephone: string;
  readonly author: string;
  readonly date: Day;
};

/** Sets a poster as a tagged PDF (PDF/UA-1): real text, its order is its reading order, and the code says what it is. */
export async function renderPoster(
  poster: Poster,
  format: PosterFormat,
): Promise<Result<Uint8Array, readonly DocumentFault[]>> {
  const { address, date, language } = poster;
  const data = {
    ...poster,
    format,
    shortAddress: address.replace(/^https?:\/\/(?:www\.)?/u, ''),
    date: date.split('-').map(Number),
    region: language === 'de' ? 'DE' : 'GB',
    fonts: fontNames,
  };
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? drawable(printable(value)) : value,
  );
  const made = await compileTypst({
    template: posterTemplate,
    files: [
      { name: 'poster.json', bytes: Buffer.from(json) },
      { name: 'code.svg', bytes: qrCodeFile(address) },
    ],
    output: 'pdf',
  });
  return made.ok ? made : failure([{ sentence: faultTexts.noCompiler }]);
}
