import type { Day } from '../../platform/calendar.ts';
import type { ChainLink } from '../../platform/chain.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { CompetentBody } from '../../directory/index.ts';
import { bodyKindName } from '../../directory/index.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { ReferralWithBody } from '../referrals.store.ts';
import { BesideQuestion } from './beside-question.tsx';
import { forwardTexts as t } from './forward.messages.ts';
import type { Dispatch } from '../open311/send/dispatches.store.ts';
import { sendTexts } from '../open311/send/send.messages.ts';
import { OpenQuestion } from './open-question.tsx';

export type ForwardPageProps = {
  form: FormState;
  number: number;
  title: string | null;
  hasPublicText: boolean;
  mayForward: boolean;
  bodies: readonly CompetentBody[];
  /** The body the question is written to; null until one is chosen. */
  body: CompetentBody | null;
  suggested: CompetentBody | null;
  open: ReferralWithBody | null;
  /** What the body will see of solutions. */
  solutions: readonly ChainLink[];
  /** Whether the question can go into the body's own system. */
  system: boolean;
  /** How the open question stands in such a system. */
  dispatch: Dispatch | null;
};

/** Asks a body about a barrier: what runs already, then whom to ask, then what. */
export function ForwardPage(props: ForwardPageProps) {
  const { form, number, title, mayForward, open, dispatch } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={[t.eyebrow(number), title].filter(Boolean).join(' · ')} lead={t.lead} />
      {open && <OpenQuestion form={form} number={number} open={open} dispatch={dispatch} />}
      <BesideQuestion number={number} solutions={props.solutions} />
      {mayForward ? <NewQuestion {...props} /> : open === null && <NotFromHere number={number} />}
    </>
  );
}

function NotFromHere({ number }: { number: number }) {
  return (
    <Notice tone="warning" title={t.notFromHere.title}>
      <p>{t.notFromHere.body}</p>
      <p>
        <a href={`/verwaltung/barrieren/${number}`}>{t.notFromHere.link}</a>
      </p>
    </Notice>
  );
}

function NewQuestion(props: ForwardPageProps) {
  const { form, number, hasPublicText, body, open, system } = props;
  return (
    <Section id="neu" title={open ? t.open.otherTitle : t.choose.title}>
      <ChooseBody {...props} />
      {body && (
        <Section id="frage" title={t.write.title(body.name)} headingLevel={3}>
          {!hasPublicText && (
            <Notice tone="warning" title={t.noPublicText.title} headingLevel={4}>
              <p>{t.noPublicText.body}</p>
            </Notice>
          )}
          <Form id="weiterleiten" action={`/verwaltung/barrieren/${number}/weiterleiten`}>
            <input type="hidden" name="bodyCode" value={body.code} />
            <input type="hidden" name="open" value={open?.id ?? ''} />
            <TextField
              form={form}
              name="email"
              label={t.write.email}
              hint={t.write.emailHint}
              type="email"
              autocomplete="off"
              optional
            />
            <Checkbox form={form} name="rememberEmail" label={t.write.remember} />
            {system && <Checkbox form={form} name="viaSystem" label={sendTexts.field} hint={sendTexts.fieldHint} />}
            <TextArea
              form={form}
              name="question"
              label={t.write.question}
              hint={t.write.questionHint}
              rows={16}
              countUpTo={5000}
            />
            <Button name="step" value="preview">
              {t.write.preview}
            </Button>
          </Form>
        </Section>
      )}
    </Section>
  );
}

/** A GET form of its own: only when the body is known can its address be filled in, and a wrong address must not stay behind. */
function ChooseBody({ form, number, bodies, body, suggested }: ForwardPageProps) {
  const kinds = [...new Set(bodies.map(({ kind }) => kind))];
  return (
    <form method="get" action={`/verwaltung/barrieren/${number}/weiterleiten`} class="form">
      <SelectField
        form={{ ...form, values: { stelle: body?.code } }}
        name="stelle"
        label={t.choose.field}
        hint={suggested ? t.choose.suggested(suggested.name) : t.choose.noSuggestion}
        empty={t.choose.empty}
        options={kinds.map((kind) => ({
          label: bodyKindName(kind),
          options: bodies.filter((one) => one.kind === kind).map(({ code, name }) => ({ value: code, label: name })),
        }))}
      />
      <Button tone="secondary">{t.choose.legend}</Button>
    </form>
  );
}

type PreviewPageProps = {
  form: FormState;
  viaSystem: boolean;
  number: number;
  body: CompetentBody;
  dueDay: Day;
  /** Null: no mail, the body is asked by letter or telephone. */
  mail: { to: string; subject: string; body: string } | null;
  open: ReferralWithBody | null;
};

/** Everything as it will go out, before it goes out. */
export function PreviewPage({ form, viaSystem, number, body, dueDay, mail, open }: PreviewPageProps) {
  const due = formatDate(dueDay, 'de');
  return (
    <>
      <PageHeading title={t.preview.title} eyebrow={t.eyebrow(number)} lead={t.preview.lead} />
      <SummaryList
        locale="de"
        rows={[
          { term: t.preview.to, value: mail ? `${body.name}, ${mail.to}` : `${body.name} (${t.preview.byLetter})` },
          ...(viaSystem ? [{ term: sendTexts.system, value: `${sendTexts.field}. ${sendTexts.fieldHint}` }] : []),
          ...(mail ? [{ term: t.preview.subject, value: mail.subject }] : []),
          { term: t.preview.due, value: due },
        ]}
      />
      <Section id="text" title={mail ? t.preview.text : t.preview.letterText}>
        <blockquote class="preformatted">{mail ? mail.body : valueOf(form, 'question')}</blockquote>
      </Section>
      <Section id="oeffentlich" title={t.preview.publicTitle}>
        <Prose>
          <p>{t.preview.publicText(body.name, due)}</p>
          {open && <p>{t.preview.replaces(open.bodyName)}</p>}
        </Prose>
      </Section>
      <Section id="los" title={t.preview.goTitle}>
        <Form id="senden" action={`/verwaltung/barrieren/${number}/weiterleiten`}>
          {['bodyCode', 'email', 'rememberEmail', 'viaSystem', 'question', 'open'].map((name) => (
            <input key={name} type="hidden" name={name} value={valueOf(form, name)} />
          ))}
          <ButtonRow>
            <Button name="step" value="send">
              {mail ? t.preview.send : t.preview.forwardOnly}
            </Button>
            <Button tone="secondary" name="step" value="change">
              {t.preview.change}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

/** Where the letter was, after its link is gone. */
export function LetterGone({ number }: { number: number }) {
  return (
    <>
      <PageHeading title={t.letterPage.title} eyebrow={t.eyebrow(number)} lead={t.letterPage.gone} />
      <ButtonLink href={`/verwaltung/barrieren/${number}/weiterleiten`}>{t.letterPage.back}</ButtonLink>
    </>
  );
}
