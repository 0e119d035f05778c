import { plural } from '../../../platform/i18n/texts.ts';
import type { AddressFault } from '../../../platform/outgoing/check-address.ts';

export const linkFaultTexts: Record<AddressFault, string> = {
  gone: 'Dort ist nichts mehr.',
  fails: 'Dort kommt nur eine Fehlermeldung.',
  'not-reached': 'Der Rechner dort antwortet nicht.',
  'too-slow': 'Der Rechner dort antwortet nicht rechtzeitig.',
  'not-allowed': 'Diese Adresse führt nicht ins Internet.',
  'in-circles': 'Die Adresse leitet immer weiter und kommt nirgends an.',
};

/** The office's page about links in what it has published; German only (decision 0008). */
export const linksTexts = {
  navigation: 'Links',
  title: 'Links, die ins Leere führen',
  lead: 'Einmal in der Woche sieht das Programm nach, ob alle Links in veröffentlichten Beiträgen noch ankommen.',
  caption: (count: number) => plural(count, '1 Link führt ins Leere', `${count} Links führen ins Leere`),
  none: 'Alle Links kommen an, oder es hat noch niemand nachgesehen.',
  columns: { address: 'Adresse', fault: 'Was ist', since: 'Seit', used: 'Steht in', what: 'Was tun' },
  right: 'Stimmt trotzdem',
  about: (address: string) => `: ${address}`,
  asideTitle: 'Stimmt trotzdem',
  asideLead: 'Jemand hat nachgesehen. Sobald das Programm den Link wieder findet, steht er hier nicht mehr.',
  again: 'Doch kaputt',
  done: 'Ist vermerkt.',
  goneMeanwhile: 'Dieser Link kommt inzwischen an, oder er steht nirgends mehr.',
  work: (count: number) => plural(count, '1 Link führt ins Leere', `${count} Links führen ins Leere`),
  workReason: 'Wer den Beitrag liest, kommt nicht weiter.',
} as const;
