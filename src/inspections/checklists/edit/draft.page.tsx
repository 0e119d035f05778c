import { barrierKindName, barrierKinds } from '../../../barriers/index.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { checklistPath } from '../../inspection-address.ts';
import { sourceStateNames, unitWords } from '../../taxonomy.messages.ts';
import { sourceStates, units } from '../checklist.ts';
import { checklistsTexts } from '../checklists.messages.ts';
import type { ItemRow, VersionRow } from '../checklists.store.ts';

const t = checklistsTexts.editing;

const editPath = (code: string, below = '') => checklistPath(code, below === '' ? 'bearbeiten' : `bearbeiten/${below}`);

type DraftPageProps = { draft: VersionRow; items: readonly ItemRow[]; form: FormState };

/** The draft of a checklist: its name, its items, and whether it shall be in force. */
export function DraftPage({ draft, items, form }: DraftPageProps) {
  const code = draft.checklistCode;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.title}
        eyebrow={`${draft.title}, ${checklistsTexts.versionName(draft.version)}`}
        lead={t.lead}
      />
      <Form id="name" action={editPath(code)}>
        <TextField form={form} name="title" label={t.name} />
        <TextArea form={form} name="intro" label={t.intro} rows={3} optional />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
      <Section id="punkte" title={checklistsTexts.items}>
        <DataTable
          locale="de"
          id="punkte-tabelle"
          caption={checklistsTexts.itemCount(items.length)}
          stacked
          rows={items}
          empty={<p>{checklistsTexts.errors.empty}</p>}
          columns={[
            {
              header: checklistsTexts.item,
              rowHeader: true,
              cell: (item) => (
                <a href={editPath(code, `punkte/${item.code}`)}>{t.itemTitle(item.position + 1, item.question)}</a>
              ),
            },
            { header: t.section, cell: ({ section }) => section },
            { header: checklistsTexts.value, cell: ({ norm }) => norm || '–' },
          ]}
        />
        <ButtonRow>
          <ButtonLink href={editPath(code, 'punkte/neu')} tone="secondary">
            {t.add}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section id="gilt" title={t.putInForce}>
        <ButtonRow>
          <Form id="in-kraft" action={editPath(code, 'in-kraft')}>
            <Button>{t.putInForce}</Button>
          </Form>
          <Form id="verwerfen" action={editPath(code, 'verwerfen')}>
            <Button tone="danger">{t.discard}</Button>
          </Form>
          <ButtonLink href={checklistPath(code)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}

type ItemPageProps = {
  draft: VersionRow;
  itemCode: string;
  /** Undefined for a new one. */
  item: ItemRow | undefined;
  sections: readonly string[];
  form: FormState;
  /** What a colleague saved in between. */
  stored?: ItemRow | undefined;
};

export function ItemPage({ draft, itemCode, item, sections, form, stored }: ItemPageProps) {
  const code = draft.checklistCode;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={item ? item.question : t.add}
        eyebrow={`${draft.title}, ${checklistsTexts.versionName(draft.version)}`}
      />
      {stored && (
        <Notice tone="warning" title={t.changed}>
          <p>{stored.question}</p>
          <p>{[stored.section, stored.norm, stored.source, stored.hint, stored.defect].filter(Boolean).join(' · ')}</p>
        </Notice>
      )}
      <Form id="punkt" action={editPath(code, `punkte/${itemCode}`)}>
        <input type="hidden" name="was" value={valueOf(form, 'was')} />
        <TextField form={form} name="question" label={t.question} />
        <TextField form={form} name="section" label={t.section} hint={sections.join(', ')} />
        <TextArea form={form} name="hint" label={t.hint} rows={2} optional />
        <TextField form={form} name="defect" label={t.defect} hint={t.defectHint} optional />
        <SelectField
          form={form}
          name="unit"
          label={t.unit}
          empty={t.noUnit}
          options={units.map((unit) => ({ value: unit, label: unitWords[unit] }))}
        />
        <TextField form={form} name="atLeast" label={t.atLeast} inputmode="decimal" width="short" optional />
        <TextField form={form} name="atMost" label={t.atMost} inputmode="decimal" width="short" optional />
        <TextField form={form} name="norm" label={t.norm} optional />
        <TextField form={form} name="source" label={t.source} optional />
        <SelectField
          form={form}
          name="sourceState"
          label={t.sourceState}
          options={sourceStates.map((state) => ({ value: state, label: sourceStateNames[state] }))}
        />
        <SelectField
          form={form}
          name="barrierKind"
          label={t.kind}
          empty={t.kindEmpty}
          options={barrierKinds.map((kind) => ({ value: kind, label: barrierKindName('de', kind) }))}
        />
        <TextField
          form={form}
          name="position"
          label={t.position}
          hint={t.positionHint}
          inputmode="numeric"
          width="short"
        />
        <ButtonRow>
          <Button>{t.saveItem}</Button>
          <ButtonLink href={editPath(code)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {item && (
        <Form id="weglassen" action={editPath(code, `punkte/${itemCode}/weglassen`)}>
          <Button tone="quiet">{t.remove}</Button>
        </Form>
      )}
    </>
  );
}
