import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { openUntil } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import type { Invited, PartnerRow } from '../partners.store.ts';
import { editionPath, partnerPath } from '../weeks-address.ts';
import { LanguageField } from './language-field.tsx';
import { partnersTexts as t } from './partners.messages.ts';

type PartnersPageProps = {
  edition: EditionRow;
  invited: readonly Invited[];
  /** How many things each partner has handed in. */
  counts: ReadonlyMap<string, number>;
  /** Of earlier years. */
  others: readonly PartnerRow[];
  form: FormState;
  today: Day;
};

/** Who is invited, with what can be done about their links. */
export function PartnersPage({ edition, invited, counts, others, form, today }: PartnersPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={t.eyebrow(edition.year)} lead={t.lead} />
      <Section id="einladen" title={t.invite}>
        <Form id="partner" action={editionPath(edition.year, 'partner')}>
          <TextField form={form} name="organisation" label={t.organisation} />
          <TextField form={form} name="name" label={t.name} />
          <TextField form={form} name="email" type="email" label={t.email} width="medium" />
          <LanguageField form={form} />
          <Button>{t.send}</Button>
        </Form>
      </Section>
      <Section id="eingeladen" title={t.invited(invited.length)}>
        <DataTable
          locale="de"
          id="partner-liste"
          caption={t.invited(invited.length)}
          hideCaption
          stacked
          rows={invited}
          empty={<p>{t.none}</p>}
          columns={[
            {
              header: t.organisation,
              rowHeader: true,
              cell: ({ id, organisation }) => <a href={partnerPath(edition.year, id)}>{organisation}</a>,
            },
            {
              header: t.person,
              cell: ({ name, email, telephone }) => [name, email, telephone].filter(Boolean).join(' · '),
            },
            {
              header: t.since,
              cell: ({ invitedAt, source }) => `${formatDate(invitedAt, 'de')}, ${t.sources[source]}`,
            },
            { header: t.items, numeric: true, cell: ({ partnerId }) => counts.get(partnerId) ?? 0 },
            { header: t.open, cell: (one) => openCell(edition, one, today) },
          ]}
        />
      </Section>
      {others.length > 0 && <EarlierPart edition={edition} others={others} />}
    </>
  );
}

function openCell(edition: EditionRow, invited: Invited, today: Day): string {
  const until = openUntil(edition, invited.openUntil, today);
  return until === null ? t.closed : t.openUntil(formatDate(until, 'de'));
}

function EarlierPart({ edition, others }: { edition: EditionRow; others: readonly PartnerRow[] }) {
  return (
    <Section id="frueher" title={t.earlier}>
      <p>{t.earlierText}</p>
      <DataTable
        locale="de"
        id="fruehere-liste"
        caption={t.earlier}
        hideCaption
        stacked
        rows={others}
        columns={[
          { header: t.organisation, rowHeader: true, cell: ({ organisation }) => organisation },
          { header: t.person, cell: ({ name, email }) => `${name} · ${email}` },
          { header: t.again, cell: ({ agreedAgain }) => (agreedAgain ? t.agreed : t.notAsked) },
          {
            header: t.invite,
            cell: ({ id, organisation, name, email }) => (
              <Form id={`wieder-${id}`} action={editionPath(edition.year, 'partner')}>
                <input type="hidden" name="organisation" value={organisation} />
                <input type="hidden" name="name" value={name} />
                <input type="hidden" name="email" value={email} />
                <Button tone="secondary">
                  {t.inviteAgain}
                  <span class="visually-hidden">: {organisation}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Section>
  );
}
