import { formatRoughDay } from '../../../platform/rough-day.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { ParticipationRow } from '../../participation.store.ts';
import { participationLevelNames } from '../../taxonomy.messages.ts';
import { participationLevels } from '../../taxonomy.ts';
import { careTexts } from '../care.messages.ts';
import { ChangedPart } from '../changed-part.tsx';
import { measurePath } from '../measure-address.ts';
import { participationTexts as t } from './participation.messages.ts';

type ParticipationPageProps = {
  number: number;
  records: readonly ParticipationRow[];
  isHidden: boolean;
  form: FormState;
};

export function ParticipationPage({ number, records, isHidden, form }: ParticipationPageProps) {
  const held = ({ heldOn, heldPrecision }: ParticipationRow) => formatRoughDay(heldOn, heldPrecision, 'de');
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead} />
      {isHidden && <p>{t.hidden}</p>}
      <DataTable
        locale="de"
        id="beteiligungen"
        caption={t.caption}
        hideCaption
        stacked
        rows={records}
        empty={<p>{t.none}</p>}
        columns={[
          { header: t.held, cell: held },
          { header: t.who, rowHeader: true, cell: ({ who }) => who },
          { header: t.level, cell: ({ level }) => participationLevelNames[level].de },
          { header: t.effect, cell: ({ effect }) => <span class="preformatted">{effect || t.noEffect}</span> },
          {
            header: t.actions,
            cell: (record) => (
              <a href={measurePath(number, `beteiligung/${record.id}`)}>
                {t.edit}
                <span class="visually-hidden">{t.of(record.who, held(record))}</span>
              </a>
            ),
          },
        ]}
      />
      <Section id="neu" title={t.add}>
        <Form id="beteiligung" action={measurePath(number, 'beteiligung')}>
          <ParticipationFields form={form} />
          <ButtonRow>
            <Button>{t.addButton}</Button>
            <ButtonLink href={measurePath(number)} tone="quiet">
              {careTexts.toFile}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

function ParticipationFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="held" label={t.heldLabel} hint={t.heldHint} width="medium" autocomplete="off" />
      <TextField form={form} name="who" label={t.whoLabel} hint={t.whoHint} autocomplete="off" />
      <RadioGroup
        form={form}
        name="level"
        legend={t.levelLabel}
        options={participationLevels.map((value) => ({ value, label: participationLevelNames[value].de }))}
      />
      <TextArea form={form} name="effect" label={t.effectLabel} hint={t.effectHint} rows={4} optional />
    </>
  );
}

type RecordPageProps = {
  number: number;
  id: string;
  form: FormState;
  seen: string;
  /** What a colleague has saved in between. */
  stored: string | undefined;
};

export function ParticipationRecordPage({ number, id, form, seen, stored }: RecordPageProps) {
  const address = measurePath(number, `beteiligung/${id}`);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={careTexts.eyebrow(number)} />
      <ChangedPart stored={stored} />
      <Form id="beteiligung" action={address}>
        <input type="hidden" name="seen" value={seen} />
        <ParticipationFields form={form} />
        <ButtonRow>
          <Button>{careTexts.save}</Button>
          <ButtonLink href={measurePath(number, 'beteiligung')} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Form id="entfernen" action={`${address}/entfernen`}>
        <p class="field-hint">{t.removeHint}</p>
        <Button tone="danger">{t.remove}</Button>
      </Form>
    </>
  );
}
