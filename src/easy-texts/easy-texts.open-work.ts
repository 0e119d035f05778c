import { formatDate } from '../platform/i18n/format.ts';
import { plural } from '../platform/i18n/texts.ts';
import { may, type InRole } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWork, OpenWorkGroup } from '../platform/slice.ts';
import type { TwinSource } from '../platform/text-twin/twin-source.ts';
import { bundlesOutSince, bundlesToLookAt } from './bundles/bundles.store.ts';
import { bundlePath, easyTextsPath, textPath } from './easy-address.ts';
import { editEasyTexts } from './easy-texts.access.ts';
import { testedOutdated } from './list/twins.store.ts';

/** As long as a translation usually takes; after it somebody should ask. */
const weeksOut = 4;
const week = 7 * 24 * 60 * 60 * 1000;

/** German only, like everything behind the sign-in. */
const t = {
  outdated: (title: string) => `Leichte Sprache ist veraltet: ${title}`,
  outdatedReason: (date: string) =>
    `Eine Gruppe hatte den Text geprüft. Die Alltagssprache sagt seit ${date} etwas anderes.`,
  back: (bundle: number) => `Bündel ${bundle} ist zurück`,
  backReason: (texts: number) =>
    plural(
      texts,
      '1 leichter Text wartet darauf, dass Sie ihn ansehen.',
      `${texts} leichte Texte warten darauf, dass Sie sie ansehen.`,
    ),
  out: (bundle: number) => `Bündel ${bundle} ist noch unterwegs`,
  outReason: (office: string, date: string) =>
    `Seit ${date} bei: ${office}. Fragen Sie nach, oder schließen Sie es ab.`,
};

/** What of the easy texts waits for somebody: what was tested and no longer holds, what came back, what stays away too long. */
export const openEasyWork =
  (sources: readonly TwinSource[]) =>
  async ({ db, clock }: Services, staff: InRole, most: number): Promise<readonly OpenWorkGroup[]> => {
    if (!may(staff, editEasyTexts)) return [];
    const now = clock.now();
    const [outdated, back, out] = await Promise.all([
      testedOutdated(
        db,
        sources.filter(({ mayEdit }) => may(staff, mayEdit)),
        now,
        most,
      ),
      bundlesToLookAt(db, most),
      bundlesOutSince(db, new Date(now.getTime() - weeksOut * week), most),
    ]);
    return [
      group(
        outdated.count,
        outdated.rows.map(({ kind, id, title, outdatedSince }) => ({
          key: `outdated-${kind}-${id}`,
          title: t.outdated(title),
          path: textPath({ kind, id }),
          reason: t.outdatedReason(formatDate(outdatedSince, 'de')),
          since: outdatedSince,
        })),
      ),
      group(
        back.count,
        back.rows.map(({ number, texts, since }) => ({
          key: `back-${number}`,
          title: t.back(number),
          path: bundlePath(number),
          reason: t.backReason(texts),
          since: since ?? now,
        })),
      ),
      group(
        out.count,
        out.rows.map(({ number, office, createdAt }) => ({
          key: `out-${number}`,
          title: t.out(number),
          path: bundlePath(number),
          reason: t.outReason(office, formatDate(createdAt, 'de')),
          since: createdAt,
        })),
      ),
    ].filter(({ count }) => count > 0);
  };

const group = (count: number, first: readonly OpenWork[]): OpenWorkGroup => ({
  urgency: 'date-near',
  path: easyTextsPath,
  count,
  first,
});
