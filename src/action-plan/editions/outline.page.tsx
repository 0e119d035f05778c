import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { editionPath, fieldPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';
import { OrderButtons } from './order-buttons.tsx';
import { outlineTexts as t } from './outline.messages.ts';
import type { Outline } from './read-edition.ts';

type OutlinePageProps = {
  edition: EditionRow;
  outline: Outline;
  /** Whether the order may be changed: only in a draft, and not by everybody. */
  mayArrange: boolean;
  errors?: readonly FieldError[] | undefined;
};

/** All fields of an edition with their goals, in their order. */
export function OutlinePage({ edition, outline, mayArrange, errors }: OutlinePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading
        title={t.title}
        eyebrow={editionTexts.edition(edition.number)}
        lead={edition.state === 'draft' ? t.lead : t.leadFixed}
      />
      {outline.length === 0 && <p>{t.none}</p>}
      <ol class="link-list" id="handlungsfelder">
        {outline.map(({ field, goals }, index) => {
          const measures = goals.reduce((sum, goal) => sum + goal.measures, 0);
          const path = fieldPath(edition.number, field.slug);
          return (
            <li key={field.slug} id={`feld-${field.slug}`} class="link-item">
              <div class="link-item-head">
                <h2 class="link-item-title">
                  <a href={path}>{field.title}</a>
                </h2>
                {mayArrange && <OrderButtons path={path} name={field.title} index={index} count={outline.length} />}
              </div>
              <p class="muted">
                {editionTexts.goals(goals.length)} · {editionTexts.measures(measures)}
              </p>
            </li>
          );
        })}
      </ol>
      <ButtonRow>
        {mayArrange && <ButtonLink href={editionPath(edition.number, 'handlungsfelder/neu')}>{t.addField}</ButtonLink>}
      </ButtonRow>
    </>
  );
}
