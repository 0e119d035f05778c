import type { Locale } from '../platform/i18n/locale.ts';
import { texts, type Text } from '../platform/i18n/texts.ts';
import type { AccessAnswer, AccessCode } from './access-facts.ts';

const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

const names: Record<AccessCode, Text> = {
  transit: text('Bus oder Bahn in der Nähe', 'Bus oder Bahn in der Nähe', 'Bus or train nearby'),
  parking: text(
    'Parkplatz für Menschen mit Behinderung',
    'Park-Platz für Menschen mit Behinderung',
    'Parking for disabled people',
  ),
  stepFree: text('Stufenloser Zugang', 'Keine Stufen', 'Step-free access'),
  wideDoors: text('Türen mindestens 90 cm breit', 'Breite Türen: 90 cm oder mehr', 'Doors at least 90 cm wide'),
  toilet: text('Toilette für Rollstühle', 'Toilette für Roll-Stühle', 'Toilet for wheelchairs'),
  signLanguage: text('Gebärdensprache', 'Gebärden-Sprache', 'Sign language'),
  captions: text('Live-Untertitel (Schriftdolmetschen)', 'Alles Gesagte steht auf einem Bildschirm', 'Live captions'),
  inductionLoop: text('Induktive Höranlage', 'Technik für Hör-Geräte', 'Induction loop'),
  easyLanguage: text('Leicht verständlich gesprochen', 'Die Sprache ist leicht', 'Spoken in plain words'),
  quietRoom: text('Ruheraum', 'Ein ruhiger Raum', 'Quiet room'),
  assistance: text('Assistenz vor Ort', 'Jemand kann Ihnen helfen', 'Assistance on site'),
  helpOnTheDay: text('Hilfe am Tag der Veranstaltung', 'Hilfe am Tag selbst', 'Help on the day'),
};

/** For filters: what somebody looks for. */
const wishes: Record<AccessCode, Text> = {
  ...names,
  stepFree: text('stufenlos', 'ohne Stufen', 'step-free'),
  signLanguage: text('mit Gebärdensprache', 'mit Gebärden-Sprache', 'with sign language'),
  captions: text('mit Live-Untertiteln', 'mit Schrift zum Mit-Lesen', 'with live captions'),
  inductionLoop: text('mit induktiver Höranlage', 'mit Technik für Hör-Geräte', 'with induction loop'),
  easyLanguage: text('leicht verständlich', 'in leichter Sprache', 'in plain words'),
  quietRoom: text('mit Ruheraum', 'mit ruhigem Raum', 'with quiet room'),
  assistance: text('mit Assistenz', 'mit Hilfe vor Ort', 'with assistance'),
};

/** What an editor is to look at; staff pages are German. */
export const accessHints: Record<AccessCode, string> = {
  transit: 'Name der Haltestelle, Linie, Weg in Metern.',
  parking: 'Wie viele, wie weit vom Eingang?',
  stepFree: 'Vom Gehweg bis zum Platz, auch mit fester Rampe oder Aufzug.',
  wideDoors: 'Die schmalste Tür auf dem Weg in den Raum.',
  toilet: 'Auf derselben Ebene? Euro-Schlüssel?',
  signLanguage: 'Dolmetschen in Deutsche Gebärdensprache, durchgehend oder nur teilweise?',
  captions: 'Alles Gesprochene ist sofort zu lesen.',
  inductionLoop: 'Fest eingebaut oder geliehen? Auf welchen Plätzen?',
  easyLanguage: 'Wer spricht, kennt die Regeln oder wird begleitet.',
  quietRoom: 'Ein Raum zum Zurückziehen.',
  assistance: 'Wer begleitet, zeigt den Weg, liest vor?',
  helpOnTheDay: 'Wen rufen Menschen an, die vor der Tür stehen? Name der Stelle und Telefon.',
};

export const accessName = (locale: Locale, code: AccessCode): string => names[code][locale];
export const accessWish = (locale: Locale, code: AccessCode): string => wishes[code][locale];

export const accessTexts = texts({
  title: { de: 'Zugang', 'de-simple': 'Kann ich dort gut mitmachen?', en: 'Access' },
  yes: { de: 'Das gibt es', 'de-simple': 'Das gibt es', en: 'There is' },
  no: { de: 'Das gibt es nicht', 'de-simple': 'Das gibt es nicht', en: 'There is not' },
  notChecked: { de: 'Noch nicht geprüft', 'de-simple': 'Das wissen wir noch nicht', en: 'Not checked yet' },
  notCheckedText: {
    de: 'Brauchen Sie etwas davon? Rufen Sie an, wir klären es vor der Veranstaltung.',
    'de-simple': 'Brauchen Sie etwas davon?\nDann rufen Sie bitte an.\nWir fragen für Sie nach.',
    en: 'Do you need any of this? Call us, we will find out before the event.',
  },
  nothingChecked: {
    de: 'Zum Zugang ist noch nichts geprüft',
    'de-simple': 'Wir haben den Zugang noch nicht geprüft',
    en: 'Nothing about the access has been checked yet',
  },
});

export const answerNames: Record<AccessAnswer, string> = { yes: 'Ja', no: 'Nein', notChecked: 'Nicht geprüft' };
