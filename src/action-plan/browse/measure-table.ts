import { dayOf } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import type { DataColumn, DataTable } from '../../platform/documents/table.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import type { FullMeasure, ReadPlan } from '../plan-reading.ts';
import {
  crossCuttingTopicNames,
  degreeNames,
  gapNames,
  lightReasonTexts,
  originNames,
  priorityNames,
  statusNames,
  targetGroupNames,
  turnNames,
} from '../taxonomy.messages.ts';
import { deadlineOf } from '../traffic-light.ts';
import { lightTexts } from './light.messages.ts';
import { measurePath } from './plan-paths.ts';

/** A public measure beside the field and goal it stands below. */
type Row = { measure: FullMeasure; field: string | null; goal: string | null };

type Around = { district: Pick<District, 'lifeAreas' | 'municipalities'>; baseUrl: string };

const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
const orNull = (text: string | null): string | null => text || null;

/**
 * The public measures of a plan as open data. It is made of `FullMeasure`, which holds nothing that the office keeps to itself, so no
 * column can give it away. An empty plan has columns, too.
 */
export function measureTable(plan: ReadPlan<FullMeasure> | undefined, around: Around): DataTable<Row> {
  return { title: 'Maßnahmen des Aktionsplans', columns: columnsFor(around), rows: plan ? rowsOf(plan) : [] };
}

function rowsOf(plan: ReadPlan<FullMeasure>): readonly Row[] {
  return [
    ...plan.fields.flatMap(({ field, goals }) =>
      goals.flatMap(({ goal, measures }) =>
        measures.map((measure) => ({ measure, field: field.title, goal: goal.title })),
      ),
    ),
    ...plan.withoutGoal.map((measure) => ({ measure, field: null, goal: null })),
  ];
}

const text = (key: string, title: string, value: (measure: FullMeasure) => string | null): DataColumn<Row> => ({
  kind: 'text',
  key,
  title,
  value: ({ measure }) => value(measure),
});

function columnsFor(around: Around): readonly DataColumn<Row>[] {
  return [
    { kind: 'number', key: 'number', title: 'Nummer', value: ({ measure }) => measure.number },
    text('title', 'Titel', ({ title }) => title),
    text('title_easy', 'Titel, leicht verständlich', ({ titleEasy }) => orNull(titleEasy)),
    { kind: 'text', key: 'field', title: 'Handlungsfeld', value: ({ field }) => field },
    { kind: 'text', key: 'goal', title: 'Ziel im Plan', value: ({ goal }) => goal },
    {
      kind: 'day',
      key: 'added_on',
      title: 'Nach dem Beschluss hinzugekommen',
      value: ({ measure }) => measure.addedOn,
    },
    ...stateColumns,
    ...wordColumns,
    ...timeColumns,
    ...reachColumns(around),
    ...moneyColumns,
    text('contact_name', 'Ansprechperson', ({ contact }) => contact?.name ?? null),
    text('contact_email', 'Ansprechperson, E-Mail', ({ contact }) => contact?.email ?? null),
    text('contact_telephone', 'Ansprechperson, Telefon', ({ contact }) => contact?.telephone ?? null),
    text('url', 'Adresse', ({ number }) => around.baseUrl + measurePath(number)),
  ];
}

const stateColumns: readonly DataColumn<Row>[] = [
  text('status_code', 'Stand, Code', ({ status }) => status),
  text('status', 'Stand', ({ status }) => statusNames[status].de),
  { kind: 'day', key: 'status_since', title: 'Stand seit', value: ({ measure }) => dayOf(measure.statusSince) },
  text('status_reason', 'Grund für den Stand', ({ statusReason }) => orNull(statusReason)),
  text('competent_instead', 'Zuständig stattdessen', ({ addressee }) => addressee),
  text('light_code', 'Ampel, Code', ({ light }) => light.light),
  text('light', 'Ampel', ({ light }) => lightTexts('de')[light.light]),
  text(
    'light_reason',
    'Grund für die Ampel',
    ({ light }) => light.ownReason ?? (light.reason && lightReasonTexts[light.reason].de),
  ),
  text('degree', 'Nach dem letzten Bericht', ({ degree }) => degree && degreeNames[degree].de),
  { kind: 'day', key: 'last_report_on', title: 'Letzter Bericht', value: ({ measure }) => measure.lastReportOn },
  text('turn', 'Am Zug', ({ turn }) => turnNames[turn].de),
  { kind: 'day', key: 'turn_since', title: 'Am Zug seit', value: ({ measure }) => dayOf(measure.turnSince) },
  text('missing', 'Fehlende Angaben', ({ gaps }) => list(gaps.map((gap) => gapNames[gap].de))),
];

const wordColumns: readonly DataColumn<Row>[] = [
  text('problem', 'Problem', ({ problem }) => problem),
  text('goal_text', 'Ziel der Maßnahme', ({ goalText }) => orNull(goalText)),
  text('text', 'Was getan wird', ({ text: words }) => orNull(words)),
  text('text_easy', 'Was getan wird, leicht verständlich', ({ textEasy }) => orNull(textEasy)),
  text('easy_state', 'Stand des leicht verständlichen Textes', ({ easyState }) => easyState),
  text('body_code', 'Verantwortliche Stelle, Code', ({ accountableBody }) => accountableBody),
  text('body', 'Verantwortliche Stelle', ({ bodyName }) => bodyName),
  text('contributors', 'Mitwirkende', ({ contributors }) => list(contributors)),
  text('other_contributors', 'Weitere Mitwirkende', ({ otherContributors }) => orNull(otherContributors)),
];

const timeColumns: readonly DataColumn<Row>[] = [
  text(
    'start',
    'Beginn',
    ({ startDay, startPrecision }) => startDay && formatRoughDay(startDay, startPrecision ?? 'day', 'de'),
  ),
  text('due', 'Frist', ({ dueDay, duePrecision }) => dueDay && formatRoughDay(dueDay, duePrecision ?? 'day', 'de')),
  { kind: 'day', key: 'due_until', title: 'Letzter Tag der Frist', value: ({ measure }) => deadlineOf(measure) },
  { kind: 'yes-no', key: 'ongoing', title: 'Fortlaufend', value: ({ measure }) => measure.isOngoing },
  { kind: 'day', key: 'review_on', title: 'Nächste Überprüfung', value: ({ measure }) => measure.reviewDay },
];

const reachColumns = ({ district }: Around): readonly DataColumn<Row>[] => [
  text('life_areas', 'Lebensbereiche', ({ lifeAreas }) =>
    list(district.lifeAreas.filter(({ code }) => lifeAreas.includes(code)).map(({ name }) => name.de)),
  ),
  text('crpd_articles', 'Artikel der UN-Behindertenrechtskonvention', ({ crpdArticles }) =>
    list(crpdArticles.map(String)),
  ),
  text('topics', 'Querschnittsthemen', ({ crossCuttingTopics }) =>
    list(crossCuttingTopics.map((topic) => crossCuttingTopicNames[topic].de)),
  ),
  text('target_groups', 'Zielgruppen', ({ targetGroups }) =>
    list(targetGroups.map((group) => targetGroupNames[group].de)),
  ),
  text('municipalities', 'Gemeinden', ({ municipalityKeys }) =>
    list(district.municipalities.filter(({ key }) => municipalityKeys.includes(key)).map(({ name }) => name)),
  ),
  text('origin', 'Anlass', ({ origin }) => origin && originNames[origin].de),
  text('origin_note', 'Anlass, näher', ({ originNote }) => orNull(originNote)),
];

const moneyColumns: readonly DataColumn<Row>[] = [
  text('priority', 'Priorität', ({ priority }) => priority && priorityNames[priority].de),
  { kind: 'cents', key: 'cost', title: 'Kosten in Euro', value: ({ measure }) => measure.costCents },
  text('cost_note', 'Kosten, näher', ({ costNote }) => orNull(costNote)),
  text('funding_source', 'Herkunft des Geldes', ({ fundingSource }) => orNull(fundingSource)),
  text('legal_basis', 'Rechtsgrundlage', ({ legalBasis }) => orNull(legalBasis)),
  text('decision', 'Beschluss', ({ decisionReference }) => orNull(decisionReference)),
];
