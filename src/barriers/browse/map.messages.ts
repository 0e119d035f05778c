import { plural, texts } from '../../platform/i18n/texts.ts';

export const mapTexts = texts({
  title: { de: 'Barrieren auf der Karte', 'de-simple': 'Barrieren auf der Karte', en: 'Barriers on the map' },
  lead: {
    de: 'Alles, was auf der Karte steht, steht auch in der Liste daneben. Sie brauchen die Karte nicht.',
    'de-simple': 'Die Karte zeigt: Hier sind Barrieren. Alles steht auch in der Liste.',
    en: 'Everything on the map is also in the list beside it. You do not need the map.',
  },
  skip: {
    de: 'Karte überspringen, zur Liste',
    'de-simple': 'Ohne Karte weiter: zur Liste',
    en: 'Skip the map, go to the list',
  },
  mapHeading: { de: 'Karte', 'de-simple': 'Karte', en: 'Map' },
  pictureTitle: {
    de: 'Karte des Landkreises mit den gemeldeten Barrieren',
    'de-simple': 'Karte vom Landkreis mit den Barrieren',
    en: 'Map of the district with the reported barriers',
  },
  pictureText: {
    de: (count: number, most: string) =>
      `${plural(count, '1 Barriere hat', `${count} Barrieren haben`)} einen Punkt auf der Karte. ${most}`,
    'de-simple': (count: number, most: string) =>
      `${plural(count, '1 Barriere ist', `${count} Barrieren sind`)} auf der Karte. ${most}`,
    en: (count: number, most: string) =>
      `${plural(count, '1 barrier has', `${count} barriers have`)} a point on the map. ${most}`,
  },
  most: {
    de: (places: string) => `Die meisten Barrieren gibt es in: ${places}.`,
    'de-simple': (places: string) => `Die meisten Barrieren gibt es in: ${places}.`,
    en: (places: string) => `Most barriers are in: ${places}.`,
  },
  withoutPlace: {
    de: (count: number) =>
      plural(
        count,
        '1 Barriere dieser Auswahl hat keinen Punkt auf der Karte, zum Beispiel weil sie in einem Brief steckt. Sie steht in der Liste.',
        `${count} Barrieren dieser Auswahl haben keinen Punkt auf der Karte, zum Beispiel weil sie in einem Brief stecken. Sie stehen in der Liste.`,
      ),
    'de-simple': (count: number) =>
      plural(
        count,
        '1 Barriere ist nur in der Liste. Sie hat keinen Ort. Zum Beispiel ein Brief.',
        `${count} Barrieren sind nur in der Liste. Sie haben keinen Ort. Zum Beispiel ein Brief.`,
      ),
    en: (count: number) =>
      plural(
        count,
        '1 barrier of this choice has no point on the map, for example because it is in a letter. It is in the list.',
        `${count} barriers of this choice have no point on the map, for example because they are in a letter. They are in the list.`,
      ),
  },
  tooMany: {
    de: (shown: string) => `Die Karte zeigt die neuesten ${shown}. Wählen Sie genauer aus, um andere zu sehen.`,
    'de-simple': (shown: string) =>
      `Die Karte zeigt nur die neuesten ${shown}. Wählen Sie genauer aus. Dann sehen Sie andere.`,
    en: (shown: string) => `The map shows the newest ${shown}. Choose more narrowly to see others.`,
  },
  legend: { de: 'Zeichen auf der Karte', 'de-simple': 'Das bedeuten die Zeichen', en: 'Key to the map' },
  open: { de: 'noch offen', 'de-simple': 'noch da', en: 'still open' },
  underway: { de: 'eingeplant oder in Arbeit', 'de-simple': 'wir arbeiten daran', en: 'planned or in progress' },
  done: { de: 'gelöst', 'de-simple': 'weg', en: 'solved' },
  remains: {
    de: 'ohne Lösung abgeschlossen',
    'de-simple': 'fertig, aber ohne Lösung',
    en: 'closed without a solution',
  },
  shade: {
    de: (from: number, to: number | null) =>
      to === null ? `${from} Barrieren und mehr` : `${from} bis ${to} Barrieren`,
    'de-simple': (from: number, to: number | null) =>
      to === null ? `${from} Barrieren und mehr` : `${from} bis ${to} Barrieren`,
    en: (from: number, to: number | null) => (to === null ? `${from} barriers and more` : `${from} to ${to} barriers`),
  },
  byMunicipality: {
    de: 'Barrieren nach Städten und Gemeinden',
    'de-simple': 'So viele Barrieren gibt es in den Orten',
    en: 'Barriers by town and municipality',
  },
  municipality: { de: 'Stadt oder Gemeinde', 'de-simple': 'Ort', en: 'Town or municipality' },
  count: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  locator: {
    de: (place: string) => `Lage im Landkreis: ${place}`,
    'de-simple': (place: string) => `Hier ist das im Landkreis: ${place}`,
    en: (place: string) => `Where it is in the district: ${place}`,
  },
  // For the map that can be moved; the places in braces are filled in by the browser.
  liveLabel: {
    de: 'Bewegliche Karte. Mit Tab zu den Barrieren, mit Pfeiltasten verschieben.',
    'de-simple': 'Karte zum Bewegen. Mit der Tab-Taste kommen Sie zu den Barrieren.',
    en: 'Movable map. Use Tab to reach the barriers, arrow keys to move.',
  },
  zoomIn: { de: 'Näher heran', 'de-simple': 'Größer', en: 'Zoom in' },
  zoomOut: { de: 'Weiter weg', 'de-simple': 'Kleiner', en: 'Zoom out' },
  moveUp: { de: 'Karte nach Norden verschieben', 'de-simple': 'Nach oben', en: 'Move the map north' },
  moveDown: { de: 'Karte nach Süden verschieben', 'de-simple': 'Nach unten', en: 'Move the map south' },
  moveLeft: { de: 'Karte nach Westen verschieben', 'de-simple': 'Nach links', en: 'Move the map west' },
  moveRight: { de: 'Karte nach Osten verschieben', 'de-simple': 'Nach rechts', en: 'Move the map east' },
  many: {
    de: '{count} Barrieren an dieser Stelle. Öffnen, um näher heranzugehen.',
    'de-simple': 'Hier sind {count} Barrieren.',
    en: '{count} barriers here. Open to zoom in.',
  },
  closePopup: { de: 'Schließen', 'de-simple': 'Schließen', en: 'Close' },
});
