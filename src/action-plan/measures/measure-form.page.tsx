import { TypedPart, type TypedMeasure } from './typed-part.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow, MeasureVersionRow } from '../action-plan.store.ts';
import { measurePath, measuresPath } from '../care/measure-address.ts';
import { editionName } from './edition-name.ts';
import { ConflictPart, type Conflict } from './conflict-part.tsx';
import type { MeasureChoices } from './measure-choices.ts';
import { BodiesPart, ContactPart, MoneyPart, OriginPart, PlacePart, PrivacyPart, TimePart } from './measure-fields.tsx';
import { formTexts as t } from './measure-form.messages.ts';
import { EasyPart, WordsPart } from './words-fields.tsx';

export type MeasureFormProps = {
  edition: EditionRow;
  /** Undefined for a new measure. */
  measure?: { number: number; version: MeasureVersionRow } | undefined;
  form: FormState;
  choices: MeasureChoices;
  /** For those who may change texts only. */
  wordsOnly?: boolean | undefined;
  /** The cause of barriers that a new measure is to remove. */
  cause?: { number: number; title: string } | undefined;
  /** What a colleague saved since the form was opened. */
  conflict?: Conflict | undefined;
};

/** Everything that is written about a measure in one edition, in one form. */
export function MeasureFormPage(props: MeasureFormProps) {
  const { edition, measure, form, choices, wordsOnly, cause, conflict } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={measure ? t.editTitle : t.newTitle}
        eyebrow={measure && t.eyebrow(measure.number)}
        lead={measure ? t.editLead : t.newLead}
      >
        <p class="muted">{editionName(edition)}</p>
        {measure && (
          <p>
            <a href={measurePath(measure.number, 'aenderungen')}>{t.changesLink}</a>
          </p>
        )}
      </PageHeading>
      {conflict && <ConflictPart conflict={conflict} choices={choices} />}
      {cause && (
        <Notice title={t.fromCause(cause.number, cause.title)}>
          <p>{t.fromCauseBody}</p>
        </Notice>
      )}
      {wordsOnly && <Notice title={t.wordsOnly} />}
      <Form id="massnahme" action={actionOf(props)}>
        {measure ? <input type="hidden" name="version" value={valueOf(form, 'version')} /> : <FormKey form={form} />}
        <WordsPart form={form} />
        <EasyPart form={form} version={measure?.version} />
        {!wordsOnly && (
          <>
            <PlacePart form={form} choices={choices} />
            <OriginPart form={form} />
            <BodiesPart form={form} choices={choices} />
            <ContactPart form={form} />
            <TimePart form={form} />
            <MoneyPart form={form} />
            <PrivacyPart form={form} />
          </>
        )}
        <ButtonRow>
          <Button>{measure ? t.save : t.create}</Button>
          <ButtonLink href={measure ? measurePath(measure.number) : measuresPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

function actionOf({ edition, measure, cause }: MeasureFormProps): string {
  const query = new URLSearchParams({ fassung: String(edition.number) });
  if (cause) query.set('ursache', String(cause.number));
  return `${measure ? measurePath(measure.number, 'bearbeiten') : `${measuresPath}/neu`}?${query.toString()}`;
}

/** Nothing can be written here: the edition was replaced, or there is none. */
export function ClosedPage({
  title,
  body,
  link,
  typed,
}: {
  title: string;
  body: string;
  link: { href: string; text: string };
  typed?: TypedMeasure | undefined;
}) {
  return (
    <>
      <PageHeading title={title} lead={body} />
      <p>
        <a href={link.href}>{link.text}</a>
      </p>
      {typed && <TypedPart {...typed} />}
    </>
  );
}
