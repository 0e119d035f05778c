import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { lightNames, lightReasonTexts } from '../../taxonomy.messages.ts';
import { lights, type Light, type LightReason } from '../../traffic-light.ts';
import { careTexts } from '../care.messages.ts';
import { ChangedPart } from '../changed-part.tsx';
import { lightTone } from '../light-tone.ts';
import { measurePath } from '../measure-address.ts';
import { lightTexts as t } from './light.messages.ts';

type LightPageProps = {
  number: number;
  form: FormState;
  derived: { light: Light; reason: LightReason };
  override: { light: Light; reason: string } | null;
  seen: string;
  /** What a colleague has saved in between. */
  stored: string | undefined;
};

export function LightPage({ number, form, derived, override, seen, stored }: LightPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead} />
      <div class="panel">
        <h2>{t.derived}</h2>
        <p>
          <StatusTag tone={lightTone[derived.light]} text={lightNames[derived.light].de} />
        </p>
        <p>{lightReasonTexts[derived.reason].de}</p>
        {override && <Override number={number} {...override} />}
      </div>
      <ChangedPart stored={stored} />
      <Section id="von-hand" title={t.byHand}>
        <Form id="ampel" action={measurePath(number, 'ampel')}>
          <input type="hidden" name="seen" value={seen} />
          <RadioGroup
            form={form}
            name="light"
            legend={t.choose}
            options={lights.map((value) => ({ value, label: lightNames[value].de }))}
          />
          <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={4} />
          <TextArea form={form} name="reasonEasy" label={t.reasonEasy} hint={t.reasonEasyHint} rows={4} optional />
          <ButtonRow>
            <Button>{t.save}</Button>
            <ButtonLink href={measurePath(number)} tone="quiet">
              {careTexts.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

function Override({ number, light, reason }: { number: number; light: Light; reason: string }) {
  return (
    <>
      <h2>{t.present}</h2>
      <p>
        <StatusTag tone={lightTone[light]} text={lightNames[light].de} />
      </p>
      <p class="preformatted">{reason}</p>
      <Form id="ampel-aufheben" action={measurePath(number, 'ampel/aufheben')}>
        <Button tone="secondary">{t.release}</Button>
      </Form>
    </>
  );
}
