import type { Continuation } from '../taxonomy.ts';

type Note = (edition: number, reason: string | null) => { de: string; easy: string };

const because = (reason: string | null): string => (reason === null ? '' : ` ${reason}`);

/** What the history of a measure tells everybody when an edition is adopted. */
export const adoptionNotes: Record<Continuation, Note> = {
  new: (edition) => ({
    de: `Neu im Aktionsplan, Fassung ${edition}.`,
    easy: `Die Maßnahme ist neu im Aktions-Plan. Das ist die Fassung ${edition}.`,
  }),
  continued: (edition, reason) => ({
    de: `In der Fassung ${edition} des Aktionsplans fortgeführt.${because(reason)}`,
    easy: `Die Maßnahme geht weiter. Sie steht auch in der Fassung ${edition} vom Aktions-Plan.`,
  }),
  changed: (edition, reason) => ({
    de: `In der Fassung ${edition} des Aktionsplans geändert fortgeführt.${because(reason)}`,
    easy: `Die Maßnahme geht anders weiter. Das steht in der Fassung ${edition} vom Aktions-Plan.`,
  }),
  done: (edition, reason) => ({
    de: `In der Fassung ${edition} des Aktionsplans als erledigt verzeichnet.${because(reason)}`,
    easy: `Die Maßnahme ist fertig. Das steht in der Fassung ${edition} vom Aktions-Plan.`,
  }),
  dropped: (edition, reason) => ({
    de: `In der Fassung ${edition} des Aktionsplans nicht fortgeführt.${because(reason)}`,
    easy: `Die Maßnahme geht nicht weiter. Das steht in der Fassung ${edition} vom Aktions-Plan.`,
  }),
};

/** Who is responsible from this edition on; null where the edition names nobody. */
export const newBodyNote = (body: string | null): { de: string; easy: string } =>
  body === null
    ? { de: 'Wer verantwortlich ist, ist noch offen.', easy: 'Wir wissen noch nicht: Wer ist verantwortlich?' }
    : { de: `Verantwortlich ist jetzt: ${body}.`, easy: `Jetzt ist diese Stelle verantwortlich: ${body}.` };
