/** What the things are called to which entries and mails refer by a word and a number. */
const names: Readonly<Record<string, string>> = {
  barrier: 'Barriere',
  body: 'Stelle',
  cause: 'Ursache',
  edition: 'Fassung',
  measure: 'Maßnahme',
  round: 'Sachstandsabfrage',
};

/** What an entry or a mail is about, in German, with the name of a member of staff in place of the id. */
export function readableSubject(subject: string, staff: ReadonlyMap<string, string>): string {
  const [, kind = '', which = ''] = /^([a-z]+) (.+)$/u.exec(subject) ?? [];
  if (kind === 'staff') return staff.get(which) ?? subject;
  const name = names[kind];
  return name === undefined ? subject : `${name} ${which}`;
}
