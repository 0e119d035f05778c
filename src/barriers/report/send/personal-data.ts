/** What a text may hold that should not be in public. */
export type PersonalDataKind = 'telephone' | 'email' | 'numberPlate' | 'name' | 'diagnosis';

export type PersonalData = { readonly kind: PersonalDataKind; readonly excerpt: string };

/** The beginning must be one: else every letter of a long word would be tried. */
const email = /(?<![^\s<>"(),;:])[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,250}\.\p{L}{2,}/gu;

/** Zero or plus in front, then digits in groups. */
const telephone = /(?<![\p{L}\d.,])(?:\+|0)(?:[\s/().-]{0,3}\d){6,15}(?!\d)/gu;
const date = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/u;

/** Codes of this county and the ones that still drive here; they count in any spelling. Others must look like a plate. */
const localPlate = /(?<![\p{L}\d])(?:MSH|EIL|HET|ML|SGH)[\s:·-]{0,3}[A-Z]{1,2}[\s-]{0,2}\d{1,4}[EH]?(?![\p{L}\d])/giu;
const anyPlate = /(?<![\p{L}\d])[A-ZÄÖÜ]{1,3}(?:-| - | )[A-Z]{1,2}[ -]?\d{1,4}[EH]?(?![\p{L}\d])/gu;
/** Norms, rooms and lines look alike. */
const noPlate = /^(?:DIN|ISO|EN|VDE|IEC|WC|BUS|OG|EG|UG|LED|PKW|LKW|USB)[ -]/u;

const title = String.raw`(?:Herrn?|Frau|Familie|Doktor|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|Schwester|Pfleger)`;
const name = new RegExp(
  String.raw`(?<!\p{L})${title}\s+(?:(?:Dr|Prof)\.\s*){0,2}(?:(?:von|van|de|zu|der)\s+){0,2}\p{Lu}[\p{L}'’-]+` +
    String.raw`|(?<!\p{L})(?:ich heiße|mein Name ist|my name is)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?`,
  'gu',
);

/** Beginnings of words that name an illness or an official degree of disability. */
const illnesses = [
  'multiple[rn]? sklerose',
  'parkinson',
  'demenz',
  'dement',
  'alzheimer',
  'epilep',
  'autis',
  'asperger',
  'schizophren',
  'depressi',
  'psychose',
  'psychotisch',
  'borderline',
  'bipolar',
  'schlaganfall',
  'diabet',
  'querschnitt',
  'spasti',
  'trisomie',
  'down-?syndrom',
  'adhs',
  'muskeldystrophie',
  'muskelschwund',
  'rheuma',
  'arthrose',
  'herzinfarkt',
  'krebskrank',
  'brustkrebs',
  'tumor',
  'hiv',
  'makuladegeneration',
  'retinitis',
  'glaukom',
  'angststörung',
  'panikattacke',
  'diagnos',
  'pflegegrad',
  'grad der behinderung',
  'gdb',
  'merkzeichen',
  'amputier',
  'amputation',
  'multiple sclerosis',
  'dementia',
  'stroke',
  'cerebral palsy',
  'paraplegi',
  'schizophrenia',
  'cancer',
];
const diagnosis = new RegExp(String.raw`(?<!\p{L})(?:${illnesses.join('|')})[\p{L}-]*(?:\s+\d{1,3}(?!\d))?`, 'giu');

const rules: readonly { kind: PersonalDataKind; pattern: RegExp; unless?: RegExp }[] = [
  { kind: 'email', pattern: email },
  { kind: 'telephone', pattern: telephone, unless: date },
  { kind: 'numberPlate', pattern: localPlate },
  { kind: 'numberPlate', pattern: anyPlate, unless: noPlate },
  { kind: 'name', pattern: name },
  { kind: 'diagnosis', pattern: diagnosis },
];

/**
 * What in a text seems to belong to a person. It only warns: a wrong guess must not stop anybody, and somebody reads every text before it
 * becomes public.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found = new Map<string, PersonalData>();
  for (const { kind, pattern, unless } of rules) {
    for (const [match] of text.matchAll(pattern)) {
      const excerpt = match.trim();
      if (unless?.test(excerpt)) continue;
      found.set(`${kind} ${excerpt}`, { kind, excerpt });
    }
  }
  return [...found.values()];
}
