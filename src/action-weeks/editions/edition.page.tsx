import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { BothLevels } from '../../platform/text-twin/both-levels.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { KeyFacts } from '../../ui/data/key-facts.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { isPublished, movesFrom, phaseOf } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { changedFields, readContent } from '../item.ts';
import type { ItemRow } from '../items.store.ts';
import { editionPath, itemPath, programmeFilePath, programmePath, publicWeeksPath } from '../weeks-address.ts';
import { itemTones, phaseTones } from './edition-tone.ts';
import { editionsTexts, itemStateNames, phaseNames } from './editions.messages.ts';

const t = editionsTexts.file;

export type EditionPageProps = {
  edition: EditionRow;
  items: readonly ItemRow[];
  partners: number;
  today: Day;
  form: FormState;
  mayRun: boolean;
  mayHandlePartners: boolean;
};

/** Everything about one edition on one page: where it stands, what comes next, what was handed in. */
export function EditionPage(props: EditionPageProps) {
  const { edition, items, partners, today, form, mayRun, mayHandlePartners } = props;
  const phase = phaseOf(edition, today);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={editionsTexts.yearTitle(edition.year)} lead={edition.motto}>
        <p class="tags">
          <StatusTag tone={phaseTones[phase]} text={phaseNames[phase]} />
        </p>
      </PageHeading>
      <KeyFacts
        facts={[
          {
            term: t.period,
            value: editionsTexts.span(formatDate(edition.periodFrom, 'de'), formatDate(edition.periodTo, 'de')),
          },
          { term: t.deadline, value: formatDate(edition.callUntil, 'de') },
          { term: t.partners, value: partners },
          { term: t.items, value: items.length },
        ]}
      />
      <ButtonRow>
        {mayHandlePartners && (
          <ButtonLink href={editionPath(edition.year, 'partner')}>
            {edition.state === 'draft' || edition.state === 'call' ? t.invite : t.invited}
          </ButtonLink>
        )}
        <ButtonLink href={editionPath(edition.year, 'bericht')} tone="secondary">
          {t.summary}
        </ButtonLink>
        <PublicLinks edition={edition} />
      </ButtonRow>
      {mayRun && <MovePart edition={edition} items={items} />}
      <ItemsPart edition={edition} items={items} />
      <WordsPart edition={edition} mayRun={mayRun} />
    </>
  );
}

function PublicLinks({ edition }: { edition: EditionRow }) {
  if (isPublished(edition)) {
    return (
      <>
        <ButtonLink href={programmePath(edition.year)} tone="quiet">
          {t.programme}
        </ButtonLink>
        <ButtonLink href={programmeFilePath(edition.year)} tone="quiet">
          {t.paper}
        </ButtonLink>
      </>
    );
  }
  if (edition.state !== 'call') return null;
  return (
    <ButtonLink href={publicWeeksPath} tone="quiet">
      {t.call}
    </ButtonLink>
  );
}

function MovePart({ edition, items }: { edition: EditionRow; items: readonly ItemRow[] }) {
  const undecided = items.filter(({ state }) => state === 'handedIn' || state === 'question').length;
  return (
    <Section id="weiter" title={t.next}>
      {movesFrom(edition.state).map((to, index) => (
        <Form key={to} id={`nach-${to}`} action={editionPath(edition.year, 'stand')}>
          <input type="hidden" name="to" value={to} />
          <p class="field-hint">
            {t.moveHints[to]} {to === 'published' && undecided > 0 && t.undecided(undecided)}
          </p>
          <ButtonRow>
            <Button tone={index === 0 ? 'primary' : 'quiet'}>{t.moves[to]}</Button>
          </ButtonRow>
        </Form>
      ))}
    </Section>
  );
}

function isChanged(item: ItemRow): boolean {
  const content = readContent(item.content);
  return item.state === 'handedIn' && content !== null && changedFields(readContent(item.seen), content).size > 0;
}

function ItemsPart({ edition, items }: { edition: EditionRow; items: readonly ItemRow[] }) {
  return (
    <Section id="aktionen" title={t.list}>
      <DataTable
        locale="de"
        id="aktionen-liste"
        caption={t.list}
        hideCaption
        stacked
        rows={items}
        empty={<p>{t.noItems}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ id, title }) => <a href={itemPath(edition.year, id)}>{title}</a>,
          },
          { header: t.columns.organisation, cell: ({ organisation }) => organisation },
          {
            header: t.columns.when,
            cell: ({ firstDay }) => (firstDay === null ? '–' : formatDate(firstDay, 'de')),
          },
          { header: t.columns.kind, cell: ({ isPublic }) => (isPublic ? t.kinds.public : t.kinds.counted) },
          {
            header: t.columns.state,
            cell: (item) => (
              <span class="tags">
                <StatusTag tone={itemTones[item.state]} text={itemStateNames[item.state]} />
                {isChanged(item) && <StatusTag tone="warning" text={t.changed} />}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}

function WordsPart({ edition, mayRun }: { edition: EditionRow; mayRun: boolean }) {
  const joined = (one: string | null, other: string | null) => [one, other].filter(Boolean).join('\n\n');
  const english = joined(edition.mottoEn, joined(edition.introEn, edition.callEn));
  return (
    <Section id="text" title={t.words}>
      <BothLevels
        standard={{ title: edition.motto, text: joined(edition.intro, edition.call), none: t.noText }}
        easy={{ title: edition.mottoEasy, text: joined(edition.introEasy, edition.callEasy), none: t.noEasy }}
        twin={{ state: edition.easyState, outdatedSince: edition.easyOutdatedSince }}
      />
      <h3>{t.english}</h3>
      {english === '' ? (
        <p class="muted">{t.noEnglish}</p>
      ) : (
        <p class="preformatted" lang="en">
          {english}
        </p>
      )}
      {mayRun && (
        <ButtonRow>
          <ButtonLink href={editionPath(edition.year, 'bearbeiten')} tone="secondary">
            {t.edit}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}
