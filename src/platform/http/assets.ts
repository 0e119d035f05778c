import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { z } from 'zod';
import type { RequestVariables } from './route.ts';

const manifestSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Built files by their plain name, such as `style.css`; names in addresses carry a hash of the content. */
export type BuiltFiles = { one(name: string): string; all(name: string): readonly string[] };

/**
 * Reads `dist/assets/manifest.json` of the build. Without a build (unit tests) plain names stand in.
 * @param buildFolder the folder that holds `assets/`
 */
export function readBuiltFiles(buildFolder: string): BuiltFiles {
  const manifest = readManifest(join(buildFolder, 'assets', 'manifest.json'));
  return {
    one: (name) => [manifest[name] ?? `/assets/${name}`].flat()[0] ?? `/assets/${name}`,
    all: (name) => [manifest[name] ?? []].flat(),
  };
}

function readManifest(file: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Serves the built files. A name with a hash never changes its content, so browsers may keep it for a year. */
export function serveAssets(buildFolder: string): Hono<{ Variables: RequestVariables }> {
  const app = new Hono<{ Variables: RequestVariables }>();
  app.get(
    '/assets/*',
    serveStatic({
      root: buildFolder,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  return app;
}
