import { texts } from '../../../platform/i18n/texts.ts';

export const receiptTexts = texts({
  title: {
    de: 'Danke, Ihre Meldung ist angekommen',
    'de-simple': 'Danke.\nIhre Meldung ist bei uns.',
    en: 'Thank you, your report has arrived',
  },
  lead: {
    de: (number: number) => `Ihre Barriere hat die Nummer ${number}.`,
    'de-simple': (number: number) => `Ihre Barriere hat die Nummer ${number}.`,
    en: (number: number) => `Your barrier has the number ${number}.`,
  },
  codeTitle: { de: 'Ihr Code', 'de-simple': 'Ihr Code', en: 'Your code' },
  codeBody: {
    de: 'Mit diesem Code sehen Sie den Stand, ergänzen etwas oder ziehen die Meldung zurück. Schreiben Sie ihn auf, oder drucken Sie diese Seite: Wir können ihn später nicht nachsehen.',
    'de-simple':
      'Mit dem Code sehen Sie: So weit sind wir.\nBitte schreiben Sie den Code auf.\nOder drucken Sie diese Seite.\nWir kennen den Code später nicht mehr.',
    en: 'With this code you see the status, add something or withdraw the report. Write it down or print this page: we cannot look it up later.',
  },
  spoken: {
    de: (words: string) => `Am Telefon sagen Sie: ${words}.`,
    'de-simple': (words: string) => `Am Telefon sagen Sie: ${words}.`,
    en: (words: string) => `On the telephone say: ${words}.`,
  },
  spelled: { de: 'So buchstabieren Sie ihn', 'de-simple': 'So buchstabieren Sie den Code', en: 'How to spell it' },
  enterAt: {
    de: (address: string) => `Den Code geben Sie hier ein: ${address}`,
    'de-simple': (address: string) => `Den Code schreiben Sie hier hinein: ${address}`,
    en: (address: string) => `Enter the code here: ${address}`,
  },
  caseDoesNotMatter: {
    de: 'Groß oder klein, mit Strich oder Leerzeichen: Das ist egal.',
    'de-simple': 'Große oder kleine Buchstaben: Das ist egal.',
    en: 'Capital or small letters, dash or space: it does not matter.',
  },
  nextTitle: { de: 'Wie es weitergeht', 'de-simple': 'Das passiert jetzt', en: 'What happens next' },
  firstLook: {
    de: (date: string) => `Bis zum ${date} lesen wir Ihre Meldung.`,
    'de-simple': (date: string) => `Wir lesen Ihre Meldung bis zum ${date}.`,
    en: (date: string) => `By ${date} we will have read your report.`,
  },
  bodyNamed: {
    de: (date: string) => `Bis zum ${date} nennen wir die Stelle, die handeln muss.`,
    'de-simple': (date: string) => `Bis zum ${date} sagen wir Ihnen: Wer kann die Barriere abbauen?`,
    en: (date: string) => `By ${date} we name the body that must act.`,
  },
  answer: {
    de: (date: string) => `Bis zum ${date} gibt es eine Antwort.`,
    'de-simple': (date: string) => `Bis zum ${date} bekommen Sie eine Antwort.`,
    en: (date: string) => `By ${date} there will be an answer.`,
  },
  asked: {
    de: 'Am Ende fragen wir Sie, ob die Barriere für Sie weg ist.',
    'de-simple': 'Am Ende fragen wir Sie: Ist die Barriere weg?',
    en: 'In the end we ask you whether the barrier is gone for you.',
  },
  hears: {
    de: 'Bei jedem Schritt geben wir Ihnen so Bescheid, wie Sie es gewünscht haben.',
    'de-simple': 'Wir sagen Ihnen Bescheid.\nSo haben Sie es sich gewünscht.',
    en: 'At each step we let you know in the way you wished.',
  },
  hearsNot: {
    de: 'Sie wollten keine Nachricht von uns. Mit dem Code sehen Sie jederzeit den Stand.',
    'de-simple': 'Sie wollten keine Antwort.\nMit dem Code sehen Sie immer: So weit sind wir.',
    en: 'You did not wish to hear from us. With the code you can see the status at any time.',
  },
  showStatus: { de: 'Stand ansehen', 'de-simple': 'Meldung ansehen', en: 'See the status' },
  another: { de: 'Noch eine Barriere melden', 'de-simple': 'Noch eine Barriere melden', en: 'Report another barrier' },
  again: {
    de: 'Diese Seite können Sie in diesem Browser noch 24 Stunden lang öffnen. An einem fremden Gerät:',
    'de-simple': 'Diese Seite ist noch 24 Stunden da.\nIst das nicht Ihr Computer?\nDann drücken Sie hier:',
    en: 'You can open this page in this browser for another 24 hours. On a device that is not yours:',
  },
  forget: { de: 'Auf diesem Gerät vergessen', 'de-simple': 'Hier löschen', en: 'Forget on this device' },
  sentOn: {
    de: (date: string) => `Gesendet am ${date}`,
    'de-simple': (date: string) => `Gesendet am ${date}`,
    en: (date: string) => `Sent on ${date}`,
  },
});
