/** What an entry or a mail is about, with the name of a member of staff in place of the id. */
export function readableSubject(subject: string, names: ReadonlyMap<string, string>): string {
  return subject.replace(/^staff ([0-9a-f-]{36})$/u, (whole, staffId: string) => names.get(staffId) ?? whole);
}
