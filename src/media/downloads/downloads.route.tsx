import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { downloadsPath } from '../media-address.ts';
import { publicFiles } from '../media.store.ts';
import { toDocument } from '../show/to-shown.ts';
import { downloadsTexts } from './downloads.messages.ts';
import { DownloadsPage } from './downloads.page.tsx';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const files = await publicFiles(services.db, dayOf(services.clock.now()));
  const documents = files.flatMap((file) => {
    const document = toDocument(file);
    return document ? [{ topic: file.topic, document }] : [];
  });
  const t = downloadsTexts(locale);
  const areas = services.district.lifeAreas.map(({ code, name }) => ({ code, name: name[locale] }));
  const known = new Set(areas.map(({ code }) => code));
  const within = (code: string | null) =>
    documents
      .filter(({ topic }) => (topic !== null && known.has(topic) ? topic : null) === code)
      .map(({ document }) => document);
  const topics = [
    { id: 'allgemein', name: t.general, documents: within(null) },
    ...areas.map(({ code, name }) => ({ id: code, name, documents: within(code) })),
  ].filter((topic) => topic.documents.length > 0);
  return renderPage(
    c,
    { title: t.title, description: t.lead, current: downloadsPath },
    <DownloadsPage locale={locale} topics={topics} />,
  );
}

export const downloadsRoutes: readonly Route[] = [
  get(downloadsPath, { permission: everyone, countsVisits: true }, show),
];
