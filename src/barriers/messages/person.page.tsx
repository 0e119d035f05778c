import { formatDate } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { confirmationName } from '../taxonomy.messages.ts';
import { confirmations } from '../taxonomy.ts';
import { messagesTexts as t } from './messages.messages.ts';
import { addressLines } from './office.ts';
import type { WaitingReporter } from './waiting.ts';

type PersonPageProps = { form: FormState; person: WaitingReporter };

/** One person who waits: how to reach them, what to say in both levels, and what they answer. */
export function PersonPage({ form, person }: PersonPageProps) {
  const { reportId, number, way, contact, wantsEasy, isAsked } = person;
  const path = `/verwaltung/nachrichten/${reportId}`;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.person(number, contact.name)} eyebrow={t.ways[way]}>
        {wantsEasy && <StatusTag tone="info" text={t.easyWanted} />}
      </PageHeading>
      <SummaryList locale="de" rows={contactRows(person)} />
      {way === 'unreachable' ? <p>{t.unreachableWhy}</p> : <News person={person} />}
      {way === 'letter' && (
        <ButtonRow>
          <ButtonLink href={`${path}/brief?fassung=${wantsEasy ? 'leicht' : 'standard'}`}>{t.letter}</ButtonLink>
          <ButtonLink href={`${path}/brief?fassung=beide`} tone="secondary">
            {t.letterBoth}
          </ButtonLink>
        </ButtonRow>
      )}
      {isAsked && <ConfirmationForm form={form} action={`${path}/rueckmeldung`} />}
      <Section id="erledigt" title={t.doneTitle}>
        <p>{isAsked ? t.doneWithoutAnswer : t.doneHint}</p>
        <Form id="vermerken" action={`${path}/erledigt`}>
          <input type="hidden" name="until" value={person.until.toISOString()} />
          <Button tone={isAsked ? 'secondary' : 'primary'}>{t.done}</Button>
        </Form>
      </Section>
    </>
  );
}

function contactRows({ number, since, contact, way }: WaitingReporter): readonly SummaryRow[] {
  const { telephone, email, address, note } = contact;
  const row = (term: string, value: SummaryRow['value'] | null): SummaryRow[] => (value ? [{ term, value }] : []);
  const call = telephone && <a href={`tel:${telephone.replaceAll(/[^+\d]/gu, '')}`}>{telephone}</a>;
  return [
    ...row(t.telephone, way === 'letter' ? null : call),
    ...row(t.note, note),
    ...row(t.email, way === 'signLanguage' ? email : null),
    ...row(
      t.address,
      way === 'letter' && address && <span class="preformatted">{addressLines(address).join('\n')}</span>,
    ),
    ...row(t.columns.since, formatDate(since, 'de')),
    { term: t.barrier, value: <a href={`/verwaltung/barrieren/${number}`}>{t.openBarrier(number)}</a> },
  ];
}

/** What to say in both levels, the wished one first; the other is one press away, because a talk may take a turn. */
function News({ person }: { person: WaitingReporter }) {
  const { news, wantsEasy, isAsked } = person;
  const standard = news.map(({ at, text }) => <Said key={at.toISOString()} at={at} text={text} lang="de" />);
  const easy = news.map(({ at, textEasy }) => <Said key={at.toISOString()} at={at} text={textEasy} lang="de-simple" />);
  return (
    <Section id="neues" title={t.say}>
      {wantsEasy ? easy : standard}
      {isAsked && <p class="preformatted">{t.askToo}</p>}
      <Details summary={wantsEasy ? t.sayStandard : t.sayEasy}>{wantsEasy ? standard : easy}</Details>
    </Section>
  );
}

function Said({ at, text, lang }: { at: Date; text: string; lang: 'de' | 'de-simple' }) {
  return (
    <blockquote class="preformatted" lang={lang}>
      {`${t.on(formatDate(at, 'de'))}\n${text}`}
    </blockquote>
  );
}

function ConfirmationForm({ form, action }: { form: FormState; action: string }) {
  return (
    <Section id="antwort" title={t.record}>
      <Form id="rueckmeldung" action={action}>
        <RadioGroup
          form={form}
          name="confirmation"
          legend={t.question}
          options={confirmations.map((code) => ({ value: code, label: confirmationName('de', code) }))}
        />
        <TextArea form={form} name="remark" label={t.remark} rows={2} optional />
        <Button>{t.saveAnswer}</Button>
      </Form>
    </Section>
  );
}
