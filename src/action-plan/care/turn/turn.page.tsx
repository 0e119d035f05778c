import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { Turn } from '../../measure.ts';
import { careTexts } from '../care.messages.ts';
import { ChangedPart } from '../changed-part.tsx';
import { measurePath } from '../measure-address.ts';
import { turnTexts as t } from './turn.messages.ts';

type TurnPageProps = {
  number: number;
  form: FormState;
  turns: readonly { value: Turn; label: string }[];
  seen: string;
  /** What a colleague has saved in between. */
  stored: string | undefined;
};

export function TurnPage({ number, form, turns, seen, stored }: TurnPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead} />
      <ChangedPart stored={stored} />
      <Form id="reihe" action={measurePath(number, 'reihe')}>
        <input type="hidden" name="seen" value={seen} />
        <RadioGroup form={form} name="turn" legend={t.choose} options={turns} />
        <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={3} optional />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={measurePath(number)} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

/** A measure that has ended is nobody's turn. */
export function EndedPage({ number }: { number: number }) {
  return (
    <>
      <PageHeading title={t.ended.title} eyebrow={careTexts.eyebrow(number)} lead={t.ended.body} />
      <ButtonLink href={measurePath(number, 'status')}>{t.ended.link}</ButtonLink>
    </>
  );
}
