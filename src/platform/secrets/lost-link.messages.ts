/** Texts for signed links that lead nowhere any more, as a part of a slice's catalogue. */
export const lostLinkTexts = {
  unknownTitle: { de: 'Dieser Link stimmt nicht', 'de-simple': 'Dieser Link ist falsch', en: 'This link is not right' },
  unknownBody: {
    de: 'Vielleicht fehlt ein Stück der Adresse. Bitte öffnen Sie den Link noch einmal aus der E-Mail oder tippen Sie ihn vollständig ab. Sie können uns Ihre Antwort auch am Telefon sagen.',
    'de-simple':
      'Vielleicht fehlt ein Stück von der Adresse. Öffnen Sie den Link bitte noch einmal aus der E-Mail. Oder rufen Sie uns an.',
    en: 'Part of the address may be missing. Please open the link in the e-mail again, or type it completely. You can also give us your answer on the telephone.',
  },
  expiredTitle: {
    de: 'Dieser Link ist abgelaufen',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link has expired',
  },
  expiredBody: {
    de: 'Zum Schutz vor Missbrauch gilt jeder Link nur eine Zeit lang. Fordern Sie einfach einen neuen an. Er geht an die E-Mail-Adresse, an die wir die Frage geschickt haben.',
    'de-simple':
      'Jeder Link geht nur eine Zeit lang. Sie können einen neuen Link bekommen. Wir schicken ihn an die gleiche E-Mail-Adresse wie beim ersten Mal.',
    en: 'To prevent misuse, every link is valid for some time only. Simply ask for a new one. It goes to the e-mail address to which we sent the question.',
  },
  replacedTitle: {
    de: 'Dieser Link gilt nicht mehr',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link is no longer valid',
  },
  replacedBody: {
    de: 'Wir haben Ihnen inzwischen einen neueren Link geschickt. Wenn Sie ihn nicht finden, fordern Sie ihn noch einmal an.',
    'de-simple':
      'Sie haben einen neuen Link von uns bekommen. Finden Sie den Link nicht? Dann schicken wir ihn noch einmal.',
    en: 'We have sent you a newer link since. If you cannot find it, ask for it once more.',
  },
  newLink: { de: 'Neuen Link anfordern', 'de-simple': 'Neuen Link bekommen', en: 'Ask for a new link' },
  newLinkSent: {
    de: 'Wenn die Frage noch offen ist, haben wir einen neuen Link geschickt. Bitte sehen Sie in das Postfach Ihrer Stelle.',
    'de-simple':
      'Ist die Frage noch offen? Dann ist der neue Link jetzt unterwegs. Bitte sehen Sie in die E-Mails von Ihrer Stelle.',
    en: 'If the question is still open, we have sent a new link. Please look into the mailbox of your office.',
  },
  callUs: {
    de: (telephone: string) => `Sie erreichen uns unter ${telephone}.`,
    'de-simple': (telephone: string) => `Unsere Telefon-Nummer ist: ${telephone}.`,
    en: (telephone: string) => `You can reach us at ${telephone}.`,
  },
} as const;
