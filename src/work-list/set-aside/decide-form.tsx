import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import type { WaitingThing } from '../open-work.ts';
import { asideReasons } from './set-aside.ts';
import { asideTexts as t, reasonNames } from './set-aside.messages.ts';
import { thingPath } from './thing-path.ts';

/** What every list needs to let people decide about its things where they stand. */
export type Deciding = {
  /** Where to go on afterwards. */
  readonly back: string;
  readonly now: Date;
  readonly days: readonly Day[];
  readonly handedOverUntil: Day;
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly isAway: boolean }[];
  readonly nameOf: (staffId: string) => string;
};

/** A thing as far as its forms name it, and what they offer for it. */
export type DecideProps = {
  thing: Pick<WaitingThing, 'slice' | 'key' | 'title'>;
  deciding: Pick<Deciding, 'back' | 'days' | 'handedOverUntil' | 'colleagues'>;
  index: number;
};

/** The reason is chosen already, so that opening this and pressing a day are two presses. */
export function PutOffInPlace({ thing, deciding, index }: DecideProps) {
  const reason = `reason.${index}`;
  return (
    <Form id={`put-off-${index}`} action={`${thingPath(thing)}/zurueckstellen`}>
      <input type="hidden" name="form" value={index} />
      <input type="hidden" name="back" value={deciding.back} />
      <p class="field-hint">{t.putOffLead}</p>
      <SelectField
        form={{ locale: 'de', values: { [reason]: 'thatDay' } }}
        name={reason}
        label={t.reason}
        options={asideReasons.filter((one) => one !== 'other').map((one) => ({ value: one, label: reasonNames[one] }))}
      />
      <ButtonRow>
        {deciding.days.map((day) => (
          <Button key={day} tone="secondary" name="day" value={day}>
            {t.until(formatDate(day, 'de'))}
            <About thing={thing} />
          </Button>
        ))}
      </ButtonRow>
      <p>
        <a href={`${thingPath(thing)}?zurueck=${encodeURIComponent(deciding.back)}`}>
          {t.more}
          <About thing={thing} />
        </a>
      </p>
    </Form>
  );
}

export function HandOver({ thing, deciding, index }: DecideProps) {
  if (deciding.colleagues.length === 0) return <p>{t.nobody}</p>;
  return (
    <Form id={`hand-over-${index}`} action={`${thingPath(thing)}/uebergeben`}>
      <input type="hidden" name="back" value={deciding.back} />
      <p class="field-hint">{t.handOverLead(formatDate(deciding.handedOverUntil, 'de'))}</p>
      <ButtonRow>
        {deciding.colleagues.map(({ id, name, isAway }) => (
          <Button key={id} tone="secondary" name="to" value={id}>
            {isAway ? t.away(name) : t.to(name)}
            <About thing={thing} />
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
}

/** Hidden words that tell buttons of the same name apart. */
export function About({ thing }: Pick<DecideProps, 'thing'>) {
  return <VisuallyHidden>{t.about(thing.title)}</VisuallyHidden>;
}
