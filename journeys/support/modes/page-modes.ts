import { axeFindings, everyRule, ofColour } from './axe-findings.ts';
import { htmlFindings } from './html.ts';
import { keyboardFindings } from './keyboard-walk.ts';
import {
  cutOff,
  inTheWay,
  lostOnPaper,
  moving,
  stillLight,
  tooWide,
  tornWords,
  unmarkedButtons,
  withTextSpacing,
} from './layout.ts';
import { allLanguages, shownAs, type Mode } from './mode.ts';
import { outlineFindings } from './outline.ts';

type Look = () => Promise<readonly string[]>;

/** One after the other, because each waits for the same page. */
async function all(...looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) found.push(...(await look()));
  return found;
}

const narrow = { width: 320, height: 800 };
/** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };
/** A sheet of A4 with its margins, at 96 dots an inch. */
const sheet = { width: 680, height: 960 };

/** Every way in which a page is looked at, once it is open. */
export const pageModes: readonly Mode[] = [
  {
    name: 'plain',
    checks:
      'axe: WCAG 2.0 to 2.2, A and AA, and best practices; outline of headings, title, language tags; nothing wider than the window, no word torn on a button',
    languages: allLanguages,
    look: (page) =>
      shownAs(page, {}, () =>
        all(
          () => axeFindings(page, everyRule),
          () => outlineFindings(page),
          () => tooWide(page),
          () => tornWords(page),
        ),
      ),
  },
  {
    name: 'html',
    checks: 'the HTML as it is sent is valid (html-validate)',
    languages: allLanguages,
    look: htmlFindings,
  },
  {
    name: 'narrow',
    checks: '320 × 800 px: axe, target size (2.5.8), nothing wider than the window, no text cut off',
    languages: allLanguages,
    look: (page) =>
      shownAs(page, { window: narrow }, () =>
        all(
          () => axeFindings(page, everyRule),
          () => tooWide(page),
          () => cutOff(page),
        ),
      ),
  },
  {
    name: 'zoom',
    checks:
      '1280 × 1024 px at 400 % (320 × 256): nothing wider than the window, no text cut off, nothing that stays takes a third of it',
    languages: allLanguages,
    look: (page) =>
      shownAs(page, { window: zoomed }, () =>
        all(
          () => tooWide(page),
          () => cutOff(page),
          () => inTheWay(page),
        ),
      ),
  },
  {
    name: 'forced-colours',
    checks: 'axe on colours; every button and field keeps a border or an underline',
    languages: ['de'],
    look: (page) =>
      shownAs(page, { media: { forcedColors: 'active' } }, () =>
        all(
          () => axeFindings(page, ofColour),
          () => unmarkedButtons(page),
        ),
      ),
  },
  {
    name: 'dark',
    checks: 'the page is dark; axe on colours',
    languages: ['de'],
    look: (page) =>
      shownAs(page, { media: { colorScheme: 'dark' } }, () =>
        all(
          () => stillLight(page),
          () => axeFindings(page, ofColour),
        ),
      ),
  },
  {
    name: 'reduced-motion',
    checks: 'nothing moves, changes slowly or scrolls by itself',
    languages: ['de'],
    look: (page) => shownAs(page, { media: { reducedMotion: 'reduce' } }, () => moving(page)),
  },
  {
    name: 'print',
    checks: 'A4: the words are there, fit the sheet, have contrast, nothing stands on every sheet',
    languages: ['de'],
    look: (page) =>
      shownAs(page, { media: { media: 'print' }, window: sheet }, () =>
        all(
          () => lostOnPaper(page),
          () => tooWide(page),
          () => axeFindings(page, ofColour),
        ),
      ),
  },
  {
    name: 'text-spacing',
    checks: 'with the spacing of 1.4.12, at 1280 and 320 px: no text cut off, nothing wider than the window',
    languages: allLanguages,
    look: (page) =>
      withTextSpacing(page, async () => {
        const wide = await shownAs(page, {}, () =>
          all(
            () => cutOff(page),
            () => tooWide(page),
          ),
        );
        const small = await shownAs(page, { window: narrow }, () =>
          all(
            () => cutOff(page),
            () => tooWide(page),
          ),
        );
        return [...wide, ...small];
      }),
  },
  {
    name: 'keyboard',
    checks: 'Tab from top to bottom: everything reached, in order, focus seen and not covered, no trap, skip link',
    languages: ['de'],
    look: (page) => shownAs(page, {}, () => keyboardFindings(page)),
  },
];
