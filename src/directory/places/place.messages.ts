import type { Locale } from '../../platform/i18n/locale.ts';
import { texts, type Text } from '../../platform/i18n/texts.ts';
import type { AccessMark } from './access-marks.ts';
import type { FactSection } from './place-facts.ts';
import type { PlaceKind } from './place.ts';
import type { Freshness, ProfileMethod } from './profile.ts';

const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

const kinds: Record<PlaceKind, Text> = {
  publicBuilding: text('Amt oder öffentliches Gebäude', 'Amt oder Rat-Haus', 'Office or public building'),
  surgery: text('Praxis oder Klinik', 'Arzt-Praxis oder Kranken-Haus', 'Surgery or clinic'),
  pollingStation: text('Wahllokal', 'Wahl-Lokal', 'Polling station'),
  culture: text('Museum, Theater oder Bücherei', 'Museum, Theater oder Bücherei', 'Museum, theatre or library'),
  church: text('Kirche oder Gebetsraum', 'Kirche', 'Church or place of worship'),
  restaurant: text('Gaststätte oder Café', 'Gast-Stätte oder Café', 'Restaurant or café'),
  accommodation: text('Unterkunft', 'Hotel oder Ferien-Wohnung', 'Accommodation'),
  shop: text('Geschäft', 'Laden', 'Shop'),
  school: text('Schule oder Kita', 'Schule oder Kita', 'School or day-care centre'),
  sport: text('Sportstätte oder Bad', 'Sport-Halle oder Schwimm-Bad', 'Sports ground or pool'),
  playground: text('Spielplatz', 'Spiel-Platz', 'Playground'),
  transitStop: text('Haltestelle oder Bahnhof', 'Halte-Stelle oder Bahn-Hof', 'Stop or station'),
  publicSpace: text('Weg, Platz oder Park', 'Weg, Platz oder Park', 'Path, square or park'),
  publicToilet: text('Öffentliche Toilette', 'Öffentliche Toilette', 'Public toilet'),
  website: text('Internetseite', 'Internet-Seite', 'Website'),
  other: text('Anderer Ort', 'Anderer Ort', 'Other place'),
};

const methods: Record<ProfileMethod, Text> = {
  selfAssessed: text('Selbstauskunft', 'Der Ort hat es selbst gesagt', 'self-assessment'),
  inspected: text('Begehung', 'Das Amt hat es angesehen', 'inspection'),
  testedByPeople: text(
    'von betroffenen Menschen geprüft',
    'Menschen mit Behinderung haben es ausprobiert',
    'tested by people concerned',
  ),
};

const marks: Record<AccessMark, Text> = {
  stepFree: text('Eingang ohne Stufe', 'Eingang ohne Stufe', 'Entrance without a step'),
  wheelchair: text('Mit Rollstuhl gut zugänglich', 'Gut mit Rollstuhl', 'Accessible with a wheelchair'),
  wheelchairPartly: text(
    'Mit Rollstuhl wenigstens zum Teil zugänglich',
    'Zum Teil gut mit Rollstuhl',
    'At least partly accessible with a wheelchair',
  ),
  restroom: text(
    'Toilette für Menschen mit Rollstuhl',
    'Toilette für Menschen mit Rollstuhl',
    'Toilet for wheelchair users',
  ),
  parking: text('Behindertenparkplatz', 'Behinderten-Park-Platz', 'Disabled parking space'),
  vision: text(
    'Hilfen bei Blindheit oder Sehbehinderung',
    'Hilfen, wenn Sie schlecht sehen',
    'Aids for people who see little',
  ),
  hearing: text('Hilfen bei Hörbehinderung', 'Hilfen, wenn Sie schlecht hören', 'Aids for people who hear little'),
  easyLanguage: text('Leichte oder einfache Sprache', 'Leichte Texte', 'Easy or plain language'),
  quiet: text('Ruhig oder reizarm', 'Ruhig', 'Quiet'),
  staffHelp: text('Hilfe durch das Personal', 'Menschen helfen Ihnen', 'Help from the staff'),
};

const sections: Record<FactSection, Text> = {
  overall: text('Im Überblick', 'Für wen ist der Ort gut?', 'At a glance'),
  arrival: text('Ankommen und Parken', 'Ankommen', 'Arriving and parking'),
  entrance: text('Eingang', 'Der Eingang', 'Entrance'),
  inside: text('Drinnen', 'Drinnen', 'Inside'),
  restroom: text('Toilette', 'Die Toilette', 'Toilet'),
  senses: text('Sehen und Hören', 'Sehen und Hören', 'Seeing and hearing'),
  understanding: text('Verstehen und Ruhe', 'Verstehen und Ruhe', 'Understanding and calm'),
  people: text('Menschen vor Ort', 'Menschen vor Ort', 'People on the spot'),
};

const freshness: Record<Freshness, Text> = {
  current: text('Aktuell bestätigt', 'Neu geprüft', 'Recently confirmed'),
  ageing: text('Älter als 2 Jahre', 'Älter als 2 Jahre', 'More than 2 years old'),
  outdated: text('Älter als 4 Jahre', 'Älter als 4 Jahre', 'More than 4 years old'),
};

/** „Gaststätte oder Café“; a kind that is no longer known by its code. */
export const placeKindName = (locale: Locale, kind: string): string =>
  (kinds as Readonly<Record<string, Text | undefined>>)[kind]?.[locale] ?? kind;
export const methodName = (locale: Locale, method: ProfileMethod): string => methods[method][locale];
export const markName = (locale: Locale, mark: AccessMark): string => marks[mark][locale];
export const sectionName = (locale: Locale, section: FactSection): string => sections[section][locale];
export const freshnessName = (locale: Locale, state: Freshness): string => freshness[state][locale];

/** Words that list, detail and staff pages share. */
export const placeTexts = texts({
  unchecked: { de: 'Noch nicht geprüft', 'de-simple': 'Noch nicht geprüft', en: 'Not checked yet' },
  confirmed: {
    de: (day: string) => `Bestätigt am ${day}`,
    'de-simple': (day: string) => `Geprüft am ${day}`,
    en: (day: string) => `Confirmed on ${day}`,
  },
  factNote: {
    de: (day: string, method: string) => `Stand: ${day}, ${method}`,
    'de-simple': (day: string, method: string) => `Das war am ${day}. ${method}.`,
    en: (day: string, method: string) => `As of ${day}, ${method}`,
  },
});
