import { dayOf, type Day } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { isId } from '../../platform/record-id.ts';
import { LostLinkPage } from '../../platform/secrets/lost-link.page.tsx';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import { openUntil } from '../edition.ts';
import { editionById, type EditionRow } from '../editions.store.ts';
import { findItem, type ItemRow } from '../items.store.ts';
import { findInvited, type Invited } from '../partners.store.ts';
import { publicWeeksPath } from '../weeks-address.ts';
import { takePartLink } from '../write-to-partner.ts';
import { handInTexts } from './hand-in.messages.ts';

/** Who stands behind a link, and until when they may hand in. */
export type Bearer = {
  readonly token: string;
  readonly invited: Invited;
  readonly edition: EditionRow;
  readonly until: Day | null;
  readonly telephone: string;
};

const officeTelephone = (c: RequestContext): string => c.var.services.district.office.telephones[0] ?? '';

/** Says that a link leads nowhere, with what helps. */
export function renderLost(c: RequestContext): Response {
  const { locale } = c.var;
  const t = handInTexts(locale);
  return renderPage(
    c,
    { title: t.lostTitle, noIndex: true, current: publicWeeksPath },
    <LostLinkPage
      locale={locale}
      title={t.lostTitle}
      body={t.lostText}
      renewal={null}
      telephone={officeTelephone(c)}
    />,
    410,
  );
}

/** Runs a handler with whoever holds the link of the address. Opening it changes nothing: mail scanners open links, too. */
export const withBearer =
  (handle: (c: RequestContext, bearer: Bearer) => Promise<Response>): Handler =>
  async (c) => {
    const { db, clock } = c.var.services;
    const token = c.req.param('token') ?? '';
    const link = await readSignedLink(db, token, takePartLink, clock.now());
    const invited = link.ok ? await findInvited(db, link.value.subject) : undefined;
    const edition = invited && (await editionById(db, invited.editionId));
    if (!invited || !edition) return renderLost(c);
    const until = openUntil(edition, invited.openUntil, dayOf(clock.now()));
    return handle(c, { token, invited, edition, until, telephone: edition.contactTelephone ?? officeTelephone(c) });
  };

/** The same with one of their own items. */
export const withOwnItem = (handle: (c: RequestContext, bearer: Bearer, item: ItemRow) => Promise<Response>): Handler =>
  withBearer(async (c, bearer) => {
    const id = c.req.param('item');
    const item = isId(id) ? await findItem(c.var.services.db, id) : undefined;
    const isOwn = item?.partnerId === bearer.invited.partnerId && item.editionId === bearer.edition.id;
    return isOwn ? handle(c, bearer, item) : renderLost(c);
  });
