import { municipalityAt, type District } from '../../../platform/district/district.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import type { Facts } from '../../facts.ts';
import type { ReportContact, NewReport } from '../../report-barrier.ts';
import { demands, effects, placeKinds, placelessKinds, type BarrierKind } from '../../taxonomy.ts';
import { factsOfService, findService } from '../services.ts';
import type { ErrorCode } from '../reply.ts';

/** What a posted request becomes; the code and its hash come from elsewhere. */
export type PostedReport = Omit<NewReport, 'code' | 'submissionKey'>;

type Fault = { readonly code: ErrorCode; readonly description: string };

const longestDescription = 4000;

/** Reads `POST requests`. What is wrong is said in English, as the standard is: people who write programs read it. */
export function readNewRequest(values: FormValues, district: District): Result<PostedReport, readonly Fault[]> {
  const value = (name: string) => valueOf({ locale: 'de', values }, name).trim();
  const faults: Fault[] = [];
  const wrong = (description: string, code: ErrorCode = 400) => void faults.push({ code, description });

  const code = value('service_code');
  const kind = findService(code);
  if (code === '') wrong('service_code was not provided.');
  else if (kind === undefined) wrong('service_code was not found.', 404);
  const description = value('description');
  if (description === '') wrong('description was not provided: nobody could understand the report.');
  if (description.length > longestDescription) wrong(`description: at most ${longestDescription} characters.`);

  const attributes = kind === undefined ? null : readAttributes(values, kind, wrong);
  const placeKind = attributes?.placeKind ?? 'other';
  const place = readPlace(value, { district, mayMiss: placelessKinds.has(placeKind), wrong });
  const contact = readContact(value, wrong);
  if (faults.length > 0 || kind === undefined || attributes === null) return failure(faults);
  return success({
    channel: 'open311',
    locale: 'de',
    problem: withPicture(description, value('media_url')),
    ...place,
    ...attributes,
    kind,
    since: null,
    temporaryUntil: null,
    lifeArea: null,
    reportedFor: 'self',
    answerWish: contact.email ? 'email' : 'none',
    answerEasy: false,
    contact,
    photos: [],
  });
}

type ValueOf = (name: string) => string;
type Wrong = (description: string, code?: ErrorCode) => void;

/** Pictures stay where they are: an address that somebody sends is not called by this program. Whoever reads the report can open it. */
function withPicture(description: string, address: string): string {
  const isAddress = address.length <= 1000 && URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
  return isAddress ? `${description}\n\nBild beim Absender: ${address}` : description;
}

function readPlace(
  value: ValueOf,
  { district, mayMiss, wrong }: { district: District; mayMiss: boolean; wrong: Wrong },
) {
  const [lat, lon] = [degrees(value('lat'), 90), degrees(value('long'), 180)];
  const text = value('address_string');
  const key = value('address_id');
  const byKey = district.municipalities.find((one) => one.key === key)?.key ?? null;
  if (text.length > 500) wrong('address_string: at most 500 characters.');
  if (lat === 'wrong' || lon === 'wrong') wrong('lat, long: expected degrees of WGS 84.');
  else if ((lat === null) !== (lon === null)) wrong('lat and long belong together.');
  const position = typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
  const at = position && municipalityAt(district, position.lat, position.lon);
  if (position && at === null) wrong('lat, long: this place is not in the district.');
  if (!position && text === '' && byKey === null && lat === null && lon === null && !mayMiss) {
    wrong('Provide lat and long, address_string, or address_id (the eight-digit municipality key).');
  }
  return { position, placeText: text || null, municipalityKey: at ?? byKey };
}

function degrees(typed: string, most: number): number | null | 'wrong' {
  if (typed === '') return null;
  const read = /^-?\d{1,3}(\.\d{1,15})?$/u.test(typed) ? Number(typed) : Number.NaN;
  return Math.abs(read) <= most ? read : 'wrong';
}

const email = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/u;

/** Whoever gives an e-mail address hears from the office; without one the sending system tells them. */
function readContact(value: ValueOf, wrong: Wrong): ReportContact {
  const contact = {
    name: [value('first_name'), value('last_name')].filter(Boolean).join(' '),
    email: value('email'),
    telephone: value('phone'),
  };
  if (contact.email !== '' && (contact.email.length > 320 || !email.test(contact.email))) {
    wrong('email: this is no e-mail address.');
  }
  if (contact.name.length > 200) wrong('first_name, last_name: at most 200 characters together.');
  if (contact.telephone.length > 100) wrong('phone: at most 100 characters.');
  return contact;
}

/** Attributes that the service definition does not name are left aside: senders add their own. */
function readAttributes(values: FormValues, kind: BarrierKind, wrong: Wrong) {
  const given = (code: string): readonly string[] =>
    [values[`attribute[${code}]`], values[`attribute[${code}][]`]]
      .flat()
      .flatMap((one) => (one ?? '').split(','))
      .map((one) => one.trim())
      .filter(Boolean);
  function chosen<const Code extends string>(code: string, codes: readonly Code[]): readonly Code[] {
    const known = given(code).filter((one): one is Code => (codes as readonly string[]).includes(one));
    if (known.length < given(code).length) wrong(`attribute[${code}]: expected ${codes.join(', ')}.`);
    return known;
  }
  const facts: Record<string, number | string> = {};
  for (const fact of factsOfService(kind)) {
    const value = fact.type === 'choice' ? chosen(fact.code, fact.options)[0] : measured(given(fact.code)[0], fact);
    if (value === 'wrong') wrong(`attribute[${fact.code}]: expected a number in the range of the service definition.`);
    else if (value !== undefined) facts[fact.code] = value;
  }
  return {
    placeKind: chosen('placeKind', placeKinds)[0] ?? 'other',
    effect: chosen('effect', effects)[0] ?? null,
    demands: [...new Set(chosen('demands', demands))],
    facts: facts satisfies Facts,
  };
}

function measured(typed: string | undefined, { min, max }: { min: number; max: number }): number | undefined | 'wrong' {
  if (typed === undefined) return undefined;
  const read = /^-?\d{1,6}(\.\d{1,4})?$/u.test(typed) ? Number(typed) : Number.NaN;
  return read >= min && read <= max ? read : 'wrong';
}
