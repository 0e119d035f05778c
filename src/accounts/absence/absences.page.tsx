import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { Absence, OfficeState, VacancyRule } from './absence.ts';
import { absenceTexts as t } from './absence.messages.ts';

export const absencesPath = '/verwaltung/abwesenheiten';

export type AbsencesPageProps = {
  absences: readonly Absence[];
  office: OfficeState;
  today: Day;
  vacancy: VacancyRule;
  /** Everybody for whom this person may enter something; nobody but themselves for most. */
  people: readonly SelectOption[];
  deputies: readonly SelectOption[];
  nameOf: (staffId: string) => string;
  mayEnd: (absence: Absence) => boolean;
  mayManage: boolean;
  form: FormState;
};

/** Who is away now and soon, and the forms to say so. */
export function AbsencesPage(props: AbsencesPageProps) {
  const { office, form, mayManage } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      {office.kind === 'closed' && (
        <Notice title={t.closedTitle(formatDate(office.until, 'de'))}>
          <p>{t.closedText}</p>
        </Notice>
      )}
      <Absences {...props} />
      <EnterAbsence {...props} />
      {mayManage && <EnterVacancy {...props} />}
    </>
  );
}

function Absences({ absences, today, nameOf, mayEnd }: AbsencesPageProps) {
  const who = ({ staffId }: Absence) => (staffId === null ? t.vacancy : nameOf(staffId));
  const when = ({ fromDay, toDay }: Absence) =>
    toDay === null ? t.since(formatDate(fromDay, 'de')) : t.span(formatDate(fromDay, 'de'), formatDate(toDay, 'de'));
  return (
    <DataTable
      locale="de"
      id="absences"
      caption={t.caption}
      stacked
      rows={absences}
      empty={<p>{t.empty}</p>}
      columns={[
        { header: t.who, rowHeader: true, cell: who },
        { header: t.when, cell: when },
        { header: t.deputy, cell: ({ deputyId }) => (deputyId === null ? t.nobody : nameOf(deputyId)) },
        {
          header: t.action,
          cell: (absence) =>
            mayEnd(absence) && (
              <Form id={`end-${absence.id}`} action={`${absencesPath}/${absence.id}/beenden`}>
                <Button tone="secondary">
                  {endLabel(absence, today)}
                  <VisuallyHidden>
                    : {who(absence)}, {when(absence)}
                  </VisuallyHidden>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}

function endLabel({ staffId, fromDay }: Absence, today: Day): string {
  if (fromDay > today) return t.cancel;
  return staffId === null ? t.endVacancy : t.end;
}

function EnterAbsence({ form, people, deputies }: AbsencesPageProps) {
  return (
    <Section id="enter" title={t.newTitle}>
      <Form id="enter-absence" action={absencesPath}>
        <p class="field-hint">{t.newHint}</p>
        {people.length > 1 && <SelectField form={form} name="person" label={t.person} options={people} />}
        <DateFields form={form} name="from" legend={t.from} />
        <DateFields form={form} name="to" legend={t.to} />
        <SelectField
          form={form}
          name="deputy"
          label={t.deputy}
          hint={t.deputyHint}
          empty={t.noDeputy}
          options={deputies}
          optional
        />
        <Button>{t.save}</Button>
      </Form>
    </Section>
  );
}

function EnterVacancy({ form, vacancy }: AbsencesPageProps) {
  return (
    <Section id="vacancy" title={t.vacancyTitle}>
      <Prose>
        <p>{vacancy === 'doubled' ? t.vacancyLead : t.vacancyUnchanged}</p>
      </Prose>
      <Form id="enter-vacancy" action={`${absencesPath}/unbesetzt`}>
        <DateFields form={form} name="vacant" legend={t.vacancyFrom} />
        <Button tone="secondary">{t.vacancySave}</Button>
      </Form>
    </Section>
  );
}
