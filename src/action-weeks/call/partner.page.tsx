import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { itemTones } from '../editions/edition-tone.ts';
import { itemStateNames } from '../editions/editions.messages.ts';
import type { EditionRow } from '../editions.store.ts';
import { mayOfficeWrite } from '../item.ts';
import type { ItemRow } from '../items.store.ts';
import type { Invited } from '../partners.store.ts';
import { itemPath, partnerPath } from '../weeks-address.ts';
import { LanguageField } from './language-field.tsx';
import { partnersTexts as t } from './partners.messages.ts';

type PartnerPageProps = {
  edition: EditionRow;
  invited: Invited;
  items: readonly ItemRow[];
  /** Until when they hand in themselves; null when they cannot. */
  until: Day | null;
  mayEnter: boolean;
  form: FormState;
};

/** One partner in one edition: what they do, what the office does for them, and their links. */
export function PartnerPage(props: PartnerPageProps) {
  const { edition, invited, until, form } = props;
  const contact = [invited.name, invited.email, invited.telephone].filter(Boolean).join(' · ');
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={invited.organisation} eyebrow={t.eyebrow(edition.year)} />
      <SummaryList
        locale="de"
        rows={[
          { term: t.person, value: contact },
          { term: t.since, value: `${formatDate(invited.invitedAt, 'de')}, ${t.sources[invited.source]}` },
          { term: t.open, value: until === null ? t.closed : t.openUntil(formatDate(until, 'de')) },
          { term: t.again, value: invited.agreedAgain ? t.agreed : t.notAsked },
        ]}
      />
      <ItemsPart {...props} />
      <LinksPart {...props} />
    </>
  );
}

function ItemsPart({ edition, invited, items, mayEnter, form }: PartnerPageProps) {
  const here = (below: string) => partnerPath(edition.year, invited.id, below);
  return (
    <Section id="aktionen" title={t.items}>
      <DataTable
        locale="de"
        id="aktionen-liste"
        caption={t.items}
        hideCaption
        stacked
        rows={items}
        empty={<p>{t.noItems}</p>}
        columns={[
          {
            header: t.item,
            rowHeader: true,
            cell: (item) =>
              item.content === null ? (
                item.title || t.untitled
              ) : (
                <a href={itemPath(edition.year, item.id)}>{item.title}</a>
              ),
          },
          {
            header: t.state,
            cell: ({ state }) => <StatusTag tone={itemTones[state]} text={itemStateNames[state]} />,
          },
          {
            header: t.enter,
            cell: (item) =>
              mayEnter && mayOfficeWrite(item) ? (
                <a href={here(`aktionen/${item.id}`)}>
                  {t.goOn}
                  <span class="visually-hidden">: {item.title || t.untitled}</span>
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {mayEnter && (
        <Form id="neu" action={here('neu')}>
          <FormKey form={form} />
          <p class="field-hint">{t.enterHint}</p>
          <ButtonRow>
            <Button>{t.enterNew}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

function LinksPart({ edition, invited, form }: PartnerPageProps) {
  const here = (below: string) => partnerPath(edition.year, invited.id, below);
  return (
    <Section id="link" title={t.links}>
      <Form id="sprache" action={here('sprache')}>
        <LanguageField form={form} />
        <ButtonRow>
          <Button tone="secondary">{t.saveLanguage}</Button>
        </ButtonRow>
      </Form>
      <Form id="oeffnen" action={here('oeffnen')}>
        <DateFields form={form} name="until" legend={t.reopen} hint={t.reopenHint} />
        <ButtonRow>
          <Button tone="secondary">{t.reopenButton}</Button>
        </ButtonRow>
      </Form>
      <Form id="neuer-link" action={here('link')}>
        <p class="field-hint">{t.newLinkHint}</p>
        <ButtonRow>
          <Button tone="secondary">{t.newLink}</Button>
        </ButtonRow>
      </Form>
      <Form id="ende" action={here('zurueckziehen')}>
        <p class="field-hint">{t.revokeHint}</p>
        <ButtonRow>
          <Button tone="quiet">{t.revoke}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
