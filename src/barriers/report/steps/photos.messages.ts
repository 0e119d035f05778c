import { texts } from '../../../platform/i18n/texts.ts';

export const photosTexts = texts({
  title: { de: 'Haben Sie Fotos?', 'de-simple': 'Haben Sie Fotos?', en: 'Do you have photos?' },
  lead: {
    de: 'Ein Foto hilft, ist aber nicht nötig. Bis zu 5 Fotos sind möglich. Ort und Zeit der Aufnahme entfernen wir aus den Dateien.',
    'de-simple': 'Ein Foto hilft uns.\nSie müssen kein Foto schicken.\nSie können bis zu 5 Fotos schicken.',
    en: 'A photo helps, but is not needed. Up to 5 photos are possible. We remove place and time of the shot from the files.',
  },
  privacy: {
    de: 'Bitte fotografieren Sie möglichst keine Gesichter und keine Autokennzeichen. Wir sehen jedes Foto an, bevor es jemand sieht, und machen solche Stellen unkenntlich.',
    'de-simple':
      'Bitte fotografieren Sie keine Gesichter.\nBitte fotografieren Sie keine Auto-Kennzeichen.\nWir prüfen jedes Foto.',
    en: 'Please try not to photograph faces or number plates. We look at every photo before anybody sees it and make such parts unrecognisable.',
  },
  yours: { de: 'Ihre Fotos', 'de-simple': 'Ihre Fotos', en: 'Your photos' },
  photo: {
    de: (number: number) => `Foto ${number}`,
    'de-simple': (number: number) => `Foto ${number}`,
    en: (number: number) => `Photo ${number}`,
  },
  describe: {
    de: 'So beschreiben Sie das Foto für Menschen, die es nicht sehen:',
    'de-simple': 'Beschreiben Sie das Foto.\nBlinde Menschen wissen dann: Was ist auf dem Foto?',
    en: 'Describe the photo for people who cannot see it:',
  },
  seen: { de: 'Was ist zu sehen?', 'de-simple': 'Was ist auf dem Foto?', en: 'What can be seen?' },
  where: { de: 'Wo ist das?', 'de-simple': 'Wo ist das?', en: 'Where is it?' },
  obstacle: { de: 'Was ist das Hindernis?', 'de-simple': 'Was ist die Barriere?', en: 'What is the obstacle?' },
  remove: {
    de: (number: number) => `Foto ${number} entfernen`,
    'de-simple': (number: number) => `Foto ${number} löschen`,
    en: (number: number) => `Remove photo ${number}`,
  },
  addTitle: { de: 'Foto hinzufügen', 'de-simple': 'Ein Foto schicken', en: 'Add a photo' },
  file: { de: 'Foto auswählen', 'de-simple': 'Foto auswählen', en: 'Choose a photo' },
  fileHint: {
    de: 'JPEG, PNG oder WebP, höchstens 10 Megabyte. Auf dem Telefon können Sie auch gleich fotografieren.',
    'de-simple': 'Das Foto darf 10 Megabyte groß sein.\nSie haben ein Handy?\nDann können Sie jetzt ein Foto machen.',
    en: 'JPEG, PNG or WebP, at most 10 megabytes. On a telephone you can take the photo right now.',
  },
  add: { de: 'Foto hochladen', 'de-simple': 'Foto schicken', en: 'Upload photo' },
  full: {
    de: 'Sie haben 5 Fotos hochgeladen. Mehr passen nicht hinein. Sie können eines entfernen und ein anderes nehmen.',
    'de-simple':
      'Sie haben 5 Fotos geschickt.\nMehr geht nicht.\nSie können ein Foto löschen und ein anderes schicken.',
    en: 'You have uploaded 5 photos. No more fit in. You can remove one and take another.',
  },
  noFile: {
    de: 'Bitte wählen Sie zuerst ein Foto aus.',
    'de-simple': 'Bitte wählen Sie zuerst ein Foto aus.',
    en: 'Please choose a photo first.',
  },
  tooLarge: {
    de: 'Das Foto ist größer als 10 Megabyte. Bitte wählen Sie ein kleineres. Ihre Meldung ist gespeichert.',
    'de-simple': 'Das Foto ist zu groß.\nBitte nehmen Sie ein kleineres Foto.\nIhr Text ist noch da.',
    en: 'The photo is larger than 10 megabytes. Please choose a smaller one. Your report has been saved.',
  },
  'not-an-image': {
    de: 'Diese Datei ist kein Foto, das wir öffnen können. Richtig ist JPEG, PNG oder WebP. Ihre Meldung ist gespeichert.',
    'de-simple': 'Diese Datei ist kein Foto.\nBitte nehmen Sie ein anderes Foto.\nIhr Text ist noch da.',
    en: 'This file is not a photo we can open. Right would be JPEG, PNG or WebP. Your report has been saved.',
  },
  'too-many-pixels': {
    de: 'Dieses Bild hat zu viele Bildpunkte (mehr als 50 Millionen). Bitte verkleinern Sie es, oder wählen Sie ein anderes.',
    'de-simple': 'Dieses Bild ist zu groß.\nBitte nehmen Sie ein anderes Foto.',
    en: 'This picture has too many pixels (more than 50 million). Please make it smaller or choose another one.',
  },
  broken: {
    de: 'Dieses Foto lässt sich nicht öffnen. Vielleicht ist die Datei beschädigt, oder sie ist im Format HEIC: Dann speichern Sie sie bitte als JPEG.',
    'de-simple':
      'Wir können dieses Foto nicht öffnen.\nVielleicht ist die Datei kaputt.\nBitte nehmen Sie ein anderes Foto.',
    en: 'This photo cannot be opened. The file may be damaged, or it is in the HEIC format: then please save it as JPEG.',
  },
  tooMany: {
    de: 'Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Fotos. Bitte warten Sie einige Minuten. Ihre Meldung ist gespeichert.',
    'de-simple':
      'Das waren sehr viele Fotos in kurzer Zeit.\nBitte warten Sie ein paar Minuten.\nIhr Text ist noch da.',
    en: 'Very many photos came from your connection in a short time. Please wait a few minutes. Your report has been saved.',
  },
});
