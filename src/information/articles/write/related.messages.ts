import { plural } from '../../../platform/i18n/texts.ts';
import { longestAddress, longestLabel, mostRelated, type RelatedFault } from '../related-links.ts';

/** Links at the end of an article, for whoever writes it. */
export const relatedTexts = {
  label: 'Mehr dazu',
  hint: 'Links am Ende des Beitrags. In jeder Zeile einer: zuerst, wohin er führt, dann die Adresse. Zum Beispiel „Antrag auf Wohngeld: https://www.example.org/wohngeld“, auf dieser Internetseite „So melden Sie am Telefon: /kontakt“.',
  labelEasy: 'Mehr dazu, leicht',
  hintEasy: 'Wenn hier nichts steht, bekommen auch alle, die leicht lesen, die Links von oben.',
  tooLong: 'Das ist zu viel. Möglich sind 30 Links, in jeder Zeile einer.',
  weekly: 'Das Programm sieht einmal in der Woche nach, ob die Links noch ankommen.',
} as const;

const lineFaults: Record<Exclude<RelatedFault['kind'], 'too-many'>, string> = {
  'no-label': 'Vor der Adresse fehlt, wohin der Link führt.',
  'says-nothing': 'Die Wörter sagen nicht, wohin der Link führt. Nennen Sie das Ziel.',
  'long-label': `Die Wörter vor der Adresse sind zu lang. Möglich sind ${longestLabel} Zeichen.`,
  'no-address':
    'Am Ende fehlt die Adresse. Sie beginnt mit https:// oder, auf dieser Internetseite, mit einem Schrägstrich.',
  'not-complete': 'Die Adresse ist nicht vollständig. Sie sieht zum Beispiel so aus: https://www.example.org/wohngeld',
  'not-allowed':
    'Diese Adresse führt zu keiner Internetseite. Sie beginnt mit https:// oder, auf dieser Internetseite, mit einem Schrägstrich.',
  'long-address': `Die Adresse ist zu lang. Möglich sind ${longestAddress.toLocaleString('de')} Zeichen.`,
};

/** More of them help nobody at once. */
const mostNamed = 3;

/** What is wrong, line by line. */
export function relatedFaultText(faults: readonly RelatedFault[]): string {
  const named = faults
    .slice(0, mostNamed)
    .map((fault) =>
      fault.kind === 'too-many'
        ? `Das sind ${fault.count} Links. Möglich sind ${mostRelated}.`
        : `Zeile ${fault.line}: ${lineFaults[fault.kind]}`,
    );
  const more = faults.length - named.length;
  return [...named, ...(more > 0 ? [plural(more, 'Und noch eine Zeile.', `Und noch ${more} Zeilen.`)] : [])].join(' ');
}
