import type { Text } from '../platform/i18n/texts.ts';
import type { Json, Moment } from '../platform/platform.tables.ts';

export type CompetentBodiesTable = {
  code: string;
  kind: string;
  name: string;
  /** What it answers for, in one sentence. */
  competence: Json<Text>;
  /** Where questions go; null until the office has entered it. */
  email: string | null;
  telephone: string | null;
  address: string | null;
  active: boolean;
  updatedAt: Moment;
};

export type MunicipalitiesTable = { key: string; name: string; bodyCode: string };

export type DirectoryTables = { competentBodies: CompetentBodiesTable; municipalities: MunicipalitiesTable };
