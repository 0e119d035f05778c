import { texts } from '../../../platform/i18n/texts.ts';

export const placeTexts = texts({
  title: { de: 'Wo genau ist das?', 'de-simple': 'Wo genau ist das?', en: 'Where exactly is that?' },
  lead: {
    de: 'Drei Wege, alle gleich gut. Nehmen Sie den, der Ihnen am leichtesten fällt.',
    'de-simple': 'Sie haben 3 Möglichkeiten.\nAlle sind gleich gut.\nNehmen Sie die leichteste für Sie.',
    en: 'Three ways, all equally good. Take the one that is easiest for you.',
  },
  ways: { de: 'So möchte ich es sagen', 'de-simple': 'So will ich es sagen', en: 'This is how I want to say it' },
  search: {
    de: 'Ort oder Adresse eintippen',
    'de-simple': 'Den Ort oder die Adresse schreiben',
    en: 'Type a place or address',
  },
  words: {
    de: 'Mit eigenen Worten beschreiben',
    'de-simple': 'Mit eigenen Worten sagen',
    en: 'Describe it in my own words',
  },
  map: {
    de: 'Auf der Karte oder aus der Liste wählen',
    'de-simple': 'Auf der Karte oder in der Liste zeigen',
    en: 'Choose on the map or from the list',
  },
  none: {
    de: 'Ich weiß es nicht, oder es gibt keinen Ort',
    'de-simple': 'Ich weiß es nicht.\nOder: Es gibt keinen Ort.',
    en: 'I do not know, or there is no place',
  },
  noneHint: {
    de: 'Zum Beispiel bei einem Brief oder einer Internetseite.',
    'de-simple': 'Zum Beispiel bei einem Brief.',
    en: 'For example with a letter or a website.',
  },
  query: { de: 'Ort oder Adresse', 'de-simple': 'Ort oder Adresse', en: 'Place or address' },
  queryHint: {
    de: 'Zum Beispiel „Wippra“ oder „Markt 1, Hettstedt“. Danach zeigen wir passende Orte zur Auswahl.',
    'de-simple': 'Zum Beispiel: Wippra.\nOder: Markt 1, Hettstedt.\nDanach zeigen wir Ihnen passende Orte.',
    en: 'For example “Wippra” or “Markt 1, Hettstedt”. We then show matching places to choose from.',
  },
  find: { de: 'Ort suchen', 'de-simple': 'Ort suchen', en: 'Search place' },
  matches: { de: 'Welcher Ort ist es?', 'de-simple': 'Welcher Ort ist es?', en: 'Which place is it?' },
  noMatch: {
    de: 'Keiner davon: Nehmen Sie, was ich getippt habe',
    'de-simple': 'Keiner davon.\nNehmen Sie meinen Text.',
    en: 'None of these: take what I typed',
  },
  nothingFound: {
    de: 'Diesen Ort kennen wir im Landkreis nicht. Das macht nichts: Gehen Sie weiter, wir nehmen, was Sie getippt haben. Oder suchen Sie noch einmal.',
    'de-simple': 'Diesen Ort kennen wir nicht.\nDas ist nicht schlimm.\nGehen Sie weiter.\nWir nehmen Ihren Text.',
    en: 'We do not know this place in the county. That does not matter: continue, and we take what you typed. Or search again.',
  },
  detail: {
    de: 'Was hilft, die Stelle zu finden?',
    'de-simple': 'Wie finden wir die Stelle?',
    en: 'What helps to find the spot?',
  },
  detailHint: {
    de: 'Zum Beispiel Straße und Hausnummer, Haltestelle, Name des Gebäudes, Eingang',
    'de-simple': 'Zum Beispiel: Straße, Halte-Stelle, Name vom Haus',
    en: 'For example street and number, stop, name of the building, entrance',
  },
  wordsLabel: { de: 'Beschreiben Sie die Stelle', 'de-simple': 'Beschreiben Sie die Stelle', en: 'Describe the spot' },
  wordsHint: {
    de: 'Zum Beispiel: „In Eisleben am Seiteneingang vom Krankenhaus, da wo die Taxis stehen“',
    'de-simple': 'Zum Beispiel: „In Eisleben am Kranken-Haus, hinten bei den Taxis“',
    en: 'For example: “In Eisleben at the side entrance of the hospital, where the taxis wait”',
  },
  mapAlt: {
    de: 'Karte des Landkreises: Klicken oder tippen Sie auf eine Gemeinde. Dieselben Gemeinden stehen in der Liste unter der Karte.',
    'de-simple': 'Karte vom Landkreis.\nTippen Sie auf eine Gemeinde.\nAlle Gemeinden stehen auch in der Liste.',
    en: 'Map of the county: click or tap a municipality. The same municipalities are in the list below the map.',
  },
  mapHint: {
    de: 'Tippen Sie auf der Karte auf die Gemeinde, oder wählen Sie sie aus der Liste.',
    'de-simple': 'Tippen Sie auf die Karte.\nOder nehmen Sie die Liste.',
    en: 'Tap the municipality on the map, or choose it from the list.',
  },
  municipality: { de: 'Gemeinde', 'de-simple': 'Gemeinde oder Stadt', en: 'Municipality' },
  choose: { de: 'Bitte wählen', 'de-simple': 'Bitte wählen', en: 'Please choose' },
  outside: {
    de: 'Diese Stelle liegt nicht im Landkreis. Bitte tippen Sie in die Umrisse, oder wählen Sie die Gemeinde aus der Liste.',
    'de-simple': 'Diese Stelle ist nicht im Landkreis.\nTippen Sie noch einmal.\nOder nehmen Sie die Liste.',
    en: 'This spot is not in the county. Please tap inside the outlines, or choose the municipality from the list.',
  },
  here: {
    de: 'Ich bin gerade dort: meinen Standort verwenden',
    'de-simple': 'Ich bin jetzt dort.\nNehmen Sie meinen Standort.',
    en: 'I am there right now: use my location',
  },
  hereDone: {
    de: 'Ihr Standort ist eingetragen.',
    'de-simple': 'Wir haben Ihren Standort.',
    en: 'Your location has been entered.',
  },
  hereFailed: {
    de: 'Ihr Gerät gibt den Standort nicht frei. Bitte nehmen Sie die Karte oder die Liste.',
    'de-simple': 'Ihr Gerät sagt uns den Standort nicht.\nBitte nehmen Sie die Liste.',
    en: 'Your device does not share the location. Please use the map or the list.',
  },
});
