import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** The last entry of a backup: what lies in it. An archive without it was not finished. */
export const manifestRule = z.object({
  /** Of this layout. */
  layout: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The changes of the schema that the data fit. */
  migrations: z.array(z.string()),
  jobQueueMigrations: z.array(z.number().int()),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int().min(0),
      sha256,
    }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string().regex(/^-?\d+$/u) })),
  files: z.array(z.object({ key: z.string(), bytes: z.number().int().min(0), sha256 })),
});

export type Manifest = z.infer<typeof manifestRule>;

export const manifestName = 'manifest.json';
export const tableEntry = ({ schema, name }: { schema: string; name: string }): string => `tables/${schema}.${name}`;
export const fileEntry = ({ key }: { key: string }): string => `files/${key}`;
