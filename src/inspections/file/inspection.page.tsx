import { formatDate } from '../../platform/i18n/format.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { InspectionDevice } from '../device/inspection-device.tsx';
import { isOpen } from '../inspection.ts';
import { inspectionPath } from '../inspection-address.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { stateTone } from '../state-tone.ts';
import { methodNames, partNames, stateNames } from '../taxonomy.messages.ts';
import { FindingsPart } from '../findings/findings-part.tsx';
import { fileTexts as t } from './file.messages.ts';
import type { Inspection } from './read-inspection.ts';
import { ResultsPart } from './results-part.tsx';

export type InspectionPageProps = {
  file: Inspection;
  /** Id of whoever is signed in. */
  staff: string;
  mayHandle: boolean;
  form: FormState;
};

/** Everything about one inspection: what is next first, then what was found, then every item. */
export function InspectionPage({ file, staff, mayHandle, form }: InspectionPageProps) {
  const { inspection } = file;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={inspection.placeName}
        eyebrow={`${inspectionTexts.number(inspection.number)} · ${inspection.checklist}`}
      >
        <p class="tags">
          <StatusTag tone={stateTone[inspection.state]} text={stateNames[inspection.state]} />
        </p>
      </PageHeading>
      <InspectionDevice number={inspection.number} staff={staff} handedIn={!isOpen(inspection.state)} />
      <Columns aside={<Facts file={file} />} asideLabel={t.place}>
        <NextPart file={file} mayHandle={mayHandle} />
        <FindingsPart file={file} mayHandle={mayHandle} form={form} />
        <ParticipationPart file={file} />
      </Columns>
      <ResultsPart file={file} mayHandle={mayHandle} />
    </>
  );
}

function NextPart({ file: { inspection }, mayHandle }: Pick<InspectionPageProps, 'file' | 'mayHandle'>) {
  const { number, state } = inspection;
  const to = (below: string) => inspectionPath(number, below);
  const sheet = (
    <ButtonLink href={to('bogen')} tone="secondary">
      {t.sheet}
    </ButtonLink>
  );
  return (
    <Section id="weiter" title={t.next}>
      {mayHandle && isOpen(state) && (
        <ButtonRow>
          <ButtonLink href={to('eintragen/1')}>{t.enter}</ButtonLink>
          <ButtonLink href={to('abschliessen')} tone="secondary">
            {t.finish}
          </ButtonLink>
          {sheet}
        </ButtonRow>
      )}
      <ul class="meta">
        {mayHandle && isOpen(state) && (
          <>
            <li>
              <a href={to('eintragen')}>{t.enterAll}</a>
            </li>
            <li>
              <a href={to('schnell')}>{t.quick}</a>
            </li>
            <li>
              <a href={to('planung')}>{t.plan}</a>
            </li>
          </>
        )}
        {state !== 'planned' && state !== 'cancelled' && (
          <li>
            <a href={to('bericht')}>{t.report}</a>
          </li>
        )}
      </ul>
      {mayHandle && !isOpen(state) && (
        <Form id="oeffnen" action={to('oeffnen')}>
          <Button tone="quiet">{t.reopen}</Button>
        </Form>
      )}
    </Section>
  );
}

function Facts({ file: { inspection, people } }: { file: Inspection }) {
  const { heldOn, plannedOn, plannedPrecision, method } = inspection;
  const rows: (SummaryRow | false)[] = [
    heldOn === null
      ? { term: t.planned, value: formatRoughDay(plannedOn, plannedPrecision, 'de') }
      : { term: t.held, value: formatDate(heldOn, 'de') },
    { term: t.place, value: [inspection.placeName, inspection.placeAddress].filter(Boolean).join(', ') },
    inspection.municipality !== null && { term: t.municipality, value: inspection.municipality },
    { term: t.checklist, value: t.version(inspection.checklist, inspection.checklistVersion) },
    { term: t.people, value: people.length === 0 ? t.nobody : people.join(', ') },
    method !== null && { term: t.method, value: methodNames[method] },
    inspection.note !== '' && { term: t.note, value: <span class="preformatted">{inspection.note}</span> },
    inspection.cancelReason !== null && { term: t.cancelled, value: inspection.cancelReason },
    inspection.summary !== '' && { term: t.summary, value: <span class="preformatted">{inspection.summary}</span> },
  ];
  return <SummaryList locale="de" rows={rows.filter((row) => row !== false)} />;
}

function ParticipationPart({ file: { participation } }: { file: Inspection }) {
  return (
    <Section id="beteiligung" title={t.participation}>
      {participation.length === 0 ? (
        <p class="muted">{t.noParticipation}</p>
      ) : (
        <ul>
          {participation.map(({ id, who, part, effect }) => (
            <li key={id}>
              {t.participationLine(who, partNames[part])}
              {effect !== '' && <span class="table-note preformatted">{effect}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
