import type { District } from '../../../platform/district/district.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Honeypot } from '../../../ui/form/honeypot.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { questionsFor, type CheckedSteps } from '../all-steps.ts';
import { Publicity } from '../publicity.tsx';
import { reportTexts } from '../report.messages.ts';
import { OtherWays, StepProgress, stepFormId } from '../step-form.tsx';
import { progressOf, stepPath, type QuestionName } from '../steps.ts';
import { summaryRows } from './answer-rows.tsx';
import { checkTexts } from './check.messages.ts';
import type { PersonalData } from './personal-data.ts';

export type CheckPageProps = {
  locale: Locale;
  district: District;
  checked: CheckedSteps;
  /** Texts that seem to hold something personal, by the page they were typed on. */
  warnings: readonly { readonly question: QuestionName; readonly found: readonly PersonalData[] }[];
  titleOf: (question: QuestionName) => string;
  /** Sending was refused for now. */
  refusal?: 'once-more' | 'too-many' | undefined;
  /** Somebody has tried to send; until then nothing is called missing but the problem. */
  missing: readonly QuestionName[];
};

/** All answers before they are sent: to change, with what becomes public and a word about personal things. */
export function CheckPage(props: CheckPageProps) {
  const { locale, district, checked, titleOf } = props;
  const t = checkTexts(locale);
  const placeKind = checked.placeKind.ok ? checked.placeKind.value : null;
  const { number, of } = progressOf('check', placeKind);
  return (
    <>
      <Refusal {...props} />
      <Missing {...props} />
      <StepProgress locale={locale} number={number} of={of} />
      <PageHeading title={t.title} lead={t.lead} />
      <SummaryList
        locale={locale}
        rows={summaryRows(questionsFor(placeKind), checked, { locale, district }, titleOf)}
      />
      <Warnings {...props} />
      <Section id="oeffentlich" title={t.publicTitle}>
        <Publicity locale={locale} />
      </Section>
      <Section id="absenden" title={t.sendTitle}>
        <Form id={stepFormId} action={localized(locale, stepPath('check'))}>
          <p>
            {t.sendBody} <a href={localized(locale, '/datenschutz')}>{t.privacy}</a>
          </p>
          <Honeypot locale={locale} />
          <ButtonRow>
            <Button name="go" value="send">
              {t.send}
            </Button>
            <Button tone="secondary" name="go" value="back">
              {reportTexts(locale).back}
            </Button>
          </ButtonRow>
          <OtherWays locale={locale} mayFinish={false} />
        </Form>
      </Section>
    </>
  );
}

function Refusal({ locale, refusal }: CheckPageProps) {
  const t = checkTexts(locale);
  if (!refusal) return null;
  const isFast = refusal === 'once-more';
  return (
    <div role="alert">
      <Notice tone="warning" title={isFast ? t.onceMoreTitle : t.tooManyTitle}>
        <p>{isFast ? t.onceMoreBody : t.tooManyBody}</p>
      </Notice>
    </div>
  );
}

function Missing({ locale, missing, titleOf }: CheckPageProps) {
  const t = checkTexts(locale);
  if (missing.length === 0) return null;
  return (
    <div role="alert">
      <Notice tone="error" title={t.missingTitle}>
        <p>{t.missingBody}</p>
        <ul>
          {missing.map((question) => (
            <li key={question}>
              <a href={`${localized(locale, stepPath(question))}?von=pruefen`}>{titleOf(question)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Warnings({ locale, warnings, titleOf }: CheckPageProps) {
  const t = checkTexts(locale);
  if (warnings.length === 0) return null;
  return (
    <section class="section">
      <Notice tone="warning" title={t.warningTitle}>
        <p>{t.warningBody}</p>
        <ul>
          {warnings.flatMap(({ question, found }) =>
            found.map(({ kind, excerpt }) => (
              <li key={`${question} ${kind} ${excerpt}`}>
                „{excerpt}“: {t[kind]}{' '}
                <a href={`${localized(locale, stepPath(question))}?von=pruefen`}>{titleOf(question)}</a>
              </li>
            )),
          )}
        </ul>
      </Notice>
    </section>
  );
}
