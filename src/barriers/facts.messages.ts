import { formatNumber } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Text } from '../platform/i18n/texts.ts';
import { factDefinitions, type FactCode } from './facts.ts';

type Choice<Code extends FactCode> = Extract<(typeof factDefinitions)[number], { code: Code; type: 'choice' }>;
type OptionOf<Code extends FactCode> =
  Choice<Code> extends { options: readonly (infer Option extends string)[] } ? Option : never;

type FactText<Code extends FactCode> = {
  readonly name: Text;
  /** How to measure or what is meant. */
  readonly hint: Text;
  readonly options: Readonly<Record<OptionOf<Code>, Text>>;
};

const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

const yes = text('Ja', 'Ja', 'Yes');
const no = text('Nein', 'Nein', 'No');

const factTexts: { readonly [Code in FactCode]: FactText<Code> } = {
  kerbHeight: {
    name: text('Höhe des Bordsteins', 'Wie hoch ist der Bord-Stein?', 'Height of the kerb'),
    hint: text(
      'An der niedrigsten Stelle, von der Straße bis zur Oberkante.',
      'Messen Sie von der Straße bis zur oberen Kante.',
      'At its lowest point, from the road to the top edge.',
    ),
    options: {},
  },
  stepCount: {
    name: text('Zahl der Stufen', 'Wie viele Stufen sind es?', 'Number of steps'),
    hint: text('Alle Stufen bis zum Ziel.', 'Zählen Sie alle Stufen.', 'All steps to the destination.'),
    options: {},
  },
  stepHeight: {
    name: text('Höhe der höchsten Stufe', 'Wie hoch ist die höchste Stufe?', 'Height of the highest step'),
    hint: text(
      'Auch eine Türschwelle zählt als Stufe.',
      'Auch eine Tür-Schwelle ist eine Stufe.',
      'A door sill counts as a step, too.',
    ),
    options: {},
  },
  rampSlope: {
    name: text('Gefälle der Rampe', 'Wie steil ist die Rampe?', 'Slope of the ramp'),
    hint: text(
      'Höhe geteilt durch Länge, mal 100: 6 cm auf 1 m sind 6 Prozent.',
      'Ein Beispiel: Die Rampe ist 1 Meter lang.\nSie geht 6 Zentimeter hoch.\nDann schreiben Sie 6.',
      'Height divided by length, times 100: 6 cm over 1 m is 6 per cent.',
    ),
    options: {},
  },
  doorWidth: {
    name: text('Breite der Tür', 'Wie breit ist die Tür?', 'Width of the door'),
    hint: text(
      'Der freie Durchgang bei ganz geöffneter Tür.',
      'Öffnen Sie die Tür ganz.\nMessen Sie, wie breit der Durch-Gang ist.',
      'The clear passage with the door fully open.',
    ),
    options: {},
  },
  pathWidth: {
    name: text('Breite des Weges', 'Wie breit ist der Weg?', 'Width of the path'),
    hint: text(
      'An der engsten Stelle, zum Beispiel neben einem Mast.',
      'Messen Sie die engste Stelle.',
      'At its narrowest point, for example beside a pole.',
    ),
    options: {},
  },
  surface: {
    name: text('Belag des Weges', 'Wie ist der Boden?', 'Surface of the path'),
    hint: text(
      'Worauf man dort geht oder fährt.',
      'Auf was geht oder fährt man dort?',
      'What people walk or roll on there.',
    ),
    options: {
      smooth: text('Glatt und eben', 'Glatt und eben', 'Smooth and even'),
      paved: text('Platten oder ebenes Pflaster', 'Platten oder ebene Steine', 'Slabs or even paving'),
      cobbles: text('Kopfsteinpflaster', 'Große runde Steine', 'Cobblestones'),
      gravel: text('Kies, Sand oder Schotter', 'Kies, Sand oder kleine Steine', 'Gravel or sand'),
      damaged: text(
        'Beschädigt, mit Löchern oder Kanten',
        'Kaputt: mit Löchern oder Kanten',
        'Damaged, with holes or edges',
      ),
    },
  },
  tactileGuidance: {
    name: text('Tastbare Leitstreifen am Boden', 'Gibt es Leit-Streifen am Boden?', 'Tactile paving'),
    hint: text(
      'Rillen und Noppen, die man mit dem Langstock oder dem Fuß spürt.',
      'Leit-Streifen sind Rillen im Boden.\nBlinde Menschen spüren sie mit dem Stock.',
      'Grooves and studs that can be felt with a cane or foot.',
    ),
    options: { yes, no },
  },
  contrast: {
    name: text('Kontrast von Hell und Dunkel', 'Sieht man alles gut?', 'Contrast of light and dark'),
    hint: text(
      'Heben sich Schrift, Stufenkanten oder Türen deutlich ab?',
      'Zum Beispiel: dunkle Schrift auf hellem Papier sieht man gut.',
      'Do letters, step edges or doors stand out clearly?',
    ),
    options: {
      good: text('Gut zu erkennen', 'Man sieht es gut', 'Easy to see'),
      poor: text('Schlecht zu erkennen', 'Man sieht es schlecht', 'Hard to see'),
    },
  },
  lift: {
    name: text('Aufzug', 'Gibt es einen Aufzug?', 'Lift'),
    hint: text(
      'Gibt es einen, und fährt er?',
      'Schreiben Sie auch: Geht er oder ist er kaputt?',
      'Is there one, and does it run?',
    ),
    options: {
      works: text('Vorhanden, in Betrieb', 'Ja, er geht', 'There is one, in service'),
      broken: text('Vorhanden, außer Betrieb', 'Ja, aber er ist kaputt', 'There is one, out of service'),
      none: text('Nicht vorhanden', 'Nein', 'There is none'),
    },
  },
  accessibleToilet: {
    name: text('Barrierefreie Toilette', 'Gibt es eine Toilette ohne Barrieren?', 'Accessible toilet'),
    hint: text(
      'Auch eine abgeschlossene oder zugestellte Toilette ist nicht nutzbar.',
      'Manche Toiletten sind zu.\nOder es steht etwas im Weg.\nDann kann man sie nicht nutzen.',
      'A toilet that is locked or used for storage cannot be used.',
    ),
    options: {
      usable: text('Vorhanden und nutzbar', 'Ja, man kann sie nutzen', 'There is one, and it can be used'),
      unusable: text(
        'Vorhanden, aber nicht nutzbar',
        'Ja, aber man kann sie nicht nutzen',
        'There is one, but it cannot be used',
      ),
      none: text('Nicht vorhanden', 'Nein', 'There is none'),
    },
  },
  inductionLoop: {
    name: text('Höranlage (induktive Höranlage)', 'Gibt es eine Hör-Anlage?', 'Hearing loop'),
    hint: text(
      'Sie überträgt den Ton direkt in Hörgeräte. Ein Schild mit einem Ohr weist darauf hin.',
      'Eine Hör-Anlage bringt den Ton in das Hör-Gerät.\nEin Schild mit einem Ohr zeigt sie an.',
      'It transmits sound directly to hearing aids. A sign with an ear points to it.',
    ),
    options: { yes, no },
  },
  announcements: {
    name: text('Ansagen und Anzeigen', 'Wie erfährt man die Halte-Stellen?', 'Announcements and displays'),
    hint: text(
      'Erfährt man Halt und Verspätung durch Hören und durch Sehen?',
      'Gibt es eine Stimme?\nGibt es eine Anzeige zum Lesen?',
      'Are stops and delays both spoken and shown?',
    ),
    options: {
      heardAndSeen: text('Zu hören und zu sehen', 'Man hört sie und man liest sie', 'Heard and seen'),
      onlyHeard: text('Nur zu hören', 'Man hört sie nur', 'Only heard'),
      onlySeen: text('Nur zu sehen', 'Man liest sie nur', 'Only seen'),
      none: text('Weder noch', 'Es gibt nichts', 'Neither'),
    },
  },
  languageLevel: {
    name: text('Sprache des Textes', 'Wie schwer ist der Text?', 'Language of the text'),
    hint: text(
      'Wie gut versteht man den Text beim ersten Lesen?',
      'Verstehen Sie den Text beim ersten Lesen?',
      'How well can the text be understood at first reading?',
    ),
    options: {
      easy: text('Leichte Sprache', 'Leichte Sprache', 'Easy language'),
      plain: text('Gut verständlich', 'Gut zu verstehen', 'Easy to understand'),
      hard: text('Schwer verständlich', 'Schwer zu verstehen', 'Hard to understand'),
    },
  },
  keyboard: {
    name: text('Bedienung mit der Tastatur', 'Geht es nur mit der Tastatur?', 'Use by keyboard'),
    hint: text(
      'Lässt sich alles mit der Tabulatortaste erreichen und auslösen, ohne Maus?',
      'Probieren Sie die Taste mit den 2 Pfeilen.\nSie heißt Tabulator-Taste.',
      'Can everything be reached with the Tab key and used without a mouse?',
    ),
    options: {
      works: text('Geht ohne Maus', 'Ja', 'Works without a mouse'),
      fails: text('Geht nicht ohne Maus', 'Nein', 'Does not work without a mouse'),
    },
  },
  otherFormats: {
    name: text('Andere Formate', 'Gibt es den Text auch anders?', 'Other formats'),
    hint: text(
      'Zum Beispiel Großschrift, Braille, Leichte Sprache oder Audio.',
      'Zum Beispiel: mit großer Schrift, in Blinden-Schrift oder zum Hören.',
      'For example large print, Braille, easy language or audio.',
    ),
    options: {
      offered: text('Werden angeboten', 'Ja', 'Are offered'),
      refused: text('Wurden abgelehnt', 'Ich habe gefragt.\nDie Antwort war: Nein.', 'Were refused'),
      unknown: text('Danach wurde nicht gefragt', 'Ich habe nicht gefragt', 'Nobody has asked'),
    },
  },
};

const unitTexts: Record<'cm' | '%', Text> = {
  cm: text('Zentimeter', 'Zentimeter', 'centimetres'),
  '%': text('Prozent', 'Prozent', 'per cent'),
};

/** „Höhe des Bordsteins“; in easy German a short question. */
export const factName = (locale: Locale, code: FactCode): string => factTexts[code].name[locale];

/** How to measure it, or what is meant. */
export const factHint = (locale: Locale, code: FactCode): string => factTexts[code].hint[locale];

/** The unit in full, as read aloud; null for counted things and choices. */
export function factUnit(locale: Locale, code: FactCode): string | null {
  const fact = factDefinitions.find((definition) => definition.code === code);
  return fact?.type === 'number' && fact.unit !== '' ? unitTexts[fact.unit][locale] : null;
}

/** What an answer to choose is called; an unknown one by its code. */
export function factOptionName(locale: Locale, code: FactCode, option: string): string {
  const options: Readonly<Partial<Record<string, Text>>> = factTexts[code].options;
  return options[option]?.[locale] ?? option;
}

/** A known fact as a reader sees it: „12 cm“, „6 %“, „3“ or the name of the option. */
export function factValue(locale: Locale, code: FactCode, value: number | string): string {
  const fact = factDefinitions.find((definition) => definition.code === code);
  if (typeof value === 'string') return factOptionName(locale, code, value);
  const unit = fact?.type === 'number' && fact.unit !== '' ? `\u00a0${fact.unit}` : '';
  return `${formatNumber(value, locale)}${unit}`;
}
