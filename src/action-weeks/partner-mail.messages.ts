import { texts } from '../platform/i18n/texts.ts';

/** What goes to partners by mail. Subjects name nobody. */
export const partnerMailTexts = texts({
  greeting: { de: 'Guten Tag,', 'de-simple': 'Guten Tag,', en: 'Hello,' },
  subject: {
    de: (year: number) => `Aktionswochen ${year}`,
    'de-simple': (year: number) => `Aktions-Wochen ${year}`,
    en: (year: number) => `Action weeks ${year}`,
  },
  invited: {
    de: (motto: string) =>
      `wir laden Sie ein, bei den Aktionswochen mitzumachen. Das Motto: „${motto}“.\n\nMit diesem Link reichen Sie Ihre Aktion ein. Sie brauchen kein Konto. Sie können jederzeit speichern und später mit demselben Link weitermachen.`,
    'de-simple': (motto: string) =>
      `möchten Sie bei den Aktions-Wochen mitmachen?\nDas Motto ist: „${motto}“.\n\nMit diesem Link melden Sie Ihre Aktion an.\nSie können speichern.\nSie können später weitermachen. Das geht mit dem gleichen Link.`,
    en: (motto: string) =>
      `we invite you to take part in the action weeks. The motto: “${motto}”.\n\nWith this link you hand in what you plan. You need no account. You can save at any time and go on later with the same link.`,
  },
  newLink: {
    de: 'hier ist Ihr neuer Link zum Einreichen. Frühere Links gelten nicht mehr.',
    'de-simple': 'hier ist Ihr neuer Link.\nDer alte Link geht nicht mehr.',
    en: 'here is your new link for handing in. Earlier links are no longer valid.',
  },
  reopened: {
    de: 'Sie können wieder einreichen. Was Sie geschrieben haben, ist noch da.',
    'de-simple': 'Sie können wieder etwas schreiben.\nIhr Text ist noch da.',
    en: 'you can hand in again. What you wrote is still there.',
  },
  entered: {
    de: (title: string) =>
      `wir haben für Sie die Aktion „${title}“ eingetragen, wie mit Ihnen besprochen. Mit diesem Link sehen Sie nach, ob alles stimmt, und ändern es, solange wir nicht entschieden haben:`,
    'de-simple': (title: string) =>
      `wir haben Ihre Aktion „${title}“ aufgeschrieben.\nBitte lesen Sie: Stimmt alles?\nMit diesem Link können Sie etwas ändern:`,
    en: (title: string) =>
      `we have entered “${title}” for you, as discussed. With this link you can check and change it until we have decided:`,
  },
  question: {
    de: (title: string) => `zu Ihrer Aktion „${title}“ haben wir eine Frage:`,
    'de-simple': (title: string) => `wir haben eine Frage zu Ihrer Aktion „${title}“:`,
    en: (title: string) => `we have a question about “${title}”:`,
  },
  questionEnd: {
    de: 'Mit diesem Link antworten Sie und ändern, was nötig ist:',
    'de-simple': 'Mit diesem Link können Sie antworten:',
    en: 'With this link you answer and change what is needed:',
  },
  accepted: {
    de: (title: string) => `Ihre Aktion „${title}“ ist angenommen. Vielen Dank, dass Sie mitmachen.`,
    'de-simple': (title: string) => `Ihre Aktion „${title}“ ist dabei.\nVielen Dank.`,
    en: (title: string) => `“${title}” is accepted. Thank you for taking part.`,
  },
  acceptedPublic: {
    de: 'Sie steht im Programm, sobald wir es veröffentlichen. Hat sich etwas geändert? Dann rufen Sie uns bitte an.',
    'de-simple': 'Die Aktion kommt in das Programm.\nHat sich etwas geändert?\nDann rufen Sie uns bitte an.',
    en: 'It will be in the programme as soon as we publish it. Has anything changed? Then please call us.',
  },
  acceptedCounted: {
    de: 'Sie ist nicht öffentlich: Wir zählen sie mit und nennen sie nirgends.',
    'de-simple': 'Die Aktion ist nicht öffentlich.\nWir zählen die Aktion nur.',
    en: 'It is not public: we count it and name it nowhere.',
  },
  declined: {
    de: (title: string) => `Ihre Aktion „${title}“ können wir diesmal leider nicht aufnehmen. Der Grund:`,
    'de-simple': (title: string) => `Ihre Aktion „${title}“ kann dieses Mal leider nicht dabei sein.\nDer Grund ist:`,
    en: (title: string) => `unfortunately we cannot include “${title}” this time. The reason:`,
  },
  declinedEnd: {
    de: 'Wenn Sie darüber sprechen möchten, rufen Sie uns gern an.',
    'de-simple': 'Möchten Sie mit uns sprechen?\nDann rufen Sie uns an.',
    en: 'If you would like to talk about it, please call us.',
  },
  reportAsked: {
    de: (title: string) =>
      `Ihre Aktion „${title}“ ist vorbei. Wie war es? Bitte sagen Sie uns in drei kurzen Antworten, wie viele Menschen da waren und was sich geändert hat. Haben Sie Bilder? Die können Sie danach mit demselben Link schicken.`,
    'de-simple': (title: string) =>
      `Ihre Aktion „${title}“ ist vorbei.\nWie war es?\nBitte beantworten Sie 3 kurze Fragen.\nSie können auch Bilder schicken.`,
    en: (title: string) =>
      `“${title}” is over. How was it? Please tell us in three short answers how many people came and what has changed. Do you have pictures? You can send them afterwards with the same link.`,
  },
  reportReminder: {
    de: (title: string) => `zu Ihrer Aktion „${title}“ fehlt uns noch der kurze Nachbericht. Drei Antworten genügen.`,
    'de-simple': (title: string) =>
      `wir warten noch auf Ihre Antworten zu der Aktion „${title}“.\nEs sind nur 3 Fragen.`,
    en: (title: string) => `we are still waiting for your short report about “${title}”. Three answers are enough.`,
  },
  confirmSubject: {
    de: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    'de-simple': 'Möchten Sie bei den Aktions-Wochen mitmachen?',
    en: 'Please confirm your e-mail address',
  },
  confirm: {
    de: 'jemand möchte mit dieser E-Mail-Adresse bei den Aktionswochen mitmachen. Wenn Sie das waren, öffnen Sie bitte diesen Link und drücken dort auf den Knopf. Er gilt 7 Tage.',
    'de-simple':
      'jemand möchte bei den Aktions-Wochen mitmachen.\nMit dieser E-Mail-Adresse.\n\nWaren Sie das?\nDann öffnen Sie bitte diesen Link.\nDrücken Sie dort auf den Knopf.\nDer Link geht 7 Tage.',
    en: 'somebody wants to take part in the action weeks with this e-mail address. If it was you, please open this link and press the button there. It is valid for 7 days.',
  },
  confirmEnd: {
    de: 'Waren Sie es nicht? Dann tun Sie nichts: Ohne Bestätigung löschen wir die Angaben.',
    'de-simple': 'Waren Sie das nicht?\nDann machen Sie nichts.\nWir löschen alles.',
    en: 'It was not you? Then do nothing: without confirmation we delete what was entered.',
  },
  deadline: {
    de: (day: string) => `Bitte reichen Sie bis ${day} ein.`,
    'de-simple': (day: string) => `Das geht bis ${day}.`,
    en: (day: string) => `Please hand in by ${day}.`,
  },
  noReply: {
    de: (telephone: string) =>
      `Auf diese Nachricht können Sie nicht antworten. Fragen? Rufen Sie gern an: ${telephone}`,
    'de-simple': (telephone: string) =>
      `Bitte antworten Sie nicht auf diese E-Mail.\nHaben Sie Fragen?\nRufen Sie uns an: ${telephone}`,
    en: (telephone: string) => `You cannot reply to this message. If you have questions, call us: ${telephone}`,
  },
});
