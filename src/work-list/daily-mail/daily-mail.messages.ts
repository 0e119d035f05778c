import { plural } from '../../platform/i18n/texts.ts';
import { urgencyTags } from '../work-list.messages.ts';
import type { Urgency } from '../urgency.ts';

/** The mail of the morning, German only like the whole staff area. */
export const dailyTexts = {
  subject: (count: number) => plural(count, 'Heute wartet 1 Aufgabe', `Heute warten ${count} Aufgaben`),
  greeting: (name: string) => `Guten Tag ${name},`,
  waiting: (count: number) =>
    plural(count, 'heute wartet 1 Aufgabe auf Sie.', `heute warten ${count} Aufgaben auf Sie.`),
  count: (urgency: Urgency, count: number) => `${urgencyTags[urgency].text}: ${count}`,
  mostPressing: 'Am dringendsten:',
  all: 'Das wartet:',
  link: 'Alle Aufgaben mit Gründen:',
  off: (address: string) => `Diese E-Mail kommt höchstens einmal am Tag. Andere Uhrzeit oder abbestellen:\n${address}`,
} as const;
