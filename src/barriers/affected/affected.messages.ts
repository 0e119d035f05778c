import { texts } from '../../platform/i18n/texts.ts';

export const affectedTexts = texts({
  title: {
    de: 'Sind Sie auch betroffen?',
    'de-simple': 'Stört Sie diese Barriere auch?',
    en: 'Are you affected, too?',
  },
  intro: {
    de: 'Sagen Sie es uns mit einem Klick. Je mehr Menschen eine Barriere trifft, desto dringender ist sie. Sie brauchen kein Konto und keinen Namen.',
    'de-simple':
      'Dann drücken Sie auf den Knopf. So sehen wir: Die Barriere stört viele Menschen. Sie müssen Ihren Namen nicht sagen.',
    en: 'Tell us with one click. The more people a barrier affects, the more urgent it is. You need neither an account nor a name.',
  },
  how: {
    de: 'Wie wirkt sich die Barriere auf Sie aus?',
    'de-simple': 'Was ist schwer für Sie?',
    en: 'How does the barrier affect you?',
  },
  howHint: {
    de: 'Das liest nur das Teilhabemanagement. Es wird nicht veröffentlicht. Bitte schreiben Sie keine Namen und nichts über Ihre Gesundheit.',
    'de-simple':
      'Das liest nur unser Team. Bitte schreiben Sie keine Namen. Schreiben Sie auch nichts über Ihre Gesundheit.',
    en: 'Only the participation management reads this. It is not published. Please give no names and nothing about your health.',
  },
  tooLong: {
    de: 'Bitte schreiben Sie höchstens 2000 Zeichen.',
    'de-simple': 'Der Text ist zu lang. Es gehen höchstens 2000 Zeichen.',
    en: 'Please write at most 2000 characters.',
  },
  cookie: {
    de: 'Damit jedes Gerät nur einmal zählt, merkt sich Ihr Browser eine Zufallszahl, sobald Sie klicken. Wir können daraus nicht erkennen, wer Sie sind oder wo Sie sonst geklickt haben.',
    'de-simple': 'Jedes Gerät zählt nur 1 Mal. Dafür merkt sich Ihr Gerät eine Zahl. Wir wissen nicht, wer Sie sind.',
    en: 'So that each device counts only once, your browser keeps a random number as soon as you click. It tells us neither who you are nor where else you clicked.',
  },
  submit: { de: 'Ich bin auch betroffen', 'de-simple': 'Das stört mich auch', en: 'I am affected, too' },
  counted: { de: 'Ihre Stimme zählt', 'de-simple': 'Wir haben Sie gezählt', en: 'Your voice counts' },
  countedText: {
    de: 'Sie haben uns von diesem Gerät aus gesagt, dass Sie auch betroffen sind. Möchten Sie das zurücknehmen?',
    'de-simple': 'Sie haben gesagt: Das stört mich auch. Sie können das zurück-nehmen.',
    en: 'You told us from this device that you are affected, too. Would you like to take it back?',
  },
  withdraw: { de: 'Meine Stimme zurücknehmen', 'de-simple': 'Ich nehme das zurück', en: 'Take back my voice' },
  many: {
    de: (people: string) => `Schon ${people} weitere Menschen sind betroffen.`,
    'de-simple': (people: string) => `Schon ${people} andere Menschen sagen: Das stört mich auch.`,
    en: (people: string) => `${people} more people are affected already.`,
  },
  fewHidden: {
    de: 'Wie viele Menschen betroffen sind, zeigen wir ab 5: Bei weniger könnte man erraten, wer es ist.',
    'de-simple':
      'Sind es 5 Menschen oder mehr? Dann zeigen wir die Zahl. Sind es weniger? Dann bleibt die Zahl geheim.',
    en: 'We show how many people are affected from 5 on: with fewer, one could guess who they are.',
  },
  thanks: {
    de: 'Danke. Ihre Stimme ist gezählt.',
    'de-simple': 'Danke. Wir haben Sie gezählt.',
    en: 'Thank you. Your voice has been counted.',
  },
  already: {
    de: 'Ihre Stimme war schon gezählt. Mehr brauchen Sie nicht zu tun.',
    'de-simple': 'Sie haben das schon gesagt. Sie müssen nichts mehr machen.',
    en: 'Your voice had been counted already. There is nothing more to do.',
  },
  withdrawn: {
    de: 'Ihre Stimme und Ihr Text sind gelöscht.',
    'de-simple': 'Wir haben Ihre Antwort gelöscht.',
    en: 'Your voice and your text have been deleted.',
  },
});
