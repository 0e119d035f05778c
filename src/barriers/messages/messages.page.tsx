import { formatDate } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
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
import type { WaitingReporter, Way } from './waiting.ts';

type MessagesPageProps = {
  /** With what was typed when an answer could not be saved; its fields carry the report's id. */
  form: FormState;
  waiting: readonly WaitingReporter[];
};

const ways: readonly Way[] = ['telephone', 'letter', 'signLanguage', 'unreachable'];

/** Who waits to hear from us, by the way in which: all calls in one go, then all letters. */
export function MessagesPage({ form, waiting }: MessagesPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      {waiting.length === 0 && <p>{t.nobody}</p>}
      {ways.map((way) => {
        const people = waiting.filter((person) => person.way === way);
        if (people.length === 0) return null;
        return (
          <Section key={way} id={way} title={`${t.ways[way]} (${people.length})`}>
            {way === 'unreachable' && <p>{t.unreachableWhy}</p>}
            {people.map((person) => (
              <Person key={person.reportId} form={form} person={person} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Person({ form, person }: { form: FormState; person: WaitingReporter }) {
  const { reportId, number, way, contact, wantsEasy, isAsked } = person;
  const path = `/verwaltung/nachrichten/${reportId}`;
  return (
    <Section id={`person-${reportId}`} title={t.person(number, contact.name)} headingLevel={3}>
      {wantsEasy && <StatusTag tone="info" text={t.easyWanted} />}
      <SummaryList locale="de" rows={contactRows(person)} />
      {way !== 'unreachable' && <News person={person} />}
      {way === 'letter' && (
        <ButtonRow>
          <ButtonLink href={`${path}/brief?fassung=standard`} tone={wantsEasy ? 'secondary' : 'primary'}>
            {t.letter}
          </ButtonLink>
          <ButtonLink href={`${path}/brief?fassung=leicht`} tone={wantsEasy ? 'primary' : 'secondary'}>
            {t.letterEasy}
          </ButtonLink>
        </ButtonRow>
      )}
      {isAsked && <ConfirmationForm form={form} person={person} />}
      <Form id={`erledigt-${reportId}`} action={`${path}/erledigt`}>
        <input type="hidden" name="until" value={person.until.toISOString()} />
        <ButtonRow>
          <Button tone="secondary">
            {t.done}
            <VisuallyHidden>{t.doneAbout(t.person(number, contact.name))}</VisuallyHidden>
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function contactRows({ number, since, contact, way }: WaitingReporter): readonly SummaryRow[] {
  const { telephone, email, address, note } = contact;
  const row = (term: string, value: SummaryRow['value'] | null): SummaryRow[] => (value ? [{ term, value }] : []);
  return [
    ...row(t.telephone, way !== 'letter' && telephone && <a href={`tel:${telephone.replaceAll(/[^+\d]/gu, '')}`}>{telephone}</a>),
    ...row(t.note, note),
    ...row(t.email, way === 'signLanguage' && email),
    ...row(t.address, way === 'letter' && address && <span class="preformatted">{addressLines(address).join('\n')}</span>),
    ...row(t.since, formatDate(since, 'de')),
    { term: 'Barriere', value: <a href={`/verwaltung/barrieren/${number}`}>{t.openBarrier(number)}</a> },
  ];
}

/** What to say in both levels; the wished one stands open. */
function News({ person }: { person: WaitingReporter }) {
  const { news, wantsEasy, isAsked } = person;
  return (
    <>
      <Details summary={t.say} open={!wantsEasy}>
        {news.map(({ at, text }) => (
          <p key={at.toISOString()} class="preformatted">
            {text}
          </p>
        ))}
      </Details>
      <Details summary={t.sayEasy} open={wantsEasy}>
        {news.map(({ at, textEasy }) => (
          <p key={at.toISOString()} class="preformatted" lang="de-simple">
            {textEasy}
          </p>
        ))}
      </Details>
      {isAsked && <p>{t.askToo}</p>}
    </>
  );
}

function ConfirmationForm({ form, person }: { form: FormState; person: WaitingReporter }) {
  const { reportId } = person;
  const isWrong = form.errors?.some(({ field }) => field.endsWith(reportId));
  return (
    <Details summary={t.record} open={isWrong}>
      <Form id={`antwort-${reportId}`} action={`/verwaltung/nachrichten/${reportId}/rueckmeldung`}>
        <RadioGroup
          form={form}
          name={`confirmation-${reportId}`}
          legend={t.question}
          options={confirmations.map((code) => ({ value: code, label: confirmationName('de', code) }))}
        />
        <TextArea form={form} name={`remark-${reportId}`} label={t.remark} rows={2} optional />
        <Button>{t.saveAnswer}</Button>
      </Form>
    </Details>
  );
}
