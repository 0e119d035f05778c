import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { itemTones } from '../editions/edition-tone.ts';
import type { EditionRow } from '../editions.store.ts';
import type { ItemRow } from '../items.store.ts';
import { takePartPath } from '../weeks-address.ts';
import { fieldTexts } from './fields.messages.ts';
import { handInTexts } from './hand-in.messages.ts';

type OverviewPageProps = {
  form: FormState;
  token: string;
  edition: EditionRow;
  organisation: string;
  items: readonly ItemRow[];
  earlier: readonly (ItemRow & { year: number })[];
  /** The last day to hand in; null when it is over. */
  until: Day | null;
  telephone: string;
};

/** All that a partner has here, and how to go on. */
export function OverviewPage(props: OverviewPageProps) {
  const { form, token, edition, organisation, items, earlier, until, telephone } = props;
  const { locale } = form;
  const t = handInTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title(edition.year)} eyebrow={edition.motto} lead={t.forWhom(organisation)}>
        <p>
          {t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale))}{' '}
          {until !== null && t.deadline(formatDate(until, locale))}
        </p>
      </PageHeading>
      {until === null ? (
        <Notice tone="warning" title={t.closedTitle}>
          <p>{t.closedText(telephone)}</p>
        </Notice>
      ) : (
        <Form id="neu" action={localized(locale, takePartPath(token, 'neu'))}>
          <FormKey form={form} />
          <ButtonRow>
            <Button>{t.new}</Button>
          </ButtonRow>
        </Form>
      )}
      <Section id="aktionen" title={t.list}>
        <ItemTable {...{ locale, token, items }} />
      </Section>
      {until !== null && earlier.length > 0 && <EarlierPart {...{ form, token, earlier }} />}
      <Section id="wieder" title={t.consentTitle}>
        <Form id="einwilligung" action={localized(locale, takePartPath(token, 'einwilligung'))}>
          <Checkbox form={form} name="agreedAgain" label={t.consent} hint={t.consentHint} />
          <Button tone="secondary">{t.saveConsent}</Button>
        </Form>
      </Section>
    </>
  );
}

function ItemTable({ locale, token, items }: { locale: Locale; token: string; items: readonly ItemRow[] }) {
  const t = handInTexts(locale);
  return (
    <DataTable
      locale={locale}
      id="aktionen-liste"
      caption={t.list}
      hideCaption
      stacked
      rows={items}
      empty={<p>{t.none}</p>}
      columns={[
        {
          header: fieldTexts(locale).title,
          rowHeader: true,
          cell: ({ id, title }) => <a href={localized(locale, takePartPath(token, id))}>{title || t.untitled}</a>,
        },
        {
          header: t.columns,
          cell: ({ state, unsent, content }) => (
            <span class="tags">
              <StatusTag tone={itemTones[state]} text={t[state]} />
              {unsent && content !== null && <StatusTag tone="warning" text={t.unsent} />}
            </span>
          ),
        },
      ]}
    />
  );
}

type EarlierPartProps = Pick<OverviewPageProps, 'form' | 'token' | 'earlier'>;

function EarlierPart({ form, token, earlier }: EarlierPartProps) {
  const t = handInTexts(form.locale);
  return (
    <Section id="frueher" title={t.duplicate}>
      <p>{t.duplicateText}</p>
      {earlier.map(({ id, title, year }) => (
        <Form key={id} id={`kopie-${id}`} action={localized(form.locale, takePartPath(token, 'neu'))}>
          <input type="hidden" name="from" value={id} />
          <ButtonRow>
            <Button tone="secondary">{t.duplicateButton(title)}</Button> <span>{year}</span>
          </ButtonRow>
        </Form>
      ))}
    </Section>
  );
}
