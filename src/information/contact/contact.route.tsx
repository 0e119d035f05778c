import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { contactTexts } from './contact.messages.ts';
import { ContactPage } from './contact.page.tsx';

export const contactPath = '/kontakt';

function show(c: RequestContext): Response {
  const { locale, services } = c.var;
  const { title, description } = contactTexts(locale);
  return renderPage(
    c,
    { title, description, current: contactPath },
    <ContactPage locale={locale} office={services.district.office} />,
  );
}

export const contactRoutes: readonly Route[] = [get(contactPath, { permission: everyone }, show)];
