import { fillWording } from '../../platform/district/district.ts';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { checkMove, outcomesOf, type BarrierState, type Outcome } from '../barrier.ts';
import { barrierPath } from './barrier-address.ts';
import { fileTexts, stepName } from './barrier-file.messages.ts';
import { asksBody, asksDay, onlyOutcome } from './move.form.ts';
import { moveTexts as t } from './move.messages.ts';
import type { WordingNames } from './wording-names.ts';

/** The sentence everyone will read, by what it is about: the state or one of its outcomes. */
export type Sentences = readonly { name: string; de: string; easy: string }[];

type MovePageProps = {
  number: number;
  from: BarrierState;
  to: BarrierState;
  form: FormState;
  names: WordingNames;
  bodies: readonly SelectOption[];
  /** The body that follows from the place, when none is named yet. */
  suggested: string | null;
  sentences: Sentences;
  /** How many people will be told. */
  told: number;
};

/** One step of a barrier, with only the questions that belong to it and the sentence it makes public. */
export function MovePage({ number, from, to, form, names, bodies, suggested, sentences, told }: MovePageProps) {
  const reason = t.reason(to);
  const isOwed = needsReason(from, to);
  // A reason that no sentence has a place for would be typed for nobody.
  const asksReason = isOwed || sentences.some(({ de }) => de.includes('{reason}'));
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={stepName(from, to)} eyebrow={fileTexts.eyebrow(number)} lead={t.told(told)} />
      {from === 'duplicate' && <Notice title={t.undoMerge} />}
      <Form id="stand" action={barrierPath(number, `stand?nach=${to}`)}>
        <input type="hidden" name="from" value={from} />
        {outcomesOf[to] && onlyOutcome(to) === undefined && (
          <RadioGroup
            form={form}
            name="outcome"
            legend={t.outcome}
            options={outcomesOf[to].map((value) => ({ value, label: names.outcome(value) }))}
          />
        )}
        {to === 'notCompetent' && (
          <TextField form={form} name="passedOnTo" label={t.passedOnTo} hint={t.passedOnToHint} />
        )}
        {asksBody.has(to) && (
          <SelectField
            form={form}
            name="body"
            label={t.body}
            hint={suggested === null ? t.bodyHint : `${t.bodySuggested(suggested)}. ${t.bodyHint}`}
            empty={t.noBody}
            options={bodies}
          />
        )}
        {asksReason && (
          <>
            <TextArea form={form} name="reason" label={reason.label} hint={reason.hint} rows={4} optional={!isOwed} />
            <TextArea form={form} name="reasonEasy" label={t.reasonEasy} hint={t.reasonEasyHint} rows={3} optional />
          </>
        )}
        {asksDay.has(to) && <DateFields form={form} name="day" legend={t.day(to)} hint={t.dayHint} optional />}
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={2} optional />
        <Preview sentences={sentences} />
        <ButtonRow>
          <Button>{stepName(from, to)}</Button>
          <ButtonLink href={barrierPath(number)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

/** Asked of the state machine itself, so that the form never promises another rule. */
function needsReason(from: BarrierState, to: BarrierState): boolean {
  const outcome: Outcome | undefined = outcomesOf[to]?.[0];
  const checked = checkMove(from, { to, outcome });
  return !checked.ok && checked.failure === 'reason-missing';
}

function Preview({ sentences }: { sentences: Sentences }) {
  return (
    <div class="panel">
      <h2>{t.preview}</h2>
      {sentences.map(({ name, de, easy }) => (
        <div key={name}>
          {sentences.length > 1 && <h3>{name}</h3>}
          <p class="preformatted">{fillWording(de, t.placeholders)}</p>
          <Details summary={t.previewEasy}>
            <p class="preformatted">{fillWording(easy, t.placeholders)}</p>
          </Details>
        </div>
      ))}
      <p class="field-hint">{t.previewHint}</p>
    </div>
  );
}

type NotFromHereProps = { number: number; state: string };

export function NotFromHerePage({ number, state }: NotFromHereProps) {
  return (
    <>
      <PageHeading title={t.notFromHere.title} eyebrow={fileTexts.eyebrow(number)} lead={t.notFromHere.body(state)} />
      <ButtonLink href={barrierPath(number)}>{t.notFromHere.link}</ButtonLink>
    </>
  );
}
