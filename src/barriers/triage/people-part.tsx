import { formatDate } from '../../platform/i18n/format.ts';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { isClosed } from '../barrier.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { PromiseState } from './triage.page.tsx';

/** What is promised, and what was kept. */
export function PromisePart({ file: { barrier, promise } }: { file: BarrierFile }) {
  const t = fileTexts.promises;
  const dated = (date: Date | null) => (date === null ? t.open : formatDate(date, 'de'));
  return (
    <>
      <h2>{t.title}</h2>
      {promise === null ? (
        <p>{isClosed(barrier.state) ? t.closed : t.none}</p>
      ) : (
        <p>
          <PromiseState promise={promise} />
        </p>
      )}
      <SummaryList
        locale="de"
        rows={[
          { term: t.reported, value: formatDate(barrier.createdAt, 'de') },
          { term: t.firstLook, value: dated(barrier.firstLookAt) },
          { term: t.bodyNamed, value: dated(barrier.bodyNamedAt) },
          { term: t.answered, value: dated(barrier.answeredAt) },
        ]}
      />
    </>
  );
}

/** Who has to act outside, and who looks after it here. */
export function PeoplePart({ file, form }: { file: BarrierFile; form: FormState }) {
  const t = fileTexts.people;
  const { barrier, bodyName, nameOf, colleagues, access } = file;
  const assigned = { ...form, values: { person: barrier.assignedTo ?? '', ...form.values } };
  return (
    <Section id="wer-kuemmert-sich" title={t.title}>
      <SummaryList
        locale="de"
        rows={[
          { term: t.body, value: bodyName ?? t.noBody },
          ...(access.handle ? [] : [{ term: t.assigned, value: nameOf(barrier.assignedTo) ?? t.nobody }]),
        ]}
      />
      {access.handle && (
        <Form id="zuweisen" action={barrierPath(barrier.number, 'zuweisen')}>
          <SelectField
            form={assigned}
            name="person"
            label={t.assigned}
            empty={t.nobody}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button tone="secondary">{t.assign}</Button>
        </Form>
      )}
    </Section>
  );
}
