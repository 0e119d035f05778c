import { formatDate, formatMonth } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { isClosed } from '../barrier.ts';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { factRows } from './given-answers.ts';
import { PromiseState } from './triage.page.tsx';

/** What one looks up all the time: what is promised, who cares, and what is known. */
export function BarrierAside({ file, form }: { file: BarrierFile; form: FormState }) {
  return (
    <>
      <PromisePart file={file} />
      <PeoplePart file={file} form={form} />
      <FactsPart file={file} />
    </>
  );
}

function PromisePart({ file: { barrier, promise } }: { file: BarrierFile }) {
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

function PeoplePart({ file, form }: { file: BarrierFile; form: FormState }) {
  const t = fileTexts.people;
  const { barrier, bodyName, nameOf, colleagues, access } = file;
  const assigned = { ...form, values: { person: barrier.assignedTo ?? '', ...form.values } };
  return (
    <>
      <h2>{t.title}</h2>
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
    </>
  );
}

function FactsPart({ file }: { file: BarrierFile }) {
  const t = fileTexts.facts;
  const { barrier, access, voices } = file;
  return (
    <>
      <h2>{t.title}</h2>
      <SummaryList locale="de" rows={factsOf(file)} />
      {voices.said.length > 0 && (
        <Details summary={t.said}>
          <ul>
            {voices.said.map(({ id, at, how }) => (
              <li key={id}>
                {formatDate(at, 'de')}: <span class="preformatted">{how}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {access.handle && (
        <p>
          <a href={barrierPath(barrier.number, 'einordnung')}>{t.change}</a>
        </p>
      )}
    </>
  );
}

function factsOf({ barrier, municipality, lifeArea, voices }: BarrierFile): SummaryRow[] {
  const t = fileTexts.facts;
  const position =
    barrier.lat === null || barrier.lon === null ? null : `${barrier.lat.toFixed(5)}, ${barrier.lon.toFixed(5)}`;
  const rows: SummaryRow[] = [
    { term: t.placeKind, value: placeKindName('de', barrier.placeKind) },
    { term: t.place, value: barrier.placeText ?? t.unknown },
    { term: t.municipality, value: municipality ?? t.unknown },
    { term: t.kind, value: barrier.kind === null ? t.unknown : barrierKindName('de', barrier.kind) },
    { term: t.effect, value: barrier.effect === null ? t.unknown : effectName('de', barrier.effect) },
    { term: t.lifeArea, value: lifeArea ?? t.unknown },
  ];
  if (position !== null) rows.push({ term: t.position, value: position });
  if (barrier.demands.length > 0) {
    rows.push({ term: t.demands, value: barrier.demands.map((code) => demandName('de', code)).join(', ') });
  }
  if (barrier.sinceDay !== null)
    rows.push({ term: t.since, value: sinceText(barrier.sinceDay, barrier.sincePrecision) });
  if (barrier.temporaryUntil !== null) rows.push({ term: t.until, value: formatDate(barrier.temporaryUntil, 'de') });
  if (voices.count > 0) rows.push({ term: t.affected, value: t.voices(voices.count) });
  return [...rows, ...factRows(barrier.facts)];
}

/** As exact as the person knew it. */
function sinceText(day: string, precision: 'day' | 'month' | 'year' | null): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? formatMonth(day, 'de') : formatDate(day, 'de');
}
