import { texts } from '../../platform/i18n/texts.ts';

/** The public list of films and sound, and the page of each. */
export const filmsTexts = texts({
  title: { de: 'Filme und Tonaufnahmen', 'de-simple': 'Filme und Sachen zum Hören', en: 'Films and sound' },
  lead: {
    de: 'Filme in Gebärdensprache, andere Filme und Aufnahmen zum Hören. Zu jeder Aufnahme steht, was darin gesprochen wird, auch als Text.',
    'de-simple':
      'Hier finden Sie Filme in Gebärden-Sprache.\nUnd Sie finden andere Filme.\nUnd Sie finden etwas zum Hören.\nAlles, was jemand sagt, können Sie auch lesen.',
    en: 'Films in German Sign Language, other films and recordings to listen to. All that is said can also be read as text.',
  },
  signed: { de: 'In Gebärdensprache', 'de-simple': 'In Gebärden-Sprache', en: 'In German Sign Language' },
  video: { de: 'Filme', 'de-simple': 'Filme', en: 'Films' },
  audio: { de: 'Zum Hören', 'de-simple': 'Zum Hören', en: 'To listen to' },
  none: {
    de: 'Hier steht noch kein Film und keine Aufnahme.',
    'de-simple': 'Hier gibt es noch keinen Film.',
    en: 'There is no film or recording here yet.',
  },
  withCaptions: { de: 'mit Untertiteln', 'de-simple': 'mit Text unter dem Film', en: 'with captions' },
  withTranscript: { de: 'auch als Text', 'de-simple': 'auch zum Lesen', en: 'also as text' },
  transcript: {
    de: 'Alles Gesprochene als Text',
    'de-simple': 'Alles zum Lesen',
    en: 'All that is said, as text',
  },
  toList: { de: 'Zu allen Filmen und Aufnahmen', 'de-simple': 'Zu allen Filmen', en: 'To all films and recordings' },
  label: { de: 'Filme und Tonaufnahmen', 'de-simple': 'Filme', en: 'Films and sound' },
});
