import { renderFault } from '../../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { readSignedLink } from '../../../platform/secrets/signed-link.store.ts';
import { findArticle } from '../articles.store.ts';
import { previewPurpose } from '../preview-link.ts';
import { renderArticle } from './read-articles.route.tsx';

export const previewPath = '/vorschau';

async function show(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const link = await readSignedLink(db, c.req.param('token') ?? '', previewPurpose, clock.now());
  const article = link.ok ? await findArticle(db, link.value.subject) : undefined;
  return article ? renderArticle(c, article, { isPreview: true }) : renderFault(c, 'notFound');
}

export const previewRoutes: readonly Route[] = [
  get(`${previewPath}/:token{[\\w-]{20,100}}`, { permission: everyone }, show),
];
