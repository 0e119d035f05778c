import type { PictureFile } from '../../media/index.ts';
import type { Day } from '../../platform/calendar.ts';
import {
  facts,
  heading,
  paragraph,
  picture,
  type Block,
  type DocumentModel,
} from '../../platform/documents/document.ts';
import { tableOf, type DataTable } from '../../platform/documents/table.ts';
import type { EditionRow } from '../editions.store.ts';
import { hasVoice, type EditionSummary } from './read-summary.ts';
import { summaryTexts as t } from './summary.messages.ts';
import { protectGroups, protectTotal, type Group, type ProtectedGroup } from './summary.ts';

function shown(count: ProtectedGroup['participants']): string {
  if (count === null) return t.notCounted;
  return count === 'protected' ? t.protected : String(count);
}

type Line = { readonly group: string; readonly name: string } & ProtectedGroup;

const linesOf = (group: string, names: ReadonlyMap<string, string>, groups: readonly Group[]): readonly Line[] =>
  protectGroups(groups).map((one) => ({ ...one, group, name: names.get(one.code ?? '') ?? t.unknown }));

/** One line a group, as it may leave the house. */
export function summaryTable({ figures, lifeAreaNames, municipalityNames }: EditionSummary): DataTable<Line> {
  const everything: Line = {
    group: t.all,
    name: t.all,
    code: null,
    items: figures.items,
    publicItems: figures.publicItems,
    participants: protectTotal(figures.byMunicipality),
  };
  return {
    title: t.title,
    columns: [
      { kind: 'text', key: 'group', title: t.group, value: ({ group }) => group },
      { kind: 'text', key: 'value', title: t.value, value: ({ name }) => name },
      { kind: 'number', key: 'actions', title: t.items, value: ({ items }) => items },
      { kind: 'number', key: 'public', title: t.public, value: ({ publicItems }) => publicItems },
      { kind: 'text', key: 'participants', title: t.participants, value: ({ participants }) => shown(participants) },
    ],
    rows: [
      everything,
      ...linesOf(t.lifeArea, lifeAreaNames, figures.byLifeArea),
      ...linesOf(t.municipality, municipalityNames, figures.byMunicipality),
    ],
  };
}

function groupTable(title: string, header: string, lines: readonly Line[]): Block {
  return tableOf<Line>(
    {
      title,
      columns: [
        { kind: 'text', key: 'name', title: header, value: ({ name }) => name },
        { kind: 'number', key: 'items', title: t.items, value: ({ items }) => items },
        { kind: 'number', key: 'public', title: t.public, value: ({ publicItems }) => publicItems },
        { kind: 'text', key: 'participants', title: t.participants, value: ({ participants }) => shown(participants) },
      ],
      rows: lines,
    },
    'de',
  );
}

type PaperProps = {
  edition: EditionRow;
  summary: EditionSummary;
  /** What is in the pictures, by their record. */
  files: ReadonlyMap<string, PictureFile>;
  author: string;
  date: Day;
};

/** The part of the yearly report about an edition. */
export function summaryPaper({ edition, summary, files, author, date }: PaperProps): DocumentModel {
  const { figures, items, lifeAreaNames, municipalityNames } = summary;
  const voices = items.filter(hasVoice);
  return {
    title: t.documentTitle(edition.year),
    subtitle: edition.motto,
    language: 'de',
    author,
    date,
    hasContents: false,
    blocks: [
      heading(1, t.figures),
      facts(
        [
          t.items,
          `${figures.items} (${figures.publicItems} ${t.public}, ${figures.items - figures.publicItems} ${t.counted})`,
        ],
        [t.partners, figures.partners],
        [
          t.participants,
          `${shown(protectTotal(figures.byMunicipality))} (${t.countedIn(figures.countedReports, figures.reported)})`,
        ],
        [t.reports, t.ofItems(figures.reported, figures.items)],
      ),
      ...(figures.items === 0
        ? [paragraph(t.none)]
        : [
            heading(1, t.byLifeArea),
            paragraph(t.lifeAreaNote),
            groupTable(t.byLifeArea, t.lifeArea, linesOf(t.lifeArea, lifeAreaNames, figures.byLifeArea)),
            heading(1, t.byMunicipality),
            groupTable(
              t.byMunicipality,
              t.municipality,
              linesOf(t.municipality, municipalityNames, figures.byMunicipality),
            ),
          ]),
      heading(1, t.voices),
      ...(voices.flatMap(({ pictures }) => pictures).length > files.size ? [paragraph(t.morePictures)] : []),
      ...(voices.length === 0 ? [paragraph(t.noVoices)] : []),
      ...voices.flatMap(({ item, report, pictures }) => [
        heading(2, `${item.title} (${item.organisation})`),
        ...(report?.wentWell ? [paragraph(`${t.wentWell}: ${report.wentWell}`)] : []),
        ...(report?.changed ? [paragraph(`${t.changed}: ${report.changed}`)] : []),
        ...pictures.flatMap(({ mediaId }) => {
          const file = files.get(mediaId);
          if (!file) return [];
          const { alternative, credit } = file.picture;
          return [picture(file.bytes, alternative, { caption: t.pictureBy(credit), widthInMillimetres: 100 })];
        }),
      ]),
    ],
  };
}
