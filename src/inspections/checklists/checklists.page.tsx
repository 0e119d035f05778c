import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { checklistPath } from '../inspection-address.ts';
import { sourceStateNames } from '../taxonomy.messages.ts';
import type { ItemRow, ListedVersion, VersionRow } from './checklists.store.ts';
import { checklistsTexts as t } from './checklists.messages.ts';
import { sectionsOf } from './sections.ts';

/** Every checklist with the version that is in force, and a draft that somebody is working on. */
export function ChecklistsPage({ versions }: { versions: readonly ListedVersion[] }) {
  const rows = [...Map.groupBy(versions, ({ checklistCode }) => checklistCode)].map(([code, own]) => ({
    code,
    current: own.find(({ inForceSince }) => inForceSince !== null),
    draft: own.find(({ inForceSince }) => inForceSince === null),
    used: own.reduce((sum, { inspections }) => sum + inspections, 0),
  }));
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        locale="de"
        id="pruefboegen"
        caption={t.caption}
        hideCaption
        stacked
        rows={rows}
        columns={[
          {
            header: t.name,
            rowHeader: true,
            cell: ({ code, current, draft }) => (
              <>
                <a href={checklistPath(code)}>{current?.title ?? code}</a>
                {draft && <span class="table-note">{t.draft(draft.version)}</span>}
              </>
            ),
          },
          { header: t.version, cell: ({ current }) => current?.version ?? '–' },
          { header: t.items, numeric: true, cell: ({ current }) => current?.items ?? 0 },
          { header: t.used, numeric: true, cell: ({ used }) => used },
        ]}
      />
      <Section id="quellen" title={t.sources}>
        <p>{t.sourcesText}</p>
      </Section>
    </>
  );
}

type ChecklistPageProps = {
  version: VersionRow;
  items: readonly ItemRow[];
  versions: readonly ListedVersion[];
  mayEdit: boolean;
};

/** One version of a checklist, and all its versions. */
export function ChecklistPage({ version, items, versions, mayEdit }: ChecklistPageProps) {
  const { checklistCode: code } = version;
  const numbered = items.map((item, index) => ({ ...item, number: index + 1 }));
  const draft = versions.find(({ inForceSince }) => inForceSince === null);
  return (
    <>
      <PageHeading title={version.title} eyebrow={t.versionName(version.version)} lead={version.intro}>
        <ButtonRow>
          <ButtonLink href={`${checklistPath(code, 'bogen')}?fassung=${version.version}`} tone="secondary">
            {t.print}
          </ButtonLink>
          {mayEdit && draft && <ButtonLink href={checklistPath(code, 'bearbeiten')}>{t.editDraft}</ButtonLink>}
          {mayEdit && !draft && (
            <Form id="beginnen" action={checklistPath(code, 'bearbeiten/beginnen')}>
              <Button>{t.edit}</Button>
            </Form>
          )}
        </ButtonRow>
      </PageHeading>
      {sectionsOf(numbered).map(({ title, items: own }, index) => (
        <Section key={title} id={`teil-${index + 1}`} title={title}>
          <DataTable
            locale="de"
            id={`punkte-${index + 1}`}
            caption={title}
            hideCaption
            stacked
            rows={own}
            columns={[
              { header: t.item, rowHeader: true, cell: itemCell },
              { header: t.value, cell: ({ norm }) => norm || '–' },
              { header: t.source, cell: sourceCell },
            ]}
          />
        </Section>
      ))}
      <Section id="fassungen" title={t.versions}>
        <ul class="plain-list">
          {versions.map((one) => (
            <VersionLine key={one.id} one={one} isCurrent={one === newestInForce(versions)} />
          ))}
        </ul>
      </Section>
    </>
  );
}

const newestInForce = (versions: readonly ListedVersion[]): ListedVersion | undefined =>
  versions.find(({ inForceSince }) => inForceSince !== null);

function itemCell({ number, question, hint }: ItemRow & { number: number }) {
  return (
    <>
      {number}. {question}
      {hint !== '' && <span class="table-note">{hint}</span>}
    </>
  );
}

function sourceCell({ source, sourceState }: ItemRow) {
  return (
    <>
      {source || '–'}
      <span class="table-note">{sourceStateNames[sourceState]}</span>
    </>
  );
}

function VersionLine({ one, isCurrent }: { one: ListedVersion; isCurrent: boolean }) {
  const { checklistCode, version, inForceSince, items, inspections } = one;
  const state =
    inForceSince === null
      ? ({ tone: 'warning', text: t.isDraft } as const)
      : isCurrent
        ? ({ tone: 'success', text: t.inForce } as const)
        : ({ tone: 'neutral', text: t.former } as const);
  return (
    <li>
      <a href={`${checklistPath(checklistCode)}?fassung=${version}`}>{t.versionName(version)}</a>{' '}
      <StatusTag {...state} />
      <span class="table-note">
        {[
          inForceSince === null ? '' : t.since(formatDate(inForceSince, 'de')),
          t.itemCount(items),
          t.usedBy(inspections),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
