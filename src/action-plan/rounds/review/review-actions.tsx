import { Details } from '../../../ui/data/details.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Button, ButtonLink } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { hasError, type FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { endedStatuses } from '../../measure.ts';
import { questionPath } from '../round-address.ts';
import type { Question } from '../rounds.store.ts';
import type { ReviewPageProps } from './review.page.tsx';
import { reviewTexts as t } from './review.messages.ts';

type Parts = Pick<ReviewPageProps, 'form' | 'asked' | 'bodies'>;

const action = ({ roundNumber, id }: Question, what: string) => questionPath(roundNumber, id, what);

/** The version that is shown goes along, so that nobody decides about something they have not seen. */
function Seen({ question }: { question: Question }) {
  return <input type="hidden" name="seen" value={String(question.version)} />;
}

/** What can be done with an answer: publish it, send it back, or ask somebody else. */
export function ReviewActions({ form, asked, bodies }: Parts) {
  const { question } = asked;
  return (
    <>
      {question.degree !== null && (
        <Section id="annehmen" title={t.accept.title}>
          <p>{t.accept.lead(question.bodyName)}</p>
          <Form id="annehmen-formular" action={action(question, 'annehmen')}>
            <Seen question={question} />
            <TextArea form={form} name="text" label={t.accept.text} rows={5} />
            <TextArea
              form={form}
              name="textEasy"
              label={t.accept.textEasy}
              hint={t.accept.textEasyHint}
              rows={5}
              optional
            />
            <Button>{t.accept.submit}</Button>
          </Form>
        </Section>
      )}
      <Section id="anders" title={question.degree === null ? t.decide : t.otherwise}>
        <Details summary={t.back.title} open={hasError(form, 'note')}>
          <AskBack form={form} question={question} />
        </Details>
        <Details
          summary={t.redirect.title}
          open={question.askInstead !== null || hasError(form, 'body') || hasError(form, 'email')}
        >
          <Redirect form={form} question={question} bodies={bodies} />
        </Details>
        <End question={question} />
      </Section>
    </>
  );
}

/** What can be done while a body owes its answer. */
export function WaitingActions({ form, asked, bodies }: Parts) {
  const { question } = asked;
  const mayStillAnswer = !endedStatuses.has(question.status);
  return (
    <>
      {mayStillAnswer && (
        <Section id="eintragen" title={t.record.heading}>
          <Prose>
            <p>{t.record.hint}</p>
            <p>
              <ButtonLink href={action(question, 'eintragen')}>{t.record.link}</ButtonLink>
            </p>
          </Prose>
        </Section>
      )}
      <Section id="anders" title={t.otherwise}>
        {mayStillAnswer && (
          <>
            <Details summary={t.resend.title} open={hasError(form, 'resendEmail')}>
              <p>{t.resend.lead}</p>
              <Form id="erneut" action={action(question, 'erneut')}>
                <Seen question={question} />
                <TextField form={form} name="resendEmail" label={t.resend.email} type="email" autocomplete="off" />
                <Button tone="secondary">{t.resend.submit}</Button>
              </Form>
            </Details>
            <Details summary={t.redirect.title} open={hasError(form, 'body') || hasError(form, 'email')}>
              <Redirect form={form} question={question} bodies={bodies} />
            </Details>
          </>
        )}
        <End question={question} isOpen={!mayStillAnswer} />
      </Section>
    </>
  );
}

function AskBack({ form, question }: { form: FormState; question: Question }) {
  const isByMail = question.sentTo !== null;
  return (
    <>
      <p>{isByMail ? t.back.lead : t.back.leadByTelephone}</p>
      <Form id="rueckfrage" action={action(question, 'rueckfrage')}>
        <Seen question={question} />
        <TextArea form={form} name="note" label={t.back.note} rows={4} />
        <Button tone="secondary">{isByMail ? t.back.submit : t.back.submitByTelephone}</Button>
      </Form>
    </>
  );
}

function Redirect({ form, question, bodies }: { form: FormState; question: Question } & Pick<Parts, 'bodies'>) {
  return (
    <>
      <p>{t.redirect.lead}</p>
      <Form id="umleiten" action={action(question, 'umleiten')}>
        <Seen question={question} />
        <SelectField
          form={form}
          name="body"
          label={t.redirect.body}
          empty={t.redirect.empty}
          options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          form={form}
          name="email"
          label={t.redirect.email}
          hint={t.redirect.emailHint}
          type="email"
          autocomplete="off"
          optional
        />
        <Button tone="secondary">{t.redirect.submit}</Button>
      </Form>
    </>
  );
}

function End({ question, isOpen = false }: { question: Question; isOpen?: boolean }) {
  return (
    <Details summary={t.end.title} open={isOpen}>
      <p>{t.end.lead}</p>
      <Form id="beenden" action={action(question, 'beenden')}>
        <Seen question={question} />
        <Button tone="danger">{t.end.submit}</Button>
      </Form>
    </Details>
  );
}
