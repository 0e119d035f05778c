import type { ComponentChildren } from 'preact';
import type { ChainLink } from '../../platform/chain.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { LostLinkPage } from '../../platform/secrets/lost-link.page.tsx';
import { Figure } from '../../ui/data/figure.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { OthersPart } from '../browse/others-part.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { answerTexts } from './answer.messages.ts';
import { formatBy } from './answer-timeline.messages.ts';
import type { AskedQuestion } from './find-question.ts';

export type AnswerPageProps = {
  form: FormState;
  token: string;
  asked: AskedQuestion;
  photos: readonly { id: string; description: string; width: number | null; height: number | null }[];
  bodies: readonly { code: string; name: string }[];
  place: string | null;
  facts: readonly string[];
  /** What the office has put beside the question: how others solved it. */
  solutions: readonly ChainLink[];
};

/** The question with everything public about it, and the form below. Opening it changes nothing. */
export function AnswerPage(props: AnswerPageProps) {
  const { form, token, asked, bodies } = props;
  const { locale } = form;
  const t = answerTexts(locale);
  const { number, referral } = asked;
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title(number)} lead={t.lead(referral.bodyName)} />
      <Question {...props} />
      <OthersPart locale={locale} solutions={props.solutions} forBody />
      <Section id="antwort" title={t.yourAnswer}>
        <Form id="antworten" action={localized(locale, `/antwort/${token}`)} multipart>
          <Notice title={t.becomesPublic} headingLevel={3}>
            <p>{t.becomesPublicBody}</p>
          </Notice>
          <input type="hidden" name="seen" value={referral.answeredAt?.toISOString() ?? ''} />
          <AnswerFields form={form} bodies={bodies} />
          <Button>{referral.answeredAt === null ? t.send : t.sendChange}</Button>
        </Form>
      </Section>
    </>
  );
}

function Question({ form, token, asked, photos, place, facts }: AnswerPageProps) {
  const { locale } = form;
  const t = answerTexts(locale);
  const { referral } = asked;
  const rows: SummaryRow[] = [
    ...(place ? [{ term: t.place, value: place }] : []),
    ...(facts.length > 0 ? [{ term: t.facts, value: <FactList facts={facts} /> }] : []),
    { term: t.asked, value: formatDate(referral.sentAt, locale) },
    ...(referral.dueDay ? [{ term: t.due, value: formatDate(referral.dueDay, locale) }] : []),
  ];
  return (
    <Section id="frage" title={t.question}>
      <blockquote class="preformatted" lang="de">
        {referral.question}
      </blockquote>
      <SummaryList locale={locale} rows={rows} />
      {photos.length > 0 && (
        <Section id="fotos" title={t.photos} headingLevel={3}>
          {photos.map(({ id, description, width, height }) => (
            <Figure key={id}>
              <img
                src={`/antwort/${token}/foto/${id}`}
                alt={description}
                width={width ?? undefined}
                height={height ?? undefined}
                loading="lazy"
              />
            </Figure>
          ))}
        </Section>
      )}
    </Section>
  );
}

function FactList({ facts }: { facts: readonly string[] }) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

type GivenAnswerPageProps = {
  locale: Locale;
  token: string;
  asked: AskedQuestion;
  /** True right after sending. */
  justSent: boolean;
  isPublic: boolean;
};

/** A copy of what was said, right after sending and for a while afterwards. */
export function GivenAnswerPage({ locale, token, asked, justSent, isPublic }: GivenAnswerPageProps) {
  const t = answerTexts(locale);
  const { number, referral, mayAnswer } = asked;
  const next = { willAct: t.nextWillAct, done: t.nextDone, notPossible: t.nextNotPossible, notOurs: t.nextNotOurs };
  return (
    <>
      <PageHeading title={justSent ? t.thanks : t.given} lead={justSent ? t.thanksLead : t.givenLead} />
      <SummaryList locale={locale} rows={answerRows(locale, asked)} />
      <Section id="weiter" title={t.next}>
        <Prose>
          {referral.answer && <p>{next[referral.answer]}</p>}
          {(!mayAnswer || referral.reviewedAt === null) && <p>{mayAnswer ? t.mayChange : t.mayNotChange}</p>}
          {mayAnswer && (
            <p>
              <ButtonLink href={`${localized(locale, `/antwort/${token}`)}?aendern=ja`} tone="secondary">
                {referral.answer === 'willAct' ? t.reportDone : t.change}
              </ButtonLink>
            </p>
          )}
          {isPublic && (
            <p>
              <a href={localized(locale, `/barrieren/${number}`)}>{t.seeBarrier}</a>
            </p>
          )}
        </Prose>
      </Section>
    </>
  );
}

function answerRows(locale: Locale, { number, referral }: AskedQuestion): readonly SummaryRow[] {
  const t = answerTexts(locale);
  const { answer, answerText, answeredAt, answerBy, answerByPrecision, otherBody, answerFileName } = referral;
  const row = (term: string, value: ComponentChildren): SummaryRow[] => (value ? [{ term, value }] : []);
  return [
    ...row(t.number, String(number)),
    ...row(t.answeredOn, answeredAt && formatDate(answeredAt, locale)),
    ...row(t.answer, answer && t[answer]),
    ...row(t.words, answerText && <span class="preformatted">{answerText}</span>),
    ...row(t.by, answerBy && answerByPrecision && formatBy({ day: answerBy, precision: answerByPrecision }, locale)),
    ...row(t.otherBodyTerm, otherBody),
    ...row(t.file, answerFileName),
  ];
}

type LinkGonePageProps = {
  locale: Locale;
  kind: 'unknown' | 'expired' | 'replaced' | 'ended' | 'over';
  token: string;
  telephone: string;
};

/** Why a link does not lead to a question, what can be done, and whom to call. */
export function LinkGonePage({ locale, kind, token, telephone }: LinkGonePageProps) {
  const t = answerTexts(locale);
  const mayRenew = kind === 'expired' || kind === 'replaced';
  return (
    <LostLinkPage
      locale={locale}
      title={t[`${kind}Title`]}
      body={t[`${kind}Body`]}
      renewal={mayRenew ? localized(locale, `/antwort/${token}/neuer-link`) : null}
      telephone={telephone}
    />
  );
}
