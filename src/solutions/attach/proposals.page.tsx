import type { ComponentChildren } from 'preact';
import { Details } from '../../ui/data/details.tsx';
import { Heading } from '../../ui/data/heading.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Choice } from '../../ui/form/choice-list.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valuesOf, type FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { entryPath } from '../solution-address.ts';
import { attachTexts as t } from './attach.messages.ts';
import type { Proposals, ProposedSolution } from './read-proposals.ts';

/** A box under each solution: its field, and what ticking it means. */
export type Box = { readonly name: string; readonly label: string };

export type ProposalsPageProps = {
  title: string;
  eyebrow: string;
  lead: string;
  action: string;
  form: FormState;
  boxes: readonly Box[];
  proposals: Proposals;
  none: string;
  otherHint: string;
  links: ComponentChildren;
};

/** Which solutions to put beside a barrier or a measure; each with the reason why it is here. */
export function ProposalsPage(props: ProposalsPageProps) {
  const { title, eyebrow, lead, action, form, boxes, proposals, none, otherHint, links } = props;
  const { attached, strong, weak, others } = proposals;
  const items = (solutions: readonly ProposedSolution[]) =>
    solutions.map((solution) => <Item key={solution.number} {...{ solution, boxes, form }} />);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={title} eyebrow={eyebrow} lead={lead} />
      <Form id="loesungen" action={action}>
        {boxes.flatMap(({ name }) =>
          valuesOf(form, `${name}-vorher`).map((number) => (
            <input key={`${name} ${number}`} type="hidden" name={`${name}-vorher`} value={number} />
          )),
        )}
        {attached.length > 0 && (
          <Section id="angehaengt" title={t.attached}>
            {items(attached)}
          </Section>
        )}
        <Section id="vorschlaege" title={t.strong}>
          {strong.length === 0 ? <p class="muted">{none}</p> : items(strong)}
          {weak.length > 0 && <Details summary={t.weak(weak.length)}>{items(weak)}</Details>}
        </Section>
        <SelectField
          form={form}
          name="weitere"
          label={t.other}
          hint={otherHint}
          empty={t.otherEmpty}
          optional
          options={others.map((other) => ({ value: String(other.number), label: other.title }))}
        />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
      <div class="section">
        <ButtonRow>{links}</ButtonRow>
      </div>
    </>
  );
}

function Item({ solution, boxes, form }: { solution: ProposedSolution; boxes: readonly Box[]; form: FormState }) {
  const { number, title, isPublic, reasons } = solution;
  return (
    <fieldset class="field proposal" id={`loesung-${number}`}>
      <legend class="visually-hidden">{title}</legend>
      <Heading level={3} class="link-item-title">
        <a href={entryPath(number)}>{title}</a>
      </Heading>
      {reasons.length > 0 && (
        <p>
          {t.why} {reasons.join('; ')}.
        </p>
      )}
      {!isPublic && <p class="muted">{t.hidden}</p>}
      {boxes.map(({ name, label }) => (
        <Choice
          key={name}
          type="checkbox"
          name={name}
          id={`${name}-${number}`}
          option={{ value: String(number), label }}
          checked={valuesOf(form, name).includes(String(number))}
        />
      ))}
    </fieldset>
  );
}

/** Where to go from here. */
export function OnwardLinks({ forward, back }: { forward?: string | undefined; back: { href: string; text: string } }) {
  return (
    <>
      {forward !== undefined && (
        <ButtonLink href={forward} tone="secondary">
          {t.forward}
        </ButtonLink>
      )}
      <ButtonLink href={back.href} tone="quiet">
        {back.text}
      </ButtonLink>
    </>
  );
}
