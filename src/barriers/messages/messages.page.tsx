import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { messagesTexts as t } from './messages.messages.ts';
import { addressLines } from './office.ts';
import type { WaitingReporter, Way } from './waiting.ts';

const ways: readonly Way[] = ['telephone', 'letter', 'signLanguage', 'unreachable'];

const columns: Record<'person' | 'topic' | 'since', Column<WaitingReporter>> = {
  person: {
    header: t.columns.person,
    rowHeader: true,
    cell: ({ reportId, number, contact }) => (
      <a href={`/verwaltung/nachrichten/${reportId}`}>{t.person(number, contact.name)}</a>
    ),
  },
  topic: {
    header: t.columns.topic,
    cell: ({ isAsked, wantsEasy }) =>
      [isAsked ? t.topicAsk : t.topicNews, wantsEasy && t.topicEasy].filter(Boolean).join(', '),
  },
  since: { header: t.columns.since, cell: ({ since }) => formatDate(since, 'de') },
};

const reached: Record<Way, Column<WaitingReporter>> = {
  telephone: {
    header: t.telephone,
    cell: ({ contact }) => [contact.telephone, contact.note].filter(Boolean).join(', '),
  },
  letter: { header: t.address, cell: ({ contact }) => addressLines(contact.address).join(', ') },
  signLanguage: {
    header: t.note,
    cell: ({ contact }) => [contact.note, contact.telephone, contact.email].filter(Boolean).join(', '),
  },
  unreachable: { header: t.note, cell: () => t.unreachable },
};

/** Who waits to hear from us, by the way in which: all calls in one go, then all letters. */
export function MessagesPage({ waiting }: { waiting: readonly WaitingReporter[] }) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {waiting.length === 0 && <p>{t.nobody}</p>}
      {ways.map((way) => {
        const people = waiting.filter((person) => person.way === way);
        if (people.length === 0) return null;
        return (
          <Section key={way} id={way} title={t.ways[way]}>
            {way === 'unreachable' && <p>{t.unreachableWhy}</p>}
            <DataTable
              locale="de"
              id={`liste-${way}`}
              caption={t.waiting(people.length)}
              columns={[columns.person, reached[way], columns.topic, columns.since]}
              rows={people}
              stacked
            />
          </Section>
        );
      })}
    </>
  );
}
