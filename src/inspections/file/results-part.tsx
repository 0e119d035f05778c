import { formatDateTime } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { isOpen } from '../inspection.ts';
import { inspectionPath, photoPath } from '../inspection-address.ts';
import { measuredText } from '../record/measured-text.ts';
import { sourceLine } from '../source-line.ts';
import { recordTexts } from '../record/record.messages.ts';
import { contradicts } from '../checklists/checklist.ts';
import { verdictTone } from '../state-tone.ts';
import { verdictNames } from '../taxonomy.messages.ts';
import { fileTexts as t } from './file.messages.ts';
import { countVerdicts, verdictOf, type InspectedItem, type Inspection } from './read-inspection.ts';

type ResultsPartProps = { file: Inspection; mayHandle: boolean };

/** Every item of the checklist with what was found out. */
export function ResultsPart({ file, mayHandle }: ResultsPartProps) {
  const { inspection, items, sections, nameOf } = file;
  const { fits, fails, unchecked } = countVerdicts(items);
  return (
    <Section id="ergebnisse" title={t.results}>
      <p>{t.counts(fits, fails, unchecked)}</p>
      {sections.map(({ title, items: own }, index) => (
        <DataTable
          key={title}
          locale="de"
          id={`teil-${index + 1}`}
          caption={title}
          stacked
          rows={own}
          columns={[
            { header: t.item, rowHeader: true, cell: itemCell },
            { header: t.verdict, cell: verdictCell },
            {
              header: t.measured,
              cell: ({ item, result }) => measuredText(result?.measured ?? null, item.unit) || '–',
            },
            { header: t.value, cell: valueCell },
            { header: t.remark, cell: (inspected) => remarkCell(inspected, nameOf) },
          ]}
        />
      ))}
      <Photos number={inspection.number} items={items} mayRemove={mayHandle && isOpen(inspection.state)} />
    </Section>
  );
}

const itemCell = ({ item, number }: InspectedItem) => `${number}. ${item.question}`;

function verdictCell(inspected: InspectedItem) {
  const verdict = verdictOf(inspected);
  const isOdd = contradicts(inspected.item, verdict, inspected.result?.measured ?? null);
  return (
    <>
      <StatusTag tone={verdictTone[verdict]} text={verdictNames[verdict]} />
      {isOdd && <span class="table-note">{recordTexts.contradiction}</span>}
    </>
  );
}

function valueCell({ item }: InspectedItem) {
  if (item.norm === '') return '–';
  return (
    <>
      {item.norm}
      <span class="table-note">{sourceLine(item)}</span>
    </>
  );
}

function remarkCell({ result }: InspectedItem, nameOf: Inspection['nameOf']) {
  if (!result) return '–';
  return (
    <>
      <span class="preformatted">{result.remark || '–'}</span>
      <span class="table-note">{t.by(nameOf(result.recordedBy), formatDateTime(result.recordedAt, 'de'))}</span>
    </>
  );
}

type PhotosProps = { number: number; items: readonly InspectedItem[]; mayRemove: boolean };

function Photos({ number, items, mayRemove }: PhotosProps) {
  const photos = items.flatMap(({ item, photos: own }) => own.map((photo) => ({ item, photo })));
  if (photos.length === 0) return null;
  return (
    <>
      <h3>{t.photos(photos.length)}</h3>
      <ul class="photos">
        {photos.map(({ item, photo }) => (
          <li key={photo.id} class="photo">
            <img
              src={`${photoPath(number, photo.id)}?breite=400`}
              alt={photo.description}
              width={photo.width}
              height={photo.height}
              loading="lazy"
            />
            <p>{photo.description}</p>
            <p class="muted">{item.question}</p>
            {mayRemove && (
              <Form id={`loeschen-${photo.id}`} action={inspectionPath(number, `fotos/${photo.id}/loeschen`)}>
                <Button tone="quiet">
                  {t.removePhoto}
                  <span class="visually-hidden">{t.removeWhich(photo.description)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
