import type { ComponentChildren } from 'preact';
import { ViewList } from '../../ui/data/view-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { InspectionDevice } from '../device/inspection-device.tsx';
import { verdictOf, type Inspection } from '../file/read-inspection.ts';
import { inspectionPath } from '../inspection-address.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { ItemFields, type Conflict } from './item-fields.tsx';
import { recordTexts as t } from './record.messages.ts';

export type RecordPageProps = {
  file: Inspection;
  /** Id of whoever is signed in. */
  staff: string;
  form: FormState;
  /** The section on this page, counted from 1; all of them when missing. */
  section?: number | undefined;
  conflicts: readonly Conflict[];
};

/** Where an inspection is filled in: one section after the other, or everything on one page. */
export function RecordPage({ file, staff, form, section, conflicts }: RecordPageProps) {
  const { inspection, sections } = file;
  const { number, placeName, checklist } = inspection;
  const shown = section === undefined ? sections : sections.slice(section - 1, section);
  const here = inspectionPath(number, section === undefined ? 'eintragen' : `eintragen/${section}`);
  const isLast = section === undefined || section >= sections.length;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={section === undefined ? t.title : (shown[0]?.title ?? t.title)}
        eyebrow={`${inspectionTexts.number(number)} · ${placeName} · ${checklist}${section === undefined ? '' : ` · ${t.sectionOf(section, sections.length)}`}`}
        lead={section === undefined || section === 1 ? t.lead : undefined}
      />
      <ViewList
        label={t.sections}
        views={[
          ...sections.map(({ title, items }, index) => ({
            href: inspectionPath(number, `eintragen/${index + 1}`),
            text: title,
            count: items.filter((item) => verdictOf(item) === 'unchecked').length,
            current: section === index + 1,
          })),
          { href: inspectionPath(number, 'eintragen'), text: t.all, current: section === undefined },
        ]}
      />
      <InspectionDevice number={number} staff={staff}>
        <Form id="ergebnisse" action={here} multipart>
          {shown.map(({ title, items }, index) => (
            <PartOfForm key={title} id={`abschnitt-${index + 1}`} title={title} alone={section !== undefined}>
              {items.map((inspected) => (
                <ItemFields
                  key={inspected.item.code}
                  form={form}
                  inspected={inspected}
                  conflict={conflicts.find(({ itemCode }) => itemCode === inspected.item.code)}
                />
              ))}
            </PartOfForm>
          ))}
          <ButtonRow>
            <Button name="next" value={isLast ? 'end' : 'next'}>
              {isLast ? t.saveEnd : t.saveNext}
            </Button>
            <Button name="next" value="here" tone="secondary">
              {t.save}
            </Button>
            <ButtonLink href={inspectionPath(number)} tone="quiet">
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </InspectionDevice>
    </>
  );
}

type PartProps = { id: string; title: string; alone: boolean; children: ComponentChildren };

/** A section alone on its page has its title as the heading of the page. */
function PartOfForm({ id, title, alone, children }: PartProps) {
  if (alone) return <div class="check-items">{children}</div>;
  return (
    <Section id={id} title={title}>
      <div class="check-items">{children}</div>
    </Section>
  );
}
