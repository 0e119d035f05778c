import { renderPage } from '../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../platform/http/route.ts';
import { everyone } from '../platform/permission.ts';
import type { Findable } from '../platform/search/findable.ts';
import { telephoneHref } from '../platform/telephone.ts';
import { readSearchRequest } from './search-request.ts';
import { searchTexts } from './search.messages.ts';
import { SearchPage, searchPath, searchTitle } from './search.page.tsx';
import { search } from './search.ts';

async function show(c: RequestContext, findables: readonly Findable[]): Promise<Response> {
  const { locale, services } = c.var;
  const request = readSearchRequest(c.req.query(), findables);
  const result = request.words === '' ? null : await search({ services, locale, request }, findables);
  const { office } = services.district;
  const [phone = ''] = office.telephones;
  return renderPage(
    c,
    {
      title: searchTitle({ locale, request, result }),
      description: searchTexts(locale).description,
      current: searchPath,
      noIndex: request.words !== '',
    },
    <SearchPage
      {...{ locale, request, result, findables }}
      askUs={{ phone, phoneHref: telephoneHref(phone), mail: office.email }}
    />,
  );
}

export const searchRoutes = (findables: readonly Findable[]): readonly Route[] => [
  get(searchPath, { permission: everyone }, (c) => show(c, findables)),
];
