import { texts } from '../../../platform/i18n/texts.ts';

/** The page for an answer that came too late to be saved. */
export const notSavedTexts = texts({
  title: {
    de: 'Ihre Antwort ist nicht gespeichert',
    'de-simple': 'Ihre Antwort ist nicht gespeichert',
    en: 'Your answer has not been saved',
  },
  accepted: {
    de: 'Wir haben schon eine Antwort Ihrer Stelle geprüft. Hier lässt sie sich nicht mehr ändern.',
    'de-simple': 'Wir haben schon eine Antwort von Ihrer Stelle. Hier können Sie nichts mehr ändern.',
    en: 'We have already reviewed an answer of your office. It can no longer be changed here.',
  },
  changed: {
    de: 'Seit Sie die Seite geöffnet haben, hat sich etwas geändert: Jemand hat schon geantwortet, oder wir haben eine Rückfrage.',
    'de-simple':
      'Es hat sich etwas geändert. Vielleicht hat schon jemand geantwortet. Oder wir haben noch eine Frage an Sie.',
    en: 'Something has changed since you opened the page: somebody has answered already, or we have a question about the answer.',
  },
  callWhenAccepted: {
    de: 'Rufen Sie uns bitte an, wenn die geprüfte Antwort nicht mehr stimmt.',
    'de-simple': 'Stimmt die alte Antwort nicht mehr? Dann rufen Sie uns bitte an.',
    en: 'Please call us if the reviewed answer is no longer right.',
  },
  nextWhenChanged: {
    de: 'Sehen Sie sich den jetzigen Stand an. Dort können Sie die Antwort ändern und Ihren Text einfügen. Wenn etwas unklar ist, rufen Sie uns bitte an.',
    'de-simple':
      'Lesen Sie zuerst, was jetzt da steht. Dort können Sie die Antwort ändern. Haben Sie Fragen? Dann rufen Sie uns bitte an.',
    en: 'Look at how it stands now. There you can change the answer and paste your text. If anything is unclear, please call us.',
  },
  seePresent: {
    de: 'Jetzigen Stand ansehen',
    'de-simple': 'Ansehen, was jetzt da steht',
    en: 'See how it stands now',
  },
  typed: {
    de: 'Nicht gespeichert: Das haben Sie eingegeben',
    'de-simple': 'Nicht gespeichert: Das haben Sie geschrieben',
    en: 'Not saved: this is what you entered',
  },
  typedCopy: {
    de: 'Kopieren Sie den Text, bevor Sie diese Seite verlassen.',
    'de-simple': 'Kopieren Sie den Text. Danach ist er hier weg.',
    en: 'Copy the text before you leave this page.',
  },
});
