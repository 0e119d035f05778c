import { z } from 'zod';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { SummaryRow } from '../../ui/data/summary-list.tsx';
import { factDefinitions, type FactCode } from '../facts.ts';
import { factName, factValue } from '../facts.messages.ts';
import { barrierKinds, demands, effects, placeKinds } from '../taxonomy.ts';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { fileTexts } from './barrier-file.messages.ts';

const t = fileTexts.facts;

/** Answers were kept as given, perhaps by an earlier version of the form: what cannot be read is left out. */
const givenSchema = z.object({
  placeKind: z.enum(placeKinds).nullish().catch(null),
  placeText: z.string().nullish().catch(null),
  municipalityKey: z.string().nullish().catch(null),
  position: z.object({ lat: z.number(), lon: z.number() }).nullish().catch(null),
  kind: z.enum(barrierKinds).nullish().catch(null),
  effect: z.enum(effects).nullish().catch(null),
  demands: z.array(z.enum(demands)).catch([]),
  facts: z.record(z.string(), z.union([z.number(), z.string()])).catch({}),
  lifeArea: z.string().nullish().catch(null),
  temporaryUntil: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .nullish()
    .catch(null),
});

const knownFacts: ReadonlySet<string> = new Set(factDefinitions.map(({ code }) => code));

/** Known facts as lines of a summary, in words. */
export function factRows(facts: Readonly<Record<string, number | string>>): SummaryRow[] {
  return Object.entries(facts)
    .filter((entry): entry is [FactCode, number | string] => knownFacts.has(entry[0]))
    .map(([code, value]) => ({ term: factName('de', code), value: factValue('de', code, value) }));
}

/** What one person answered in the form, in words, as far as they answered. */
export function givenRows(answers: Readonly<Record<string, unknown>>, district: District): SummaryRow[] {
  const given = givenSchema.parse(answers);
  const municipality = district.municipalities.find(({ key }) => key === given.municipalityKey)?.name;
  const lifeArea = district.lifeAreas.find(({ code }) => code === given.lifeArea)?.name.de;
  const rows: (SummaryRow | null)[] = [
    row(t.placeKind, given.placeKind && placeKindName('de', given.placeKind)),
    row(t.place, given.placeText),
    row(t.municipality, municipality),
    row(t.position, given.position && `${given.position.lat}, ${given.position.lon}`),
    row(t.kind, given.kind && barrierKindName('de', given.kind)),
    row(t.effect, given.effect && effectName('de', given.effect)),
    row(t.demands, given.demands.map((code) => demandName('de', code)).join(', ')),
    row(t.lifeArea, lifeArea),
    row(t.until, given.temporaryUntil && formatDate(given.temporaryUntil, 'de')),
  ];
  return [...rows.filter((one) => one !== null), ...factRows(given.facts)];
}

function row(term: string, value: string | null | undefined): SummaryRow | null {
  return value ? { term, value } : null;
}
