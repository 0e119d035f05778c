import { formatDateTime } from '../../platform/i18n/format.ts';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Timeline } from '../../ui/data/timeline.tsx';
import { WordDiff } from '../../ui/data/word-diff.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { measurePath } from '../care/measure-address.ts';
import { changesTexts as t } from './changes.messages.ts';
import { editionName } from './edition-name.ts';
import type { Change } from './list-changes.ts';
import { fieldNames, formTexts } from './measure-form.messages.ts';

type ChangesPageProps = {
  number: number;
  title: string;
  editions: readonly { edition: EditionRow; changes: readonly Change[] }[];
  /** Names of staff by id. */
  names: ReadonlyMap<string, string>;
};

/** What changed when by whom, in each edition; newest first. */
export function ChangesPage({ number, title, editions, names }: ChangesPageProps) {
  return (
    <>
      <PageHeading title={`${t.title}: ${title}`} eyebrow={formTexts.eyebrow(number)} lead={t.lead} />
      {editions.map(({ edition, changes }) => (
        <Section key={edition.id} id={`fassung-${edition.number}`} title={editionName(edition)}>
          {changes.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <Timeline headingLevel={3} entries={changes.map((change) => entryOf(change, names))} />
          )}
        </Section>
      ))}
      <p>
        <a href={measurePath(number)}>{t.toFile}</a>
      </p>
    </>
  );
}

function entryOf(change: Change, names: ReadonlyMap<string, string>) {
  const { version, at, actorId } = change;
  return {
    date: { machine: at.toISOString(), text: formatDateTime(at, 'de') },
    title: t.save(version),
    actor: (actorId === null ? undefined : names.get(actorId)) ?? t.unknownPerson,
    children: <Fields change={change} />,
  };
}

function Fields({ change: { fields, easyState, contactChanged } }: { change: Change }) {
  const rows = fields.map(({ field, changes }) => ({
    term: fieldNames[field],
    value: <WordDiff locale="de" changes={changes} />,
  }));
  const easy = easyState ? [{ term: t.easy, value: t.easyState(...easyState) }] : [];
  const contact = contactChanged ? [{ term: t.contact, value: t.contactChanged }] : [];
  return <SummaryList locale="de" rows={[...rows, ...easy, ...contact]} />;
}
