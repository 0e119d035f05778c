import type { District } from '../../platform/district/district.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { crpdArticles } from '../crpd-articles.ts';
import { fieldNames } from '../measures/measure-form.messages.ts';
import {
  crossCuttingTopicNames,
  hideableFieldNames,
  originNames,
  priorityNames,
  targetGroupNames,
} from '../taxonomy.messages.ts';
import {
  crossCuttingTopics,
  hideableFields,
  origins,
  priorities,
  targetGroups,
  type HideableField,
} from '../taxonomy.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import type { Vocabulary } from './vocabulary.ts';

export const vocabularyNames = [
  'lifeAreas',
  'crpdArticles',
  'crossCuttingTopics',
  'targetGroups',
  'municipalities',
  'origins',
  'bodies',
  'contactPrivacies',
  'yesNo',
  'priorities',
  'hideableFields',
  'easyStates',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];
export type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>;

type Body = { code: string; name: string; active: boolean };
type Around = { district: Pick<District, 'lifeAreas' | 'municipalities'>; bodies: readonly Body[] };

/** All values that a cell may hold, where not everything may be written. */
export function planVocabularies({ district, bodies }: Around): Vocabularies {
  return {
    lifeAreas: district.lifeAreas.map(({ code, name }) => ({ code, name: name.de })),
    crpdArticles: crpdArticles.map(({ number, title }) => ({
      code: String(number),
      name: `Artikel ${number}: ${title.de}`,
      aliases: [`Artikel ${number}`, `Art. ${number}`, title.de],
    })),
    crossCuttingTopics: crossCuttingTopics.map((code) => ({ code, name: crossCuttingTopicNames[code].de })),
    targetGroups: targetGroups.map((code) => ({ code, name: targetGroupNames[code].de })),
    municipalities: district.municipalities.map(({ key, name }) => ({ code: key, name })),
    origins: origins.map((code) => ({ code, name: originNames[code].de })),
    bodies: bodies.map(({ code, name, active }) => ({ code, name, closed: !active })),
    contactPrivacies: [
      { code: 'office', name: t.contactPrivacies.office },
      { code: 'public', name: t.contactPrivacies.public },
    ],
    yesNo: [
      { code: 'yes', name: 'ja', aliases: ['x', 'wahr'] },
      { code: 'no', name: 'nein', aliases: ['falsch'] },
    ],
    priorities: priorities.map((code) => ({ code, name: priorityNames[code].de })),
    hideableFields: hideableFields.map((code) => ({ code, name: hideableFieldNames[code], aliases: headingsOf(code) })),
    easyStates: easyStates.map((code) => ({ code, name: t.easyStates[code] })),
  };
}

/** The headings of the columns that are hidden together, as people copy them. */
function headingsOf(field: HideableField): readonly string[] {
  if (field === 'cost') return [fieldNames.cost, fieldNames.costNote];
  return field === 'participation' || field === 'milestones' ? [] : [fieldNames[field]];
}

const easyStates = ['draft', 'inTest', 'tested', 'outdated'] as const satisfies readonly TwinState[];
