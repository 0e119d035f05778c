import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StoredWords } from '../../ui/data/stored-words.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { ContentRow } from '../content-rows.ts';
import type { EditionRow } from '../editions.store.ts';
import { readTyped } from '../item.ts';
import type { ItemRow } from '../items.store.ts';
import { takePartPath } from '../weeks-address.ts';
import {
  AccessFields,
  ItemDateFields,
  PlaceFields,
  RegistrationFields,
  VisibilityFields,
  WordFields,
  type ItemChoices,
} from './item-fields.tsx';
import { fieldTexts } from './fields.messages.ts';
import { handInTexts } from './hand-in.messages.ts';

export const itemFormId = 'aktion';

type ItemPageProps = {
  form: FormState;
  /** Where the form is sent. */
  here: string;
  back: { href: string; text: string };
  edition: EditionRow;
  item: ItemRow;
  choices: ItemChoices;
  /** What the office wants to know. */
  question: string | null;
  /** The last day to hand in; null when it is over. */
  until: Day | null;
  /** Somebody else has saved since this form was opened. */
  stored: ItemRow | null;
  telephone: string;
};

/** Everything about one item. It may be left at any time; saving asks for nothing. */
export function ItemPage(props: ItemPageProps) {
  const { form, here, back, edition, item, choices, question, until, stored, telephone } = props;
  const { locale } = form;
  const t = handInTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.itemTitle} eyebrow={item.organisation} lead={t.itemLead}>
        <p>
          {t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale))}{' '}
          {until !== null && t.deadline(formatDate(until, locale))}
        </p>
      </PageHeading>
      {until === null && (
        <Notice tone="warning" title={t.closedTitle}>
          <p>{t.closedText(telephone)}</p>
        </Notice>
      )}
      {question !== null && (
        <Notice tone="warning" title={t.askedTitle}>
          <div lang={locale === 'de' ? undefined : 'de'}>
            <Paragraphs text={question} />
          </div>
          <p>{t.askedText}</p>
        </Notice>
      )}
      {stored !== null && <Stored locale={locale} stored={stored} />}
      <Form id={itemFormId} action={here}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <WordFields form={form} />
        <ItemDateFields form={form} />
        <PlaceFields form={form} choices={choices} />
        <RegistrationFields form={form} />
        <AccessFields form={form} />
        <VisibilityFields form={form} />
        {question !== null && (
          <TextArea form={form} name="answer" label={fieldTexts(locale).answer} rows={4} optional />
        )}
        <ButtonRow>
          <Button name="next" value="send">
            {t.send}
          </Button>
          <Button tone="secondary" name="next" value="save">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
      <Section id="zuruecknehmen" title={t.withdraw}>
        <p>{t.withdrawText}</p>
        <Form id="zurueckziehen" action={`${here}/zurueckziehen`}>
          <Button tone="quiet">{t.withdraw}</Button>
        </Form>
      </Section>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}

function Stored({ locale, stored }: { locale: Locale; stored: ItemRow }) {
  const t = handInTexts(locale);
  const names = fieldTexts(locale);
  const typed = readTyped(stored.typed);
  const word = (name: string): string | null => valueOf({ locale, values: typed }, name) || null;
  return (
    <StoredWords
      title={t.changedTitle}
      text={t.changedText}
      words={[
        [names.title, word('title')],
        [names.what, word('what')],
        [names.more, word('more')],
        [names.placeText, word('placeText')],
      ]}
    />
  );
}

type DecidedPageProps = {
  locale: Locale;
  token: string;
  item: ItemRow;
  rows: readonly ContentRow[];
  /** Why it was declined. */
  reason: string | null;
  telephone: string;
};

/** An item that partners cannot change any more. */
export function DecidedPage({ locale, token, item, rows, reason, telephone }: DecidedPageProps) {
  const t = handInTexts(locale);
  return (
    <>
      <PageHeading title={item.title} eyebrow={item.organisation} lead={t[item.state]} />
      {reason !== null && (
        <Notice title={t.reason}>
          <div lang={locale === 'de' ? undefined : 'de'}>
            <Paragraphs text={reason} />
          </div>
        </Notice>
      )}
      <SummaryList
        locale={locale}
        rows={rows.map(({ term, text }) => ({ term, value: <span class="preformatted">{text}</span> }))}
      />
      <p>{t.officeChanges(telephone)}</p>
      <p>
        <a href={localized(locale, takePartPath(token))}>{t.back}</a>
      </p>
    </>
  );
}
