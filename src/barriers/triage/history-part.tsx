import { formatDateTime } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { Timeline, type TimelineEntry } from '../../ui/data/timeline.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Section } from '../../ui/page/section.tsx';
import { barrierStates, type BarrierState } from '../barrier.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { stateTone } from './state-tone.ts';

const t = fileTexts.history;

type Entry = BarrierFile['history'][number];

/** Everything that happened, the newest first, with a place to note something for colleagues. */
export function HistoryPart({ file, form }: { file: BarrierFile; form: FormState }) {
  return (
    <Section id="verlauf" title={t.title}>
      {file.access.handle && (
        <Form id="notieren" action={barrierPath(file.barrier.number, 'notizen')}>
          <TextArea form={form} name="notiz" label={fileTexts.note.label} hint={fileTexts.note.hint} rows={3} />
          <Button tone="secondary">{fileTexts.note.save}</Button>
        </Form>
      )}
      <Timeline entries={file.history.toReversed().map((entry) => timelineEntry(entry, file))} />
    </Section>
  );
}

function timelineEntry(entry: Entry, file: BarrierFile): TimelineEntry {
  const state = knownState(entry.toState);
  return {
    date: { machine: entry.at.toISOString(), text: formatDateTime(entry.at, 'de') },
    title: t.events[entry.event],
    actor: actorOf(entry, file),
    ...(state && entry.event !== 'reported'
      ? { state: { tone: stateTone[state], text: file.words.state(state) } }
      : {}),
    children: <EntryBody entry={entry} />,
  };
}

const knownState = (state: string | null): BarrierState | undefined => barrierStates.find((known) => known === state);

function actorOf({ actorKind, actorId, bodyName }: Entry, { nameOf }: BarrierFile): string {
  if (actorKind === 'staff') return nameOf(actorId) ?? t.actors.staff;
  if (actorKind === 'body') return bodyName ?? t.actors.body;
  return t.actors[actorKind];
}

function EntryBody({ entry: { publicText, publicTextEasy, internalNote } }: { entry: Entry }) {
  return (
    <>
      {publicText !== null && <p class="preformatted">{publicText}</p>}
      {publicTextEasy !== null && (
        <Details summary={t.easy}>
          <p class="preformatted">{publicTextEasy}</p>
        </Details>
      )}
      {internalNote !== null && (
        <p class="internal preformatted">
          <strong>{t.internal}:</strong> {internalNote}
        </p>
      )}
    </>
  );
}
