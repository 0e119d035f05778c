import type { ComponentChildren } from 'preact';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonLink } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { formatMeasured } from '../../readings.ts';
import { degreeNames } from '../../taxonomy.messages.ts';
import { stateOf } from '../round.ts';
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx';
import { answerTexts } from './answer.messages.ts';
import type { AskedMeasure } from './find-asked.ts';

type AnswerPageProps = AnswerFieldsProps & { token: string };

/** The measure in brief and the form below. Opening it changes nothing. */
export function AnswerPage({ form, token, asked, bodies }: AnswerPageProps) {
  const { locale } = form;
  const t = answerTexts(locale);
  const { question } = asked;
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title(question.measureNumber)} lead={t.lead(question.bodyName)} />
      <MeasureInBrief locale={locale} asked={asked} />
      {stateOf(question) === 'askedBack' && question.reviewNote && (
        <Notice tone="warning" title={t.askedBack} headingLevel={2}>
          <p class="preformatted" lang="de">
            {question.reviewNote}
          </p>
        </Notice>
      )}
      <Section id="antwort" title={t.yourAnswer}>
        <Form id="antworten" action={localized(locale, `/antwort/massnahme/${token}`)} multipart>
          <input type="hidden" name="seen" value={String(question.version)} />
          <AnswerFields {...{ form, asked, bodies }} />
          <Notice title={t.becomesPublic} headingLevel={3}>
            <p>{t.becomesPublicBody}</p>
          </Notice>
          <Button>{question.answeredAt === null ? t.send : t.sendChange}</Button>
        </Form>
      </Section>
    </>
  );
}

/** What an answer needs to know: which measure, what it is for, and what was said last. */
export function MeasureInBrief({ locale, asked }: { locale: Locale; asked: AskedMeasure }) {
  const t = answerTexts(locale);
  const { question, last } = asked;
  const { measureNumber, goalText, dueDay, publishedAt } = question;
  const title = titleOf(asked, locale);
  const name = <span lang={title.lang}>{`${measureNumber}: ${title.text}`}</span>;
  const rows: readonly SummaryRow[] = [
    {
      term: t.name,
      value: publishedAt === null ? name : <a href={localized(locale, `/massnahmen/${measureNumber}`)}>{name}</a>,
    },
    ...(goalText ? [{ term: t.goal, value: <German locale={locale} text={goalText} /> }] : []),
    { term: t.lastReport, value: last ? <LastReport locale={locale} last={last} /> : t.noReport },
    { term: t.due, value: formatDate(dueDay, locale) },
  ];
  return (
    <Section id="massnahme" title={t.measure}>
      <SummaryList locale={locale} rows={rows} />
    </Section>
  );
}

/** The plan is written in German; its easy words stand in when there are any. */
function titleOf({ question }: AskedMeasure, locale: Locale): { text: string; lang: string | undefined } {
  if (locale === 'de-simple' && question.titleEasy) return { text: question.titleEasy, lang: undefined };
  return { text: question.title, lang: locale === 'de' ? undefined : 'de' };
}

function German({ locale, text }: { locale: Locale; text: string }) {
  return (
    <span class="preformatted" lang={locale === 'de' ? undefined : 'de'}>
      {text}
    </span>
  );
}

function LastReport({ locale, last }: { locale: Locale; last: NonNullable<AskedMeasure['last']> }) {
  const t = answerTexts(locale);
  const isEasy = locale === 'de-simple' && last.publicTextEasy;
  return (
    <>
      {t.lastReportOn(formatDate(last.at, locale), last.author ?? '')}{' '}
      {last.degree && `${degreeNames[last.degree][locale]}. `}
      {isEasy ? (
        <span class="preformatted">{last.publicTextEasy}</span>
      ) : (
        <German locale={locale} text={last.publicText} />
      )}
    </>
  );
}

type GivenAnswerPageProps = {
  locale: Locale;
  token: string;
  asked: AskedMeasure;
  /** True right after sending. */
  justSent: boolean;
};

/** A copy of what was said, right after sending and as long as the link lives. */
export function GivenAnswerPage({ locale, token, asked, justSent }: GivenAnswerPageProps) {
  const t = answerTexts(locale);
  const open = asked.question.askInstead === null ? t.nextReview : t.nextNotUs;
  return (
    <>
      <PageHeading title={justSent ? t.thanks : t.given} lead={justSent ? t.thanksLead : t.givenLead} />
      <SummaryList locale={locale} rows={answerRows(locale, asked)} />
      <Section id="weiter" title={t.next}>
        <Prose>
          <p>{asked.mayAnswer ? open : t.nextAccepted}</p>
          {asked.mayAnswer && (
            <p>
              <ButtonLink href={`${localized(locale, `/antwort/massnahme/${token}`)}?aendern=ja`} tone="secondary">
                {t.change}
              </ButtonLink>
            </p>
          )}
        </Prose>
      </Section>
    </>
  );
}

function answerRows(locale: Locale, asked: AskedMeasure): readonly SummaryRow[] {
  const t = answerTexts(locale);
  const { degree, answerText, answeredAt, indicatorId, reading, readingOn, askInstead, fileName } = asked.question;
  const title = titleOf(asked, locale);
  const indicator = asked.indicators.find(({ id }) => id === indicatorId);
  const figure =
    indicator && reading !== null && readingOn !== null
      ? `${indicator.name}: ${formatMeasured(reading, indicator.unit)} (${formatDate(readingOn, locale)})`
      : null;
  const row = (term: string, value: ComponentChildren): SummaryRow[] => (value ? [{ term, value }] : []);
  return [
    ...row(t.name, <span lang={title.lang}>{`${asked.question.measureNumber}: ${title.text}`}</span>),
    ...row(t.answeredOn, answeredAt && formatDate(answeredAt, locale)),
    ...row(t.state, degree ? degreeNames[degree][locale] : askInstead !== null && t.notUs),
    ...row(t.askInstead, askInstead !== null && (askInstead || t.askInsteadUnknown)),
    ...row(t.words, answerText && <span class="preformatted">{answerText}</span>),
    ...row(t.figure, figure),
    ...row(t.file, fileName),
  ];
}
