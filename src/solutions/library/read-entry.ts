import { barrierKinds } from '../../barriers/index.ts';
import { dayFromParts } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readCondition } from '../condition.ts';
import { readFunding } from '../funding.ts';
import { costClasses, type SolutionWords } from '../solution.ts';

/** What is wrong with a file of the library: which part of it, and what would be right. */
export type EntryFault = { readonly part: string; readonly right: string };

const sections = {
  problem: 'Problem',
  action: 'Was hilft',
  interim: 'Bis dahin',
  cost: 'Kosten',
  upkeep: 'Pflege',
  duration: 'Dauer',
  competent: 'Zuständig',
  sources: 'Quellen',
  funding: 'Förderung',
  examples: 'Beispiele',
  titleEasy: 'Leicht: Titel',
  textEasy: 'Leicht: Text',
} as const;

/** Parts that no entry can do without: an officer must be able to act on it, and to see where it comes from. */
const needed: readonly (keyof typeof sections)[] = ['problem', 'action', 'cost', 'competent', 'sources'];

/** Reads a file of the library: a title, some lines „Name: value“, then sections of Markdown. */
export function readEntry(source: string): Result<SolutionWords, EntryFault> {
  const [head = '', ...bodies] = source.replaceAll('\r\n', '\n').split(/^## /mu);
  const title = /^# (.+)$/mu.exec(head)?.[1]?.trim();
  if (title === undefined) return fault('title', 'expected a first line "# Title"');
  const parts = new Map(bodies.map((body) => splitHeading(body)));
  const unknown = [...parts.keys()].find((name) => !(Object.values(sections) as string[]).includes(name));
  if (unknown !== undefined) return fault(unknown, `expected one of: ${Object.values(sections).join(', ')}`);
  const part = (name: keyof typeof sections): string => parts.get(sections[name]) ?? '';
  const missing = needed.find((name) => part(name) === '');
  if (missing !== undefined) return fault(sections[missing], 'is missing or empty');
  if (!readFunding(part('funding')).ok) return fault(sections.funding, 'expected "Name | Stand TT.MM.JJJJ | …"');

  const facts = readFacts(head);
  if (!facts.ok) return facts;
  const texts = Object.fromEntries(Object.keys(sections).map((name) => [name, part(name as keyof typeof sections)]));
  return success({ ...(texts as Record<keyof typeof sections, string>), ...facts.value, title });
}

type Facts = Pick<SolutionWords, 'kinds' | 'lifeAreas' | 'conditions' | 'keywords' | 'costClass' | 'asOf'>;

function readFacts(head: string): Result<Facts, EntryFault> {
  const lines = [...head.matchAll(/^(Arten|Lebensbereiche|Merkmal|Stichworte|Kosten|Stand): (.+)$/gmu)];
  const given = (name: string): readonly string[] =>
    lines.filter(([, key]) => key === name).map(([, , value = '']) => value.trim());
  const list = (name: string): readonly string[] => given(name).flatMap((value) => value.split(/\s*,\s*/u));

  const kinds = barrierKinds.filter((kind) => list('Arten').includes(kind));
  if (kinds.length === 0 || kinds.length !== list('Arten').length)
    return fault('Arten', `expected some of: ${barrierKinds.join(', ')}`);
  const costClass = costClasses.find((code) => code === given('Kosten')[0]);
  if (costClass === undefined) return fault('Kosten', `expected one of: ${costClasses.join(', ')}`);
  const [year = 0, month = 0, day = 0] = (given('Stand')[0] ?? '').split('-').map(Number);
  const asOf = dayFromParts(year, month, day);
  if (asOf === null) return fault('Stand', 'expected a day as 2026-11-29');
  const conditions = given('Merkmal').map((line) => readCondition(line));
  const known = conditions.filter((condition) => condition !== null);
  if (known.length !== conditions.length) return fault('Merkmal', 'expected "kerbHeight > 3" or "lift = broken, none"');
  const keywords = list('Stichworte').join(', ');
  return success({ kinds, lifeAreas: list('Lebensbereiche'), conditions: known, keywords, costClass, asOf });
}

function splitHeading(body: string): readonly [string, string] {
  const end = body.indexOf('\n');
  return end === -1 ? [body.trim(), ''] : [body.slice(0, end).trim(), body.slice(end + 1).trim()];
}

const fault = (part: string, right: string) => failure({ part, right });
