import { texts } from '../../platform/i18n/texts.ts';

/** Public sentences of the timeline about what the person affected says at the end. */
export const confirmTexts = texts({
  stillThere: {
    de: 'Die betroffene Person sagt: Die Barriere ist noch da. Wir nehmen die Meldung deshalb wieder auf.',
    'de-simple': 'Die betroffene Person sagt:\nDie Barriere ist noch da.\nDarum arbeiten wir weiter an der Meldung.',
    en: 'The person affected says that the barrier is still there. We are therefore taking up the report again.',
  },
  partly: {
    de: 'Die betroffene Person sagt: Die Barriere ist nur zum Teil weg. Wir prüfen, was noch fehlt.',
    'de-simple': 'Die betroffene Person sagt:\nEin Teil von der Barriere ist noch da.\nWir prüfen: Was fehlt noch?',
    en: 'The person affected says that only part of the barrier is gone. We are checking what is still missing.',
  },
  nobodyObjected: {
    de: 'Niemand hat widersprochen. Die Meldung ist damit geschlossen. Ist die Barriere doch noch da? Dann sagen Sie es uns mit dem Meldungscode oder am Telefon: Wir nehmen die Meldung wieder auf.',
    'de-simple':
      'Niemand hat gesagt: Die Barriere ist noch da.\nDarum ist die Meldung jetzt fertig.\nIst die Barriere doch noch da?\nDann sagen Sie es uns bitte.\nSie brauchen dafür Ihren Melde-Code.\nOder rufen Sie uns an.\nDann arbeiten wir weiter.',
    en: 'Nobody has objected, so the report is closed. Is the barrier still there after all? Tell us with the receipt code or by telephone, and we will take it up again.',
  },
});

/** For the office only: what is recorded without a public sentence. */
export const cannotTellNote = 'Die meldende Person kann nicht sagen, ob die Barriere weg ist.';
export const saysGoneNote = 'Die meldende Person sagt: Die Barriere ist weg.';
