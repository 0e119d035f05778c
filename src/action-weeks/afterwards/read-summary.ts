import type { Services } from '../../platform/services.ts';
import type { EditionRow } from '../editions.store.ts';
import { acceptedItems, type ItemRow } from '../items.store.ts';
import { readItemPictures, type ItemPicture } from '../pictures/read-pictures.ts';
import { reportsOf, type ReportRow } from '../reports.store.ts';
import { summarise, type Summary } from './summary.ts';

export type ReportedItem = {
  readonly item: ItemRow;
  readonly report: ReportRow | undefined;
  /** Those that the office has looked at. */
  readonly pictures: readonly ItemPicture[];
};

export type EditionSummary = {
  readonly figures: Summary;
  readonly items: readonly ReportedItem[];
  /** Names behind the codes of the groups. */
  readonly lifeAreaNames: ReadonlyMap<string, string>;
  readonly municipalityNames: ReadonlyMap<string, string>;
};

/** Whether a partner said or showed something. */
export const hasVoice = ({ report, pictures }: ReportedItem): boolean =>
  Boolean(report?.wentWell) || Boolean(report?.changed) || pictures.length > 0;

/** Everything that the report about an edition needs. */
export async function readSummary(
  services: Pick<Services, 'db' | 'clock' | 'district'>,
  edition: EditionRow,
): Promise<EditionSummary> {
  const { db, district } = services;
  const [accepted, reports] = await Promise.all([acceptedItems(db, edition.id), reportsOf(db, edition.id)]);
  const byItem = new Map(reports.map((report) => [report.itemId, report]));
  const pictures = await readItemPictures(
    services,
    accepted.map(({ id }) => id),
  );
  const items = accepted.map((item) => ({
    item,
    report: byItem.get(item.id),
    pictures: (pictures.get(item.id) ?? []).filter(({ isShown }) => isShown),
  }));
  const municipalities = district.municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
  const figures = summarise(
    items.map(({ item, report }) => ({
      ...item,
      isReported: report?.receivedAt != null,
      participants: report?.participants ?? null,
    })),
    {
      lifeAreas: district.lifeAreas.map(({ code }) => code),
      municipalities: municipalities.map(({ key }) => key),
    },
  );
  return {
    figures,
    items,
    lifeAreaNames: new Map(district.lifeAreas.map(({ code, name }) => [code, name.de])),
    municipalityNames: new Map(municipalities.map(({ key, name }) => [key, name])),
  };
}
