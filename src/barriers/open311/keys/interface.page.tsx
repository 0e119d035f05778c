import type { CompetentBody } from '../../../directory/index.ts';
import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import { DataTable, type Column } from '../../../ui/data/data-table.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonLink } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { ListedDestination } from '../send/destinations.store.ts';
import { interfacePath } from './interface-address.ts';
import { interfaceTexts as t } from './keys.messages.ts';
import type { ListedKey } from './keys.store.ts';

const keyColumns: readonly Column<ListedKey>[] = [
  { header: t.keys.body, rowHeader: true, cell: ({ bodyName }) => bodyName },
  { header: t.keys.ending, cell: ({ ending }) => <code>{ending}</code> },
  { header: t.keys.made, cell: ({ createdAt }) => formatDate(createdAt, 'de') },
  {
    header: t.keys.used,
    cell: ({ lastUsedAt }) => (lastUsedAt === null ? t.keys.never : formatDate(lastUsedAt, 'de')),
  },
  { header: t.keys.reports, cell: ({ reports }) => formatNumber(reports, 'de') },
  { header: t.keys.state, cell: (key) => <KeyState listed={key} /> },
];

function KeyState({ listed: { id, revokedAt, bodyName, ending } }: { listed: ListedKey }) {
  if (revokedAt !== null) return <StatusTag text={t.keys.revoked(formatDate(revokedAt, 'de'))} />;
  return (
    <form method="post" action={`${interfacePath}/schluessel/${id}/widerrufen`}>
      <Button tone="danger">
        {t.keys.revoke}
        <span class="visually-hidden">{t.keys.revokeOf(bodyName, ending)}</span>
      </Button>
    </form>
  );
}

const destinationColumns: readonly Column<ListedDestination>[] = [
  {
    header: t.keys.body,
    rowHeader: true,
    cell: ({ bodyCode, bodyName }) => <a href={`${interfacePath}/ziele/${bodyCode}`}>{bodyName}</a>,
  },
  { header: t.destinations.endpoint, cell: ({ endpoint }) => endpoint },
  {
    header: t.destinations.state,
    cell: ({ active }) => (
      <StatusTag
        tone={active ? 'success' : 'neutral'}
        text={active ? t.destinations.active : t.destinations.inactive}
      />
    ),
  },
];

export type InterfacePageProps = {
  form: FormState;
  /** Where other systems find us. */
  address: string;
  keys: readonly ListedKey[];
  destinations: readonly ListedDestination[];
  bodies: readonly CompetentBody[];
};

/** Which systems may send reports here, and which get our questions. */
export function InterfacePage({ form, address, keys, destinations, bodies }: InterfacePageProps) {
  const options = bodies.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Section id="adresse" title={t.addressTitle}>
        <p>{t.address}</p>
        <p>
          <code>{address}</code>
        </p>
        <p class="muted">{t.reading}</p>
      </Section>
      <Section id="schluessel" title={t.keys.title}>
        <p>{t.keys.lead}</p>
        <DataTable
          locale="de"
          id="alle-schluessel"
          caption={t.keys.caption}
          columns={keyColumns}
          rows={keys}
          stacked
          empty={<p>{t.keys.empty}</p>}
        />
        <Form id="neuer-schluessel" action={`${interfacePath}/schluessel`}>
          <SelectField
            form={form}
            name="bodyCode"
            label={t.keys.field}
            hint={t.keys.fieldHint}
            empty={t.keys.fieldEmpty}
            options={options}
          />
          <Button>{t.keys.add}</Button>
        </Form>
      </Section>
      <Section id="ziele" title={t.destinations.title}>
        <p>{t.destinations.lead}</p>
        <DataTable
          locale="de"
          id="alle-ziele"
          caption={t.destinations.caption}
          columns={destinationColumns}
          rows={destinations}
          stacked
          empty={<p>{t.destinations.empty}</p>}
        />
        <form method="get" action={`${interfacePath}/ziele`} class="form">
          <SelectField
            form={{ locale: 'de', values: {}, errors: form.errors }}
            name="stelle"
            label={t.destinations.choose}
            empty={t.keys.fieldEmpty}
            options={options}
          />
          <Button tone="secondary">{t.destinations.add}</Button>
        </form>
      </Section>
    </>
  );
}

/** The key, once; or where it was. */
export function NewKeyPage({ made }: { made: { key: string; bodyName: string } | null }) {
  return (
    <>
      <PageHeading title={t.made.title} lead={made ? t.made.lead : t.made.gone} />
      {made && (
        <SummaryList
          locale="de"
          rows={[
            { term: t.made.forBody, value: made.bodyName },
            { term: t.made.key, value: <code class="typed-address">{made.key}</code> },
          ]}
        />
      )}
      <p>
        <ButtonLink href={interfacePath} tone="secondary">
          {t.made.back}
        </ButtonLink>
      </p>
    </>
  );
}
