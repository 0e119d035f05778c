import { formatDate } from '../../platform/i18n/format.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { Details } from '../../ui/data/details.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { fieldPath, goalPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';
import { OrderButtons, RemoveButton } from './order-buttons.tsx';
import { outlineTexts as t } from './outline.messages.ts';
import type { Outline } from './read-edition.ts';

export type FieldPageProps = {
  edition: EditionRow;
  part: Outline[number];
  mayArrange: boolean;
  mayEditWords: boolean;
  errors?: readonly FieldError[] | undefined;
};

/** One field of action: its words, and its goals in their order. */
export function FieldPage(props: FieldPageProps) {
  const { edition, part, mayArrange, mayEditWords, errors } = props;
  const { field } = part;
  const path = fieldPath(edition.number, field.slug);
  const isEmpty = part.goals.every(({ measures }) => measures === 0);
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading title={field.title} eyebrow={`${t.field.eyebrow} · ${editionTexts.edition(edition.number)}`} />
      <Words {...props} />
      {mayEditWords && (
        <ButtonRow>
          <ButtonLink href={`${path}/text`} tone="secondary">
            {t.field.edit}
          </ButtonLink>
        </ButtonRow>
      )}
      <Section id="ziele" title={t.field.goals}>
        <Goals {...props} />
        {mayArrange && (
          <ButtonRow>
            <ButtonLink href={`${path}/ziele/neu`}>{t.field.addGoal}</ButtonLink>
          </ButtonRow>
        )}
      </Section>
      {mayArrange && (
        <Section id="entfernen" title={t.field.removeTitle}>
          <p>{isEmpty ? t.field.removeText : t.keepsMeasures}</p>
          {isEmpty && <RemoveButton path={path} name={field.title} label={t.field.remove} />}
        </Section>
      )}
    </>
  );
}

function Words({ part: { field } }: FieldPageProps) {
  const { easyState, easyOutdatedSince } = field;
  const easy =
    easyState === 'outdated' && easyOutdatedSince
      ? editionTexts.page.easyOutdated(formatDate(easyOutdatedSince, 'de'))
      : editionTexts.twins[easyState];
  return (
    <div class="flow">
      <SummaryList
        locale="de"
        rows={[
          { term: t.field.titleEasy, value: field.titleEasy ?? '–' },
          { term: t.field.easyState, value: easy },
          { term: t.field.address, value: <code>/aktionsplan/{field.slug}</code> },
        ]}
      />
      {field.text === '' ? (
        <p class="muted">{t.field.noText}</p>
      ) : (
        <TrustedHtml markup={renderMarkdown(field.text, 'de')} />
      )}
      {field.textEasy !== null && (
        <Details summary={t.field.easyText}>
          <div lang="de-simple">
            <TrustedHtml markup={renderMarkdown(field.textEasy, 'de-simple')} />
          </div>
        </Details>
      )}
    </div>
  );
}

function Goals({ edition, part: { field, goals }, mayArrange, mayEditWords }: FieldPageProps) {
  if (goals.length === 0) return <p>{t.field.noGoals}</p>;
  return (
    <ol class="link-list">
      {goals.map(({ goal, measures }, index) => {
        const path = goalPath(edition.number, field.slug, goal.id);
        return (
          <li key={goal.id} id={`ziel-${goal.id}`} class="link-item">
            <h3 class="link-item-title">{goal.title}</h3>
            {goal.titleEasy !== null && <p lang="de-simple">{goal.titleEasy}</p>}
            <p class="muted">
              {editionTexts.measures(measures)}
              {mayArrange && measures > 0 && <> · {t.keepsMeasures}</>}
            </p>
            <div class="tags">
              {mayEditWords && (
                <ButtonLink href={path} tone="quiet">
                  {t.goal.edit}
                  <VisuallyHidden>: {goal.title}</VisuallyHidden>
                </ButtonLink>
              )}
              {mayArrange && <OrderButtons path={path} name={goal.title} index={index} count={goals.length} />}
              {mayArrange && measures === 0 && <RemoveButton path={path} name={goal.title} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
