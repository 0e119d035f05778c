import type { Locale } from '../platform/i18n/locale.ts';
import type { Text } from '../platform/i18n/texts.ts';
import type {
  AnswerWish,
  BarrierKind,
  Channel,
  Confirmation,
  Demand,
  Effect,
  PlaceKind,
  ReportedFor,
} from './taxonomy.ts';

type Named = { readonly name: Text; readonly hint: Text };

const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

const placeKindTexts: Record<PlaceKind, Named> = {
  outdoors: {
    name: text('Draußen', 'Draußen', 'Outdoors'),
    hint: text(
      'Weg, Straße, Platz, Park, Parkplatz, Baustelle',
      'Zum Beispiel: Weg, Straße, Park, Bau-Stelle',
      'Path, street, square, park, car park, building site',
    ),
  },
  building: {
    name: text('In oder an einem Gebäude', 'In einem Haus', 'In or at a building'),
    hint: text(
      'Amt, Praxis, Geschäft, Schule, Wohnhaus, Eingang, Toilette, Aufzug',
      'Zum Beispiel: Amt, Arzt-Praxis, Laden, Schule, Toilette',
      'Office, surgery, shop, school, home, entrance, toilet, lift',
    ),
  },
  transit: {
    name: text('Bus oder Bahn', 'Bus oder Bahn', 'Bus or train'),
    hint: text(
      'Haltestelle, Bahnhof, Fahrzeug, Fahrplan, Anschluss, Fahrkarte',
      'Zum Beispiel: Halte-Stelle, Bahnhof, Fahr-Plan, Fahr-Karte',
      'Stop, station, vehicle, timetable, connection, ticket',
    ),
  },
  letter: {
    name: text('Brief oder Formular', 'Brief oder Formular', 'Letter or form'),
    hint: text(
      'Bescheid, Antrag, Broschüre, Aushang',
      'Zum Beispiel: ein Brief vom Amt oder ein Antrag',
      'Official notice, application form, brochure, poster',
    ),
  },
  website: {
    name: text('Internetseite oder App', 'Internet-Seite oder App', 'Website or app'),
    hint: text(
      'auch Automat, Video, Dokument zum Herunterladen',
      'Auch: Automat, Video, Datei',
      'also ticket machine, video, downloadable document',
    ),
  },
  behaviour: {
    name: text('Verhalten von Menschen', 'Wie Menschen sich verhalten', 'How people behave'),
    hint: text(
      'Ablehnung, Vorurteile, keine Zeit, Assistenzhund abgewiesen',
      'Zum Beispiel: Jemand hilft nicht.\nOder jemand ist unfreundlich.',
      'Rejection, prejudice, no time, assistance dog turned away',
    ),
  },
  rule: {
    name: text('Regel oder Entscheidung', 'Regel oder Entscheidung', 'Rule or decision'),
    hint: text(
      'Öffnungszeiten, Termin nur am Telefon, Hausordnung, Kosten, fehlendes Angebot',
      'Zum Beispiel: Öffnungs-Zeiten, Termin nur am Telefon, Kosten',
      'Opening hours, appointments by phone only, house rules, costs, missing service',
    ),
  },
  other: {
    name: text('Etwas anderes', 'Etwas anderes', 'Something else'),
    hint: text(
      'Nichts davon passt, oder Sie sind nicht sicher',
      'Nichts davon passt.\nOder Sie wissen es nicht.',
      'None of these fits, or you are not sure',
    ),
  },
};

const barrierKindTexts: Record<BarrierKind, Text> = {
  structural: text('Baulich', 'Gebaute Barriere', 'Built environment'),
  mobility: text('Unterwegs sein', 'Unterwegs sein', 'Getting around'),
  visual: text('Sehen', 'Sehen', 'Seeing'),
  auditory: text('Hören', 'Hören', 'Hearing'),
  informational: text('Verstehen und Information', 'Verstehen', 'Understanding and information'),
  digital: text('Digital', 'Computer und Internet', 'Digital'),
  attitudinal: text('Barriere im Kopf', 'Barriere im Kopf', 'Attitudes'),
  organisational: text('Organisation', 'Abläufe und Regeln', 'Organisation'),
  financial: text('Geld', 'Geld', 'Money'),
  sensoryCognitive: text('Reize und Orientierung', 'Lärm, Licht, Gedränge', 'Sensory load and orientation'),
  other: text('Anderes', 'Etwas anderes', 'Other'),
};

const demandTexts: Record<Demand, Text> = {
  see: text('Sehen', 'Sehen', 'See'),
  hear: text('Hören', 'Hören', 'Hear'),
  speak: text('Sprechen', 'Sprechen', 'Speak'),
  walkFar: text('Weit gehen', 'Weit gehen', 'Walk far'),
  climbSteps: text('Stufen steigen', 'Stufen steigen', 'Climb steps'),
  stepOver: text('Über eine Kante kommen', 'Über eine Kante kommen', 'Get over an edge'),
  passNarrow: text('Durch eine enge Stelle kommen', 'Durch eine enge Stelle kommen', 'Get through a narrow space'),
  reach: text('Hoch oder weit greifen', 'Hoch oder weit greifen', 'Reach high or far'),
  stand: text('Lange stehen', 'Lange stehen', 'Stand for long'),
  grip: text('Fest zugreifen oder drehen', 'Fest drücken oder drehen', 'Grip or turn firmly'),
  readHardText: text('Schwierige Texte verstehen', 'Schwere Texte lesen', 'Understand difficult texts'),
  standNoise: text(
    'Lärm, Licht oder Gedränge aushalten',
    'Lärm, Licht oder viele Menschen aushalten',
    'Cope with noise, light or crowds',
  ),
  orient: text('Sich ohne Hilfe zurechtfinden', 'Den Weg allein finden', 'Find your way unaided'),
  useInternet: text('Das Internet benutzen', 'Das Internet benutzen', 'Use the internet'),
  telephone: text('Telefonieren', 'Telefonieren', 'Use the telephone'),
  waitLong: text('Lange warten', 'Lange warten', 'Wait for long'),
  pay: text('Geld bezahlen', 'Geld bezahlen', 'Pay money'),
};

const effectTexts: Record<Effect, Named> = {
  blocks: {
    name: text('Sie versperrt den Weg', 'Es geht gar nicht', 'It blocks the way'),
    hint: text(
      'Ohne fremde Hilfe geht es nicht.',
      'Man kann es nicht allein machen.',
      'It cannot be done without help.',
    ),
  },
  dangerous: {
    name: text('Sie ist gefährlich', 'Es ist gefährlich', 'It is dangerous'),
    hint: text('Jemand kann sich verletzen.', 'Man kann sich weh tun.', 'Somebody may get hurt.'),
  },
  hampers: {
    name: text('Sie behindert', 'Es ist schwer', 'It hampers'),
    hint: text(
      'Es geht, aber nur mit Mühe, Umweg oder viel Zeit.',
      'Es geht.\nAber es ist sehr mühsam.',
      'It can be done, but with effort, a detour or much time.',
    ),
  },
  annoys: {
    name: text('Sie stört', 'Es stört', 'It is a nuisance'),
    hint: text('Es geht, ist aber ärgerlich.', 'Es geht.\nAber es ärgert mich.', 'It can be done, but is annoying.'),
  },
};

const channelTexts: Record<Channel, Text> = {
  web: text('Internet', 'Internet', 'Website'),
  telephone: text('Telefon', 'Telefon', 'Telephone'),
  letter: text('Brief', 'Brief', 'Letter'),
  email: text('E-Mail', 'E-Mail', 'E-mail'),
  visit: text('Besuch im Büro', 'Besuch im Büro', 'Visit to the office'),
  stall: text('Infostand oder Veranstaltung', 'Info-Stand', 'Stall or event'),
  open311: text('Anderes System (Open311)', 'Anderes Computer-Programm', 'Other system (Open311)'),
};

const reportedForTexts: Record<ReportedFor, Text> = {
  self: text('Ich melde für mich selbst', 'Ich melde für mich', 'I report for myself'),
  somebody: text(
    'Ich melde für eine andere Person',
    'Ich melde für einen anderen Menschen',
    'I report for somebody else',
  ),
  together: text('Wir melden gemeinsam', 'Wir melden zusammen', 'We report together'),
};

const answerWishTexts: Record<AnswerWish, Named> = {
  none: {
    name: text('Keine Antwort nötig', 'Keine Antwort', 'No answer needed'),
    hint: text(
      'Den Stand sehen Sie jederzeit mit Ihrem Code.',
      'Sie bekommen einen Code.\nDamit sehen Sie immer: So weit sind wir.',
      'You can see the progress at any time with your code.',
    ),
  },
  email: {
    name: text('E-Mail', 'E-Mail', 'E-mail'),
    hint: text(
      'Wir schreiben an Ihre E-Mail-Adresse.',
      'Wir schreiben Ihnen eine E-Mail.',
      'We write to your e-mail address.',
    ),
  },
  letter: {
    name: text('Brief', 'Brief', 'Letter'),
    hint: text('Wir schicken Ihnen Post.', 'Wir schicken Ihnen einen Brief.', 'We send you a letter.'),
  },
  telephone: {
    name: text('Anruf', 'Anruf', 'Telephone call'),
    hint: text('Wir rufen Sie an.', 'Wir rufen Sie an.', 'We call you.'),
  },
  signLanguage: {
    name: text('Gebärdensprache', 'Gebärden-Sprache', 'Sign language'),
    hint: text(
      'Wir vereinbaren mit Ihnen ein Gespräch in Deutscher Gebärdensprache.',
      'Wir machen mit Ihnen einen Termin in Gebärden-Sprache.',
      'We arrange a conversation in German Sign Language with you.',
    ),
  },
};

const confirmationTexts: Record<Confirmation, Named> = {
  yes: {
    name: text('Ja, sie ist weg', 'Ja, die Barriere ist weg', 'Yes, it is gone'),
    hint: text('Dann schließen wir die Sache ab.', 'Dann sind wir fertig.', 'Then we close the matter.'),
  },
  partly: {
    name: text('Zum Teil', 'Ein Teil ist besser', 'Partly'),
    hint: text(
      'Es ist besser, aber noch nicht gut.',
      'Es ist besser.\nAber es ist noch nicht gut.',
      'It is better, but not good yet.',
    ),
  },
  no: {
    name: text('Nein, sie ist noch da', 'Nein, die Barriere ist noch da', 'No, it is still there'),
    hint: text('Dann arbeiten wir weiter daran.', 'Dann arbeiten wir weiter.', 'Then we go on working on it.'),
  },
  cannotTell: {
    name: text('Das kann ich nicht sagen', 'Ich weiß es nicht', 'I cannot tell'),
    hint: text(
      'Zum Beispiel, weil Sie nicht mehr dort waren.',
      'Zum Beispiel: Sie waren nicht mehr dort.',
      'For example, because you have not been there since.',
    ),
  },
};

export const placeKindName = (locale: Locale, code: PlaceKind): string => placeKindTexts[code].name[locale];
export const placeKindHint = (locale: Locale, code: PlaceKind): string => placeKindTexts[code].hint[locale];

export const barrierKindName = (locale: Locale, code: BarrierKind): string => barrierKindTexts[code][locale];

/** What one must be able to do there, as an infinitive: „Stufen steigen“. */
export const demandName = (locale: Locale, code: Demand): string => demandTexts[code][locale];

export const effectName = (locale: Locale, code: Effect): string => effectTexts[code].name[locale];
export const effectHint = (locale: Locale, code: Effect): string => effectTexts[code].hint[locale];

export const channelName = (locale: Locale, code: Channel): string => channelTexts[code][locale];

export const reportedForName = (locale: Locale, code: ReportedFor): string => reportedForTexts[code][locale];

export const answerWishName = (locale: Locale, code: AnswerWish): string => answerWishTexts[code].name[locale];
export const answerWishHint = (locale: Locale, code: AnswerWish): string => answerWishTexts[code].hint[locale];

/** What the person affected answers to „Ist die Barriere für Sie weg?“. */
export const confirmationName = (locale: Locale, code: Confirmation): string => confirmationTexts[code].name[locale];
export const confirmationHint = (locale: Locale, code: Confirmation): string => confirmationTexts[code].hint[locale];
