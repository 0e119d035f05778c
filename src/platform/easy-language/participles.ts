/** Verbs and adjectives that begin or end like a participle and are none. */
const noParticiples = new Set(
  (
    'geben gehen gehören gelingen gelten genießen gewinnen geschehen gebären gedeihen genesen genügen gewöhnen gefallen ' +
    'gestatten gestalten gewähren gefährden genehmigen gebrauchen geeignet bereit bekannt berühmt verwandt gesamt gerecht ' +
    'gut oft recht leicht beliebt interessiert'
  ).split(' '),
);

/** Strong verbs with an inseparable beginning: their participle looks like an infinitive, or has a vowel of its own. */
const strong = new Set(
  (
    'verboten vergessen verloren verschoben versprochen verstanden verbunden vertreten vergeben verglichen vermieden ' +
    'beschlossen begonnen besprochen beschrieben beworben betroffen bewiesen bezogen befohlen ' +
    'entschieden entschlossen entstanden entlassen entnommen erhoben erhalten ergriffen ersonnen unterschrieben unterbrochen ' +
    'unternommen übernommen überwiesen überschrieben zerrissen zerbrochen empfohlen empfangen widersprochen'
  ).split(' '),
);

const weak =
  /^\p{Ll}{0,60}ge\p{Ll}{2,60}(?:t|en)$|^(?:be|ent|emp|er|miss|ver|zer|über|unter)\p{Ll}{2,60}t$|^\p{Ll}{2,60}iert$/u;

/** Whether a word looks like the participle of the perfect: „geprüft“, „angenommen“, „bearbeitet“, „informiert“. */
export function isParticiple(word: string): boolean {
  if (noParticiples.has(word)) return false;
  return strong.has(word) || weak.test(word);
}
