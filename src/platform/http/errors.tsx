import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { isDatabaseAway } from '../database.ts';
import { isDiskFull } from '../files/file-store.ts';
import { readForm, UnreadableForm, type PostedForm } from '../forms/read-form.ts';
import { formatNumber } from '../i18n/format.ts';
import { localized, type Locale } from '../i18n/locale.ts';
import { httpTexts } from './http.messages.ts';
import { renderPage } from './render-page.tsx';
import type { RequestContext } from './route.ts';

type ErrorPageProps = { locale: Locale; title: string; body: string; children?: ComponentChildren };

function ErrorPage({ locale, title, body, children }: ErrorPageProps) {
  return (
    <>
      <PageHeading title={title} />
      <p>{body}</p>
      {children}
      <p>
        <a href={localized(locale, '/')}>{httpTexts(locale).home}</a>
      </p>
    </>
  );
}

type Fault = 'notFound' | 'forbidden' | 'foreignOrigin' | 'unreadable' | 'broken';

const statusOf = {
  notFound: 404,
  forbidden: 403,
  foreignOrigin: 403,
  unreadable: 400,
  broken: 500,
} as const;

/** A human page for a request that cannot be answered as asked. */
export function renderFault(c: RequestContext, fault: Fault): Response {
  const t = httpTexts(c.var.locale);
  const title = t[`${fault}Title`];
  return renderPage(
    c,
    { title, noIndex: true },
    <ErrorPage locale={c.var.locale} title={title} body={t[`${fault}Body`]} />,
    statusOf[fault],
  );
}

/** Refuses for now; what was typed stays ready to be sent again. */
export async function renderTooMany(c: RequestContext): Promise<Response> {
  const t = httpTexts(c.var.locale);
  return renderPage(
    c,
    { title: t.tooManyTitle, noIndex: true },
    <ErrorPage locale={c.var.locale} title={t.tooManyTitle} body={t.tooManyBody}>
      <SendAgain c={c} typed={await typedForm(c)} />
    </ErrorPage>,
    429,
  );
}

export function renderTooLarge(c: RequestContext, limit: number): Response {
  const t = httpTexts(c.var.locale);
  const size = t.megabytes(formatNumber(limit / 1024 / 1024, c.var.locale));
  return renderPage(
    c,
    { title: t.tooLargeTitle, noIndex: true },
    <ErrorPage locale={c.var.locale} title={t.tooLargeTitle} body={t.tooLargeBody(size)} />,
    413,
  );
}

/** Answers an exception: a damaged form is a 400, a database that is away or a full disk a 503, everything else a 500. */
export async function renderException(error: Error, c: RequestContext): Promise<Response> {
  if (error instanceof UnreadableForm) return renderFault(c, 'unreadable');
  c.var.services.log.error({ err: error, method: c.req.method, route: c.req.routePath }, 'request failed');
  const isFull = isDiskFull(error);
  if (!isFull && !isDatabaseAway(error)) return renderFault(c, 'broken');
  const t = httpTexts(c.var.locale);
  const typed = await typedForm(c);
  const response = renderPage(
    c,
    { title: t.awayTitle, noIndex: true },
    <ErrorPage locale={c.var.locale} title={t.awayTitle} body={isFull ? t.fullBody : t.awayBody}>
      <SendAgain c={c} typed={typed} />
    </ErrorPage>,
    503,
  );
  response.headers.set('retry-after', '30');
  return response;
}

const nothingTyped: PostedForm = { values: {}, files: {} };

async function typedForm(c: RequestContext): Promise<PostedForm> {
  if (c.req.method !== 'POST') return nothingTyped;
  // Hono keeps the parsed body, so a handler that failed later has not used it up.
  return readForm(c).catch(() => nothingTyped);
}

/** What opens something stays out of pages, where a browser or somebody else could find it: passwords, and the codes of receipts and devices. */
const secretField = /^(?:code|token|credential)$|password|passwort|kennwort|secret|totp/iu;

/**
 * Everything that was typed, in hidden fields with one button: nobody types a report twice because our database was away. Secrets are typed
 * anew.
 */
function SendAgain({ c, typed }: { c: RequestContext; typed: PostedForm }) {
  const entries = Object.entries(typed.values).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one ?? '' })),
  );
  const kept = entries.filter(({ name }) => !secretField.test(name));
  if (kept.length === 0) return null;
  const t = httpTexts(c.var.locale);
  const url = new URL(c.req.url);
  return (
    <Form id="again" action={url.pathname + url.search}>
      <p>{t.typedIsKept}</p>
      {kept.length < entries.length && <p>{t.secretsAreNot}</p>}
      {Object.keys(typed.files).length > 0 && <p>{t.filesAreNot}</p>}
      {kept.map(({ name, value }) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button>{t.sendAgain}</Button>
    </Form>
  );
}
