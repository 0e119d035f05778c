import type { ComponentChildren } from 'preact';
import { formatDate, formatEuros } from '../../../platform/i18n/format.ts';
import { formatRoughDay, type Precision } from '../../../platform/rough-day.ts';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { crpdArticles } from '../../crpd-articles.ts';
import {
  crossCuttingTopicNames,
  hideableFieldNames,
  originNames,
  priorityNames,
  targetGroupNames,
} from '../../taxonomy.messages.ts';
import type { CurrentWords } from '../current-words.store.ts';
import { fileTexts } from './file.messages.ts';
import type { MeasureFile } from './measure-file.ts';

const t = fileTexts.facts;

/** What is known about the measure; one looks it up all the time. */
export function FactsPart({ file }: { file: MeasureFile }) {
  const { words } = file;
  if (!words) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <SummaryList locale="de" rows={[...mainFacts(file, words), ...moreFacts(file, words)]} />
      {words.hiddenFields.length > 0 && (
        <p class="muted">{t.hidden(words.hiddenFields.map((field) => hideableFieldNames[field]).join(', '))}</p>
      )}
    </>
  );
}

/** Always there, because their absence says something. */
function mainFacts({ contributors }: MeasureFile, words: CurrentWords): SummaryRow[] {
  const others = [...contributors, words.otherContributors ?? ''].filter(Boolean).join('; ');
  return [
    { term: t.body, value: words.bodyName ?? t.missing },
    ...known(t.contributors, others),
    ...known(t.start, rough(words.startDay, words.startPrecision)),
    { term: t.due, value: words.isOngoing ? t.ongoing : (rough(words.dueDay, words.duePrecision) ?? t.missing) },
    ...known(t.review, words.reviewDay && formatDate(words.reviewDay, 'de')),
    {
      term: t.origin,
      value:
        words.origin === null ? t.missing : [originNames[words.origin].de, words.originNote].filter(Boolean).join(': '),
    },
    ...known(t.field, words.fieldTitle),
    ...known(t.goal, words.goalTitle),
    { term: t.edition, value: `${words.editionNumber}: ${words.editionTitle}` },
  ];
}

function moreFacts({ lifeArea, municipality }: MeasureFile, words: CurrentWords): SummaryRow[] {
  const { municipalityKeys, priority } = words;
  const cost = [words.costCents === null ? '' : formatEuros(words.costCents, 'de'), words.costNote ?? '']
    .filter(Boolean)
    .join('; ');
  return [
    ...known(t.lifeAreas, words.lifeAreas.map(lifeArea).join(', ')),
    ...known(t.articles, words.crpdArticles.map(articleName).join('; ')),
    ...known(t.topics, words.crossCuttingTopics.map((topic) => crossCuttingTopicNames[topic].de).join(', ')),
    ...known(t.groups, words.targetGroups.map((group) => targetGroupNames[group].de).join(', ')),
    {
      term: t.municipalities,
      value: municipalityKeys.length === 0 ? t.wholeCounty : municipalityKeys.map(municipality).join(', '),
    },
    ...known(t.priority, priority && priorityNames[priority].de),
    ...known(t.cost, cost),
    ...known(t.funding, words.fundingSource),
    ...known(t.legalBasis, words.legalBasis),
    ...known(t.decision, words.decisionReference),
    ...known(t.contact, contactOf(words)),
  ];
}

function known(term: string, value: ComponentChildren): SummaryRow[] {
  return value ? [{ term, value }] : [];
}

const rough = (day: string | null, precision: Precision | null): string | null =>
  day === null ? null : formatRoughDay(day, precision ?? 'day', 'de');

function articleName(number: number): string {
  const article = crpdArticles.find((one) => one.number === number);
  return `Art. ${number}${article ? ` ${article.title.de}` : ''}`;
}

function contactOf({ contactName, contactEmail, contactTelephone, contactPrivacy }: CurrentWords): string | null {
  const parts = [contactName, contactTelephone, contactEmail].filter(Boolean);
  if (parts.length === 0) return null;
  return `${parts.join(', ')} (${contactPrivacy === 'public' ? t.contactPublic : t.contactOffice})`;
}
