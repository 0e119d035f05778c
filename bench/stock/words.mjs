/** A paragraph as people of an office write it; long enough that a page of it has weight. */
export const sentences =
  'Der Weg von der Haltestelle zum Rathaus hat keine Stufen mehr. Die Gemeinde hat den Bordstein abgesenkt und einen Leitstreifen verlegt. ' +
  'Wer nicht gut sieht, findet jetzt allein zum Eingang. Formulare gibt es in großer Schrift und in einfachen Worten. ' +
  'Der Beirat hat mitgeplant und alles vor Ort geprüft. ';
