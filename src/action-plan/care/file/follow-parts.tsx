import type { ComponentChildren } from 'preact';
import { formatRoughDay, isOver } from '../../../platform/rough-day.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { formatMeasured, validReadings } from '../../readings.ts';
import { participationLevelNames } from '../../taxonomy.messages.ts';
import { fileTexts } from './file.messages.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';
import type { MilestoneRow } from '../../milestones.store.ts';

type PartProps = { file: MeasureFile };

export function MilestonesPart({ file }: PartProps) {
  const t = fileTexts.milestones;
  return (
    <Part file={file} id="meilensteine" texts={t} count={file.milestones.length}>
      <ol class="plain-list">
        {file.milestones.map((milestone) => (
          <li key={milestone.id}>
            {milestone.title} <MilestoneState milestone={milestone} today={file.today} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

type MilestoneStateProps = { milestone: MilestoneRow; today: string };

/** Reached, open or late; with the day as exactly as it is known. */
export function MilestoneState({ milestone: { dueDay, duePrecision, reachedOn }, today }: MilestoneStateProps) {
  const t = fileTexts.milestones;
  if (reachedOn !== null) return <StatusTag tone="success" text={t.reached(formatDate(reachedOn, 'de'))} />;
  if (dueDay === null) return <StatusTag text={t.open} />;
  const precision = duePrecision ?? 'day';
  const due = t.due(formatRoughDay(dueDay, precision, 'de'));
  return isOver(dueDay, precision, today) ? (
    <StatusTag tone="error" text={`${t.late}, ${due}`} />
  ) : (
    <StatusTag text={due} />
  );
}

export function IndicatorsPart({ file }: PartProps) {
  const t = fileTexts.indicators;
  const valid = validReadings(file.readings);
  return (
    <Part file={file} id="messgroessen" texts={t} count={file.indicators.length}>
      <DataTable
        locale="de"
        id="messgroessen-tabelle"
        caption={t.title}
        hideCaption
        stacked
        rows={file.indicators.map((indicator) => ({
          ...indicator,
          last: valid.findLast(({ indicatorId }) => indicatorId === indicator.id),
        }))}
        columns={[
          { header: t.name, rowHeader: true, cell: ({ name }) => name },
          {
            header: t.baseline,
            cell: ({ baseline, baselineOn, unit }) => dated(baseline, baselineOn, unit, t.unknown),
          },
          {
            header: t.present,
            cell: ({ last, unit }) => dated(last?.value ?? null, last?.readOn ?? null, unit, t.noReading),
          },
          { header: t.target, cell: ({ target, targetOn, unit }) => dated(target, targetOn, unit, t.unknown) },
        ]}
      />
    </Part>
  );
}

function dated(value: string | null, day: string | null, unit: string, none: string): ComponentChildren {
  if (value === null) return none;
  return (
    <>
      {formatMeasured(value, unit)}
      {day !== null && <span class="table-note">{formatDate(day, 'de')}</span>}
    </>
  );
}

export function ParticipationPart({ file }: PartProps) {
  const t = fileTexts.participation;
  return (
    <Part file={file} id="beteiligung" texts={t} count={file.participation.length}>
      <ul class="plain-list">
        {file.participation.map(({ id, heldOn, heldPrecision, who, level, effect }) => (
          <li key={id}>
            {formatRoughDay(heldOn, heldPrecision, 'de')}: {who} ({participationLevelNames[level].de})
            {effect !== '' && <p class="preformatted">{effect}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function DocumentsPart({ file }: PartProps) {
  const t = fileTexts.documents;
  return (
    <Part file={file} id="dokumente" texts={t} count={file.documents.length}>
      <ul class="plain-list">
        {file.documents.map(({ id, fileName, description, isPublic }) => (
          <li key={id}>
            <a href={measurePath(file.measure.number, `dokumente/${id}/datei`)}>{description || fileName}</a>{' '}
            <StatusTag tone={isPublic ? 'success' : 'neutral'} text={isPublic ? t.public : t.internal} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

type SectionProps = {
  file: MeasureFile;
  /** Of the section, and the last word of the address where it is edited. */
  id: string;
  texts: { title: string; none: string; edit: string };
  count: number;
  children: ComponentChildren;
};

function Part({ file: { measure, access }, id, texts: { title, none, edit }, count, children }: SectionProps) {
  return (
    <Section
      id={id}
      title={title}
      more={access.handle ? { href: measurePath(measure.number, id), text: edit } : undefined}
    >
      {count === 0 ? <p class="muted">{none}</p> : children}
    </Section>
  );
}
