import type { Locale } from '../../platform/i18n/locale.ts';
import { factName, factValue } from '../facts.messages.ts';
import { factDefinitions } from '../facts.ts';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { barrierKinds, demands, effects, placeKinds, type BarrierKind, type PlaceKind } from '../taxonomy.ts';
import { serviceTexts } from './services.messages.ts';
import type { ReplyRecord } from './reply.ts';

/** Where barriers of a kind are met, as far as measured facts follow from it. */
const placesOf: Partial<Record<BarrierKind, readonly PlaceKind[]>> = {
  structural: ['outdoors', 'building', 'transit'],
  mobility: ['outdoors', 'transit'],
  visual: ['outdoors', 'building', 'transit'],
  auditory: ['building', 'transit'],
  informational: ['letter', 'website'],
  digital: ['website'],
};

/** A service of GeoReport v2 is a kind of barrier: about one of these, something can be reported. */
export function serviceRecord(locale: Locale, kind: BarrierKind): ReplyRecord {
  const t = serviceTexts(locale);
  return {
    service_code: kind,
    service_name: barrierKindName(locale, kind),
    description: t[kind],
    metadata: true,
    // The number is there at once; whether and when it is public is decided by people.
    type: 'realtime',
    keywords: t.keywords,
    group: t.group,
  };
}

export const serviceRecords = (locale: Locale): readonly ReplyRecord[] =>
  barrierKinds.map((kind) => serviceRecord(locale, kind));

export function findService(code: string): BarrierKind | undefined {
  return barrierKinds.find((kind) => kind === code);
}

/** The facts that may be told of a kind of barrier, beside what is asked of every one. */
export function factsOfService(kind: BarrierKind) {
  const places = placesOf[kind] ?? [];
  return factDefinitions.filter((fact) => fact.places.some((place) => places.includes(place)));
}

/** What may be told beyond place and description; nothing of it is required. */
export function serviceDefinition(locale: Locale, kind: BarrierKind): ReplyRecord {
  const t = serviceTexts(locale);
  const lists = [
    { code: 'placeKind', many: false, description: t.placeKind, values: namesOf(placeKinds, placeKindName) },
    { code: 'effect', many: false, description: t.effect, values: namesOf(effects, effectName) },
    { code: 'demands', many: true, description: t.demands, values: namesOf(demands, demandName) },
  ].map(({ code, many, description, values }) => ({
    code,
    datatype: many ? 'multivaluelist' : 'singlevaluelist',
    hint: '',
    description,
    values,
  }));
  const facts = factsOfService(kind).map((fact) => ({
    code: fact.code,
    datatype: fact.type === 'number' ? 'number' : 'singlevaluelist',
    hint: fact.type === 'number' ? t.range(fact.min, fact.max, fact.unit) : '',
    description: factName(locale, fact.code),
    values:
      fact.type === 'number'
        ? []
        : fact.options.map((option) => ({ key: option, name: factValue(locale, fact.code, option) })),
  }));
  return {
    service_code: kind,
    attributes: [...lists, ...facts].map(({ code, datatype, hint, description, values }, index) => ({
      variable: true,
      code,
      datatype,
      required: false,
      datatype_description: hint || null,
      order: index + 1,
      description,
      ...(values.length > 0 && { values }),
    })),
  };

  function namesOf<Code extends string>(codes: readonly Code[], name: (locale: Locale, code: Code) => string) {
    return codes.map((code) => ({ key: code, name: name(locale, code) }));
  }
}
