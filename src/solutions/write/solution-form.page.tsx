import { barrierKindName, barrierKinds } from '../../barriers/index.ts';
import type { District } from '../../platform/district/district.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { noTwin } from '../../platform/text-twin/text-twin.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { costClasses } from '../solution.ts';
import { entryPath, libraryPath } from '../solution-address.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { staffTexts } from '../staff.messages.ts';
import { ConflictPart, type Conflict } from './conflict-part.tsx';
import { FactFields } from './fact-fields.tsx';

const t = staffTexts.form;
const names = staffTexts.fields;

export type SolutionFormProps = {
  /** Undefined for a new one. */
  solution?: SolutionRow | undefined;
  form: FormState;
  lifeAreas: District['lifeAreas'];
  /** What a colleague saved since the form was opened. */
  conflict?: Conflict | undefined;
};

/** Everything that is written in an entry, in one form. */
export function SolutionFormPage({ solution, form, lifeAreas, conflict }: SolutionFormProps) {
  const action = solution ? entryPath(solution.number, 'bearbeiten') : `${libraryPath}/neu`;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={solution ? t.editTitle : t.newTitle}
        eyebrow={solution && staffTexts.eyebrow(solution.number)}
        lead={t.lead}
      />
      {conflict && <ConflictPart conflict={conflict} />}
      <Form id="loesung" action={action}>
        {solution ? <input type="hidden" name="version" value={valueOf(form, 'version')} /> : <FormKey form={form} />}
        <WordsPart form={form} />
        <FitsPart form={form} lifeAreas={lifeAreas} />
        <MeansPart form={form} />
        <SourcesPart form={form} />
        <Section id="leicht" title={t.sections.easy}>
          <TextField form={form} name="titleEasy" label={names.titleEasy} optional />
          <TextArea form={form} name="textEasy" label={names.textEasy} hint={t.easyHint} rows={12} optional />
          <TwinFields
            form={form}
            twin={solution ? { state: solution.easyState, outdatedSince: solution.easyOutdatedSince } : noTwin}
            asksMeaning={solution !== undefined}
            inline
          />
        </Section>
        <ButtonRow>
          <Button>{solution ? t.save : t.create}</Button>
          <ButtonLink href={solution ? entryPath(solution.number) : libraryPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

function WordsPart({ form }: { form: FormState }) {
  return (
    <Section id="worte" title={t.sections.words}>
      <TextField form={form} name="title" label={names.title} />
      <TextArea form={form} name="problem" label={names.problem} rows={4} optional />
      <TextArea form={form} name="action" label={names.action} hint={t.markdownHint} rows={10} optional />
      <TextArea form={form} name="interim" label={names.interim} rows={4} optional />
    </Section>
  );
}

function FitsPart({ form, lifeAreas }: { form: FormState; lifeAreas: District['lifeAreas'] }) {
  return (
    <Section id="passt" title={t.sections.fits}>
      <CheckboxGroup
        form={form}
        name="kinds"
        legend={t.kinds}
        options={barrierKinds.map((kind) => ({ value: kind, label: barrierKindName('de', kind) }))}
      />
      <CheckboxGroup
        form={form}
        name="lifeAreas"
        legend={t.lifeAreas}
        optional
        options={lifeAreas.map(({ code, name }) => ({ value: code, label: name.de }))}
      />
      <TextField form={form} name="keywords" label={names.keywords} hint={t.keywordsHint} optional />
      <FactFields form={form} />
    </Section>
  );
}

function MeansPart({ form }: { form: FormState }) {
  return (
    <Section id="braucht" title={t.sections.means}>
      <RadioGroup
        form={form}
        name="costClass"
        legend={t.costClass}
        options={costClasses.map((code) => ({ value: code, label: staffTexts.costClasses[code] }))}
      />
      {(['cost', 'upkeep', 'duration', 'competent'] as const).map((field) => (
        <TextArea key={field} form={form} name={field} label={names[field]} rows={3} optional />
      ))}
      <TextArea form={form} name="funding" label={names.funding} hint={t.fundingHint} rows={3} optional />
    </Section>
  );
}

function SourcesPart({ form }: { form: FormState }) {
  return (
    <Section id="quellen" title={t.sections.sources}>
      <TextArea form={form} name="sources" label={names.sources} hint={t.sourcesHint} rows={4} optional />
      <TextArea form={form} name="examples" label={names.examples} hint={t.examplesHint} rows={3} optional />
      <DateFields form={form} name="asOf" legend={t.asOf} />
    </Section>
  );
}
