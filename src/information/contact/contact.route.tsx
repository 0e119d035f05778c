import { officeNotice, readOfficeState } from '../../accounts/index.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { contactPath } from './contact-address.ts';
import { contactTexts } from './contact.messages.ts';
import { ContactPage } from './contact.page.tsx';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const notice = officeNotice(await readOfficeState(services, services.clock.now()), locale);
  const { title, description } = contactTexts(locale);
  return renderPage(
    c,
    { title, description, current: contactPath },
    <ContactPage locale={locale} office={services.district.office} notice={notice} />,
  );
}

export const contactRoutes: readonly Route[] = [get(contactPath, { permission: everyone, sameForAll: true }, show)];
