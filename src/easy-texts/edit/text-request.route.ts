import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import type { TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import { easyTextsPath, textPath } from '../easy-address.ts';
import { listTexts } from '../list/list.messages.ts';
import type { ListedTwin } from '../list/listed-twin.ts';
import { findTwins } from '../list/twins.store.ts';
import { editTexts, type EditDone } from './edit.messages.ts';

export type OpenText = { readonly source: TwinSource; readonly entry: ListedTwin; readonly twin: TwinText };

/** Runs a handler with the text of the address, for whoever may change texts of its kind. */
export function withText(
  sources: readonly TwinSource[],
  handle: (c: RequestContext, text: OpenText) => Response | Promise<Response>,
): Handler {
  return async (c) => {
    const source = sources.find(({ kind }) => kind === c.req.param('kind'));
    if (!source) return renderFault(c, 'notFound');
    if (!may(c.var.staff, source.mayEdit)) return renderFault(c, 'forbidden');
    const text = await readText(c, source, c.req.param('id') ?? '');
    return text ? handle(c, text) : renderFault(c, 'notFound');
  };
}

/** A text as it is now. */
export async function readText(c: RequestContext, source: TwinSource, id: string): Promise<OpenText | undefined> {
  const { db, clock } = c.var.services;
  const [[entry], [twin]] = await Promise.all([
    findTwins(db, [source], clock.now(), [{ kind: source.kind, id }]),
    source.read(db, [id]),
  ]);
  return entry && twin && { source, entry, twin };
}

/** Back to the text, with a word about what was done. */
export function textDone(c: RequestContext, text: { kind: string; id: string }, what: EditDone): Response {
  return c.redirect(`${textPath(text)}?erledigt=${what}`, 303);
}

export const textFlash = (c: RequestContext) => doneFlash(c, editTexts.flashes);

export const aboveText = [{ href: easyTextsPath, text: listTexts.title }];
