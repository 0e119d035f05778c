import { formatDateTime, formatDate } from '../../../platform/i18n/format.ts';
import { Details } from '../../../ui/data/details.tsx';
import { Timeline, type TimelineEntry } from '../../../ui/data/timeline.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { measureStatuses } from '../../measure.ts';
import { degreeNames, statusNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { fileTexts } from './file.messages.ts';
import { statusTone } from '../light-tone.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';
import { isNote } from '../progress/progress.ts';

const t = fileTexts.history;

type Entry = MeasureFile['history'][number];

/** Everything that happened, the newest first. What was corrected stays readable beside its correction. */
export function HistoryPart({ file }: { file: MeasureFile }) {
  return (
    <Section id="verlauf" title={t.title}>
      <Timeline entries={file.history.toReversed().map((entry) => timelineEntry(entry, file))} />
    </Section>
  );
}

function timelineEntry(entry: Entry, file: MeasureFile): TimelineEntry {
  const status = entry.event === 'moved' ? measureStatuses.find((known) => known === entry.toStatus) : undefined;
  const degree = entry.degree === null ? '' : `: ${degreeNames[entry.degree].de}`;
  return {
    date: { machine: entry.at.toISOString(), text: formatDateTime(entry.at, 'de') },
    title: `${careTexts.events[entry.event]}${degree}`,
    actor: actorOf(entry, file),
    ...(status ? { state: { tone: statusTone[status], text: statusNames[status].de } } : {}),
    children: <EntryBody entry={entry} file={file} />,
  };
}

/** Who wrote it down, and on whose behalf. */
function actorOf({ actorKind, actorId, author }: Entry, { staffName, bodyName }: MeasureFile): string {
  const writer =
    actorKind === 'staff'
      ? (staffName(actorId) ?? t.staff)
      : actorKind === 'body'
        ? (bodyName(actorId) ?? t.body)
        : t.system;
  return author === null || author === writer ? writer : `${author} · ${writer}`;
}

function EntryBody({ entry, file }: { entry: Entry; file: MeasureFile }) {
  const { publicText, publicTextEasy, internalNote, corrects } = entry;
  const correction = file.history.find((other) => other.corrects === entry.id);
  const corrected = corrects === null ? undefined : file.history.find(({ id }) => id === corrects);
  return (
    <>
      {entry.happenedOn !== null && <p>{t.happenedOn(formatDate(entry.happenedOn, 'de'))}</p>}
      {corrected && <p>{t.corrects(formatDate(corrected.at, 'de'))}</p>}
      {publicText && <p class="preformatted">{publicText}</p>}
      {publicTextEasy && (
        <Details summary={t.easy}>
          <p class="preformatted">{publicTextEasy}</p>
        </Details>
      )}
      {internalNote && (
        <p class="internal preformatted">
          <strong>{t.internal}:</strong> {internalNote}
        </p>
      )}
      {correction && (
        <p>
          <strong>{t.correctedOn(formatDate(correction.at, 'de'))}</strong>
        </p>
      )}
      {file.access.handle && isNote(entry) && !correction && (
        <p>
          <a href={measurePath(file.measure.number, `sachstand?berichtigt=${entry.id}`)}>
            {t.correct}
            <span class="visually-hidden">{t.correctWhat(formatDate(entry.at, 'de'))}</span>
          </a>
        </p>
      )}
    </>
  );
}
