import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import { valueOf } from '../../../ui/form/form-state.ts';
import { editArticles, readArticles } from '../../information.access.ts';
import { articlesPath } from '../write/article-address.ts';
import { writeTexts } from '../write/write.messages.ts';
import { linksTexts } from './links.messages.ts';
import { LinksPage, linksPath, setAsidePath } from './links.page.tsx';
import { readBrokenLinks } from './read-broken-links.ts';
import { setLinkAside } from './set-link-aside.ts';

const flashes = {
  vermerkt: { tone: 'success', text: linksTexts.done },
  weg: { tone: 'info', text: linksTexts.goneMeanwhile },
} as const;

async function show(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const { db, clock } = services;
  return renderPage(
    c,
    {
      title: linksTexts.title,
      current: linksPath,
      breadcrumbs: [{ href: articlesPath, text: writeTexts.title }],
      wide: true,
      flash: doneFlash(c, flashes),
    },
    <LinksPage links={await readBrokenLinks(db, clock.now())} mayEdit={may(staff, editArticles)} />,
  );
}

async function settle(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const form = { locale: 'de', values } as const;
  const done = await transact(c.var.services, staffActor(c), (work) =>
    setLinkAside(work, { address: valueOf(form, 'address'), isRight: valueOf(form, 'right') !== 'nein' }),
  );
  return c.redirect(`${linksPath}?erledigt=${done.ok ? 'vermerkt' : 'weg'}`, 303);
}

export const linksRoutes: readonly Route[] = [
  get(linksPath, { permission: readArticles }, show),
  post(setAsidePath, { permission: editArticles, audit: 'information.link-set-aside' }, settle),
];
