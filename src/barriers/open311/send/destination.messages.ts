/** Texts of the staff page on which a body's own system becomes the way to it. */
export const destinationTexts = {
  title: (body: string) => `Ziel für Fragen an: ${body}`,
  eyebrow: 'Schnittstelle',
  lead: 'Diese Angaben bekommen Sie von der Stelle. Ihr System muss Open311 (GeoReport v2) sprechen.',
  sentTitle: 'Was gesendet wird',
  sent: 'Gesendet werden der Text Ihrer Frage, der öffentliche Ort und die Adressen der öffentlichen Seite und des ersten öffentlichen Fotos. Wer gemeldet hat, wird nie genannt. Klappt die Übergabe nicht, geht die Frage per E-Mail.',
  endpoint: 'Adresse der Schnittstelle',
  endpointHint: 'Zum Beispiel: https://melder.stadt.example/open311/v2',
  jurisdiction: 'jurisdiction_id',
  jurisdictionHint: 'Nur, wenn die Stelle eine nennt.',
  key: 'Schlüssel (api_key)',
  keyHint: 'Er wird verschlossen gespeichert und nicht mehr gezeigt.',
  keyKnown: 'Ein Schlüssel ist gespeichert. Bleibt das Feld leer, gilt er weiter.',
  forgetKey: 'Den gespeicherten Schlüssel löschen',
  defaultService: 'Dienst (service_code), wenn unten keiner steht',
  servicesTitle: 'Eigene Dienste für einzelne Arten von Barrieren',
  servicesHint: 'Leere Felder: Es gilt der Dienst von oben.',
  active: 'Fragen an diese Stelle auf diesem Weg anbieten',
  save: 'Speichern',
  errors: {
    endpointMissing: 'Bitte nennen Sie die Adresse der Schnittstelle.',
    endpointWrong: 'Diese Adresse stimmt nicht. Richtig wäre zum Beispiel: https://melder.stadt.example/open311/v2',
    endpointNotAllowed:
      'Diese Adresse darf nicht angerufen werden: Erlaubt sind nur verschlüsselte Adressen (https) im Internet.',
    serviceMissing: 'Bitte nennen Sie den Dienst, bei dem die Fragen ankommen.',
    tooLong: (max: number) => `Das ist zu lang. Höchstens ${max} Zeichen.`,
  },
} as const;
