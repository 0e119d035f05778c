import { PictureFigure } from '../../media/index.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { KeyFacts } from '../../ui/data/key-facts.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { editionsTexts } from '../editions/editions.messages.ts';
import type { EditionRow } from '../editions.store.ts';
import { editionPath, itemPath } from '../weeks-address.ts';
import { hasVoice, type EditionSummary, type ReportedItem } from './read-summary.ts';
import type { Group } from './summary.ts';
import { summaryTexts as t } from './summary.messages.ts';

/** Figures and reports of an edition; exact, because only the office reads them here. */
export function SummaryPage({ edition, summary }: { edition: EditionRow; summary: EditionSummary }) {
  const { figures, items, lifeAreaNames, municipalityNames } = summary;
  return (
    <>
      <PageHeading title={t.title} eyebrow={editionsTexts.yearTitle(edition.year)} lead={t.lead} />
      <KeyFacts
        facts={[
          {
            term: t.items,
            value: figures.items,
            note: `${figures.publicItems} ${t.public}, ${figures.items - figures.publicItems} ${t.counted}`,
          },
          { term: t.partners, value: figures.partners },
          {
            term: t.participants,
            value: figures.participants,
            note: t.countedIn(figures.countedReports, figures.reported),
          },
          { term: t.reports, value: t.ofItems(figures.reported, figures.items) },
        ]}
      />
      <Section id="mitnehmen" title={t.downloads}>
        <p>{t.protectedNote}</p>
        <ul class="plain-links">
          <li>
            <a href={editionPath(edition.year, 'bericht.csv')}>{t.csv}</a>
          </li>
          <li>
            <a href={editionPath(edition.year, 'bericht.pdf')}>{t.pdf}</a>
          </li>
          <li>
            <a href={editionPath(edition.year, 'bericht.docx')}>{t.word}</a>
          </li>
        </ul>
      </Section>
      <Section id="aktionen" title={t.items}>
        <ItemTable edition={edition} items={items} />
      </Section>
      <Section id="lebensbereiche" title={t.byLifeArea}>
        <p>{t.lifeAreaNote}</p>
        <GroupTable
          id="nach-lebensbereich"
          caption={t.byLifeArea}
          header={t.lifeArea}
          names={lifeAreaNames}
          groups={figures.byLifeArea}
        />
      </Section>
      <Section id="gemeinden" title={t.byMunicipality}>
        <GroupTable
          id="nach-gemeinde"
          caption={t.byMunicipality}
          header={t.municipality}
          names={municipalityNames}
          groups={figures.byMunicipality}
        />
      </Section>
      <VoicesPart items={items} />
    </>
  );
}

function ItemTable({ edition, items }: { edition: EditionRow; items: readonly ReportedItem[] }) {
  return (
    <DataTable
      locale="de"
      id="aktionen-tabelle"
      caption={t.items}
      hideCaption
      stacked
      rows={items}
      empty={<p>{t.none}</p>}
      columns={[
        {
          header: t.columns.title,
          rowHeader: true,
          cell: ({ item }) => <a href={itemPath(edition.year, item.id)}>{item.title}</a>,
        },
        { header: t.columns.organisation, cell: ({ item }) => item.organisation },
        {
          header: t.columns.participants,
          numeric: true,
          cell: ({ report }) => (report?.receivedAt ? (report.participants ?? t.notCounted) : '–'),
        },
        {
          header: t.columns.state,
          cell: ({ report }) =>
            report === undefined ? (
              <StatusTag text={t.states.notAsked} />
            ) : report.receivedAt === null ? (
              <StatusTag tone="warning" text={t.states.missing} />
            ) : (
              <StatusTag tone="success" text={t.states.received} />
            ),
        },
      ]}
    />
  );
}

type GroupTableProps = {
  id: string;
  caption: string;
  header: string;
  names: ReadonlyMap<string, string>;
  groups: readonly Group[];
};

function GroupTable({ id, caption, header, names, groups }: GroupTableProps) {
  return (
    <DataTable
      locale="de"
      id={id}
      caption={caption}
      hideCaption
      stacked
      rows={groups}
      empty={<p>{t.none}</p>}
      columns={[
        { header, rowHeader: true, cell: ({ code }) => names.get(code ?? '') ?? t.unknown },
        { header: t.items, numeric: true, cell: ({ items }) => items },
        { header: t.public, numeric: true, cell: ({ publicItems }) => publicItems },
        { header: t.participants, numeric: true, cell: ({ participants }) => participants ?? t.notCounted },
      ]}
    />
  );
}

function VoicesPart({ items }: { items: readonly ReportedItem[] }) {
  const voices = items.filter(hasVoice);
  return (
    <Section id="stimmen" title={t.voices}>
      {voices.length === 0 && <p>{t.noVoices}</p>}
      {voices.map(({ item, report, pictures }) => (
        <div key={item.id}>
          <h3>{`${item.title} (${item.organisation})`}</h3>
          {report?.wentWell && <p class="preformatted">{`${t.wentWell}: ${report.wentWell}`}</p>}
          {report?.changed && <p class="preformatted">{`${t.changed}: ${report.changed}`}</p>}
          {pictures.length > 0 && (
            <ul class="gallery">
              {pictures.map(({ mediaId, picture }) => (
                <li key={mediaId}>
                  <PictureFigure picture={picture} locale="de" textLocale="de" />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}
