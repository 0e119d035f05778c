import { addBody } from '../../directory/index.ts';
import type { Work } from '../../platform/use-case.ts';
import { allowed } from '../happening.ts';

type ExampleBody = {
  readonly kind: 'publicBody' | 'company' | 'association';
  /** A part of the county's own administration. */
  readonly isOwn?: true;
  readonly name: string;
  readonly competence: string;
  readonly competenceEasy: string;
};

const own = (name: string, competence: string, competenceEasy: string): ExampleBody => ({
  kind: 'publicBody',
  isOwn: true,
  name,
  competence,
  competenceEasy,
});

/** Bodies of the invented plan that the district's folder does not know. */
const planBodies = {
  school: own('Schulverwaltung', 'Schulen des Landkreises, Schülerbeförderung', 'Schulen'),
  youth: own('Jugendamt', 'Kitas, Horte, Hilfen für Kinder und Familien', 'Kinder und Familien'),
  health: own('Gesundheitsamt', 'Gesundheitsschutz, seelische Gesundheit', 'Gesundheit'),
  staff: own('Personalamt', 'Stellen, Ausbildung und Fortbildung des Landkreises', 'Mitarbeiter und Ausbildung'),
  press: own('Pressestelle', 'Presse, Veranstaltungen, Öffentlichkeitsarbeit', 'Zeitung und Feste'),
  'adult-education': own('Kreisvolkshochschule', 'Kurse für Erwachsene', 'Kurse für Erwachsene'),
  culture: own('Kultur und Museen', 'Museen, Theater, Bibliotheken', 'Museen und Theater'),
  it: own('Informationstechnik', 'Internetseiten und Formulare des Landkreises', 'Computer und Internet'),
  'civil-protection': own('Katastrophenschutz', 'Warnung und Schutz der Bevölkerung', 'Schutz bei Gefahr'),
  'council-office': own('Büro des Kreistags', 'Sitzungen des Kreistags und seiner Ausschüsse', 'Kreis-Tag'),
  equality: own('Gleichstellung', 'Gleichstellung von Frauen und Männern', 'Gleiche Rechte'),
  jobcentre: {
    kind: 'publicBody',
    name: 'Jobcenter',
    competence: 'Grundsicherung für Arbeitsuchende, Vermittlung',
    competenceEasy: 'Arbeit finden',
  },
  sports: {
    kind: 'association',
    name: 'Kreissportbund',
    competence: 'Sportvereine und Sportstätten',
    competenceEasy: 'Sport und Vereine',
  },
  housing: {
    kind: 'company',
    name: 'Wohnungsgesellschaft',
    competence: 'Vermietung und Umbau von Wohnungen',
    competenceEasy: 'Wohnungen',
  },
  clinic: { kind: 'company', name: 'Klinikum', competence: 'Stationäre Behandlung', competenceEasy: 'Krankenhaus' },
} as const satisfies Record<string, ExampleBody>;

/** Codes of bodies by the keys of the plan; the district's own are their keys. */
type BodyCodes = ReadonlyMap<string, string>;

/** Adds the bodies of the plan that are missing. Nobody real can be reached through them. */
export async function addPlanBodies(work: Work, county: string): Promise<BodyCodes> {
  const codes = new Map<string, string>();
  for (const [key, { name, ...body }] of Object.entries<ExampleBody>(planBodies)) {
    const added = await addBody(work, {
      kind: body.kind,
      name: `${body.isOwn ? `${county}, ${name}` : name} (Beispiel)`,
      competence: body.competence,
      competenceEasy: body.competenceEasy,
      email: `${key}@stellen.example`,
      telephone: '',
      address: '',
    });
    codes.set(key, allowed(added).code);
  }
  return codes;
}
