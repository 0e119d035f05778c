import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { AskableMeasure } from './measure-choice.store.ts';
import { startTexts as t } from './start.messages.ts';
import { startPath } from './start.page.tsx';
import type { NewRound } from './start-round.ts';

export type PreviewProps = {
  order: NewRound;
  values: FormValues;
  contacts: readonly { to: string; measures: readonly AskableMeasure[] }[];
  byTelephone: readonly AskableMeasure[];
  /** The mail of the first contact. */
  mail: { subject: string; body: string } | null;
};

/** Who would get what. Nothing has been sent yet. */
export function PreviewPage({ order, values, contacts, byTelephone, mail }: PreviewProps) {
  const inMails = contacts.reduce((sum, { measures }) => sum + measures.length, 0);
  return (
    <>
      <PageHeading title={t.preview.title} eyebrow={order.title} lead={t.preview.lead} />
      <SummaryList
        locale="de"
        rows={[
          { term: t.preview.name, value: order.title },
          { term: t.preview.due, value: formatDate(order.dueDay, 'de') },
          { term: t.preview.mails, value: t.preview.mailsOf(contacts.length, inMails) },
        ]}
      />
      {contacts.length > 0 && (
        <Section id="kontakte" title={t.preview.contactsTitle}>
          <DataTable
            locale="de"
            id="kontakte-liste"
            caption={t.preview.contactsCaption}
            hideCaption
            stacked
            rows={contacts}
            columns={[
              { header: t.preview.contact, rowHeader: true, cell: ({ to }) => to },
              { header: t.preview.measures, cell: ({ measures }) => <MeasureList measures={measures} /> },
            ]}
          />
        </Section>
      )}
      {byTelephone.length > 0 && (
        <Section id="telefon" title={t.preview.byTelephoneTitle}>
          <p>{t.preview.byTelephoneLead}</p>
          <Prose>
            <ul>
              {byTelephone.map(({ id, number, title, bodyName }) => (
                <li key={id}>{`${bodyName ?? ''}, ${t.measure(number, title)}`}</li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      {mail && (
        <Section id="mail" title={t.preview.mailTitle}>
          <p>{t.preview.mailLead(contacts[0]?.to ?? '')}</p>
          <SummaryList
            locale="de"
            rows={[
              { term: t.preview.subject, value: mail.subject },
              { term: t.preview.text, value: <span class="preformatted">{mail.body}</span> },
            ]}
          />
        </Section>
      )}
      <Section id="senden" title={t.preview.goTitle}>
        <Form id="abfrage" action={startPath}>
          <Kept values={values} />
          <ButtonRow>
            <Button name="step" value="send">
              {contacts.length > 0 ? t.preview.send(contacts.length) : t.preview.startOnly}
            </Button>
            <Button name="step" value="change" tone="secondary">
              {t.preview.change}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

function MeasureList({ measures }: { measures: readonly AskableMeasure[] }) {
  return (
    <Prose>
      <ul>
        {measures.map(({ id, number, title }) => (
          <li key={id}>{t.measure(number, title)}</li>
        ))}
      </ul>
    </Prose>
  );
}

/** Everything that was typed and ticked goes along. */
function Kept({ values }: { values: FormValues }) {
  const entries = Object.entries(values).filter(([name]) => name !== 'step');
  return (
    <>
      {entries.flatMap(([name, value]) =>
        [value ?? ''].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
    </>
  );
}
