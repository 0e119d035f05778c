import { barrierPath } from '../../barriers/index.ts';
import { Details } from '../../ui/data/details.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { hasError, type FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { fileTexts as t } from '../file/file.messages.ts';
import { findingsIn, type InspectedItem, type Inspection } from '../file/read-inspection.ts';
import { inspectionPath } from '../inspection-address.ts';
import { measuredText } from '../record/measured-text.ts';
import { defectTitle } from './finding-words.ts';

type FindingsPartProps = { file: Inspection; mayHandle: boolean; form: FormState };

/** What does not fit, each with what became of it; one press makes a barrier of it. */
export function FindingsPart({ file, mayHandle, form }: FindingsPartProps) {
  const { inspection, items } = file;
  const findings = findingsIn(items);
  const undecided = findings.filter(({ finding }) => finding === undefined).length;
  if (inspection.state === 'planned' && findings.length === 0) return null;
  return (
    <Section id="befunde" title={t.findings}>
      <p>{t.findingsLead(findings.length, undecided)}</p>
      <ul class="plain-list">
        {findings.map((found) => (
          <li key={found.item.code} class="finding" id={`befund-${found.item.code}`}>
            <h3>{defectTitle(found.item)}</h3>
            <p>{aboutFinding(found)}</p>
            {found.result?.remark && <p class="preformatted">{found.result.remark}</p>}
            <Decision number={inspection.number} found={found} mayHandle={mayHandle} form={form} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const aboutFinding = ({ item, result, number, photos }: InspectedItem): string =>
  [
    `${number}. ${item.question}`,
    measuredText(result?.measured ?? null, item.unit),
    photos.length === 0 ? '' : t.photos(photos.length),
  ]
    .filter(Boolean)
    .join(' · ');

type DecisionProps = { number: number; found: InspectedItem; mayHandle: boolean; form: FormState };

function Decision({ number, found: { item, finding }, mayHandle, form }: DecisionProps) {
  const below = (what: string) => inspectionPath(number, `befunde/${item.code}/${what}`);
  if (finding?.barrierNumber) {
    return (
      <p>
        {t.becameLabel} <a href={barrierPath(finding.barrierNumber)}>{t.becameBarrier(finding.barrierNumber)}</a>
      </p>
    );
  }
  if (finding) {
    return (
      <>
        <p>{t.dismissed(finding.reason ?? '')}</p>
        {mayHandle && (
          <Form id={`zuruecknehmen-${item.code}`} action={below('zuruecknehmen')}>
            <Button tone="quiet">
              {t.takeBack}
              <span class="visually-hidden">{t.asBarrierWhich(defectTitle(item))}</span>
            </Button>
          </Form>
        )}
      </>
    );
  }
  if (!mayHandle) return <StatusTag tone="warning" text={t.undecided} />;
  const reason = `grund-${item.code}`;
  return (
    <>
      <Form id={`barriere-${item.code}`} action={below('barriere')}>
        <Button>
          {t.asBarrier}
          <span class="visually-hidden">{t.asBarrierWhich(defectTitle(item))}</span>
        </Button>
      </Form>
      <Details summary={t.noBarrier} open={hasError(form, reason)}>
        <Form id={`keine-${item.code}`} action={below('keine-barriere')}>
          <TextField form={form} name={reason} label={t.reason(defectTitle(item))} autocomplete="off" />
          <Button tone="secondary">{t.saveReason}</Button>
        </Form>
      </Details>
    </>
  );
}
