import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { readNumber } from '../../platform/record-number.ts';
import type { TwinFault, TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { bundlePath, bundleRoute, bundlesPath, easyTextsPath } from '../easy-address.ts';
import { editEasyTexts, readEasyTexts } from '../easy-texts.access.ts';
import { aboveText } from '../edit/text-request.route.ts';
import { readTicked } from './bundle.form.ts';
import { BundleListPage } from './bundle-list.page.tsx';
import { BundlePage } from './bundle.page.tsx';
import { bundleTexts } from './bundles.messages.ts';
import {
  countBundles,
  findBundle,
  listBundles,
  textsOfBundle,
  type BundleTextRow,
  type ListedBundle,
} from './bundles.store.ts';
import type { BundleFault, ReadBundle } from './read-bundle.ts';
import { receiveBundle } from './receive-bundle.ts';
import { compareReturned, isSuggested } from './returned-text.ts';
import { closeBundle, takeOver } from './take-over.ts';

const t = bundleTexts.file;
const largestFile = megabytes(15);
const pageSize = 50;

type Sources = readonly TwinSource[];
type Shown = { values?: FormValues; errors?: readonly FieldError[]; read?: ReadBundle };

async function showList(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const total = await countBundles(db);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const asked = Number(c.req.query('seite') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const bundles = await listBundles(db, { limit: pageSize, offset: (page - 1) * pageSize });
  return renderPage(
    c,
    { title: bundleTexts.title, current: easyTextsPath, breadcrumbs: aboveText, wide: true },
    <BundleListPage bundles={bundles} total={total} page={page} pages={pages} />,
  );
}

/** Runs a handler with the bundle of the address, or answers that there is none. */
function withBundle(handle: (c: RequestContext, bundle: ListedBundle) => Response | Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const bundle = number === null ? undefined : await findBundle(c.var.services.db, number);
    return bundle ? handle(c, bundle) : renderFault(c, 'notFound');
  };
}

/** The texts that came back and wait, as they are now; one query a kind. */
async function waitingTexts(c: RequestContext, sources: Sources, texts: readonly BundleTextRow[]) {
  const waiting = texts.filter(({ returned, takenAt }) => returned !== null && takenAt === null);
  const now = new Map<string, TwinText>();
  for (const { kind, mayEdit, read } of sources) {
    const ids = waiting.filter((one) => one.kind === kind).map(({ textId }) => textId);
    if (ids.length === 0 || !may(c.var.staff, mayEdit)) continue;
    for (const text of await read(c.var.services.db, ids)) now.set(`${kind}:${text.id}`, text);
  }
  const found = (row: BundleTextRow) => now.get(`${row.kind}:${row.textId}`);
  return {
    returned: waiting.flatMap((row) => {
      const text = found(row);
      return text ? [compareReturned(row, text, row)] : [];
    }),
    gone: waiting.filter((row) => !found(row)).map(({ title }) => title),
  };
}

async function render(
  c: RequestContext,
  sources: Sources,
  bundle: ListedBundle,
  { values, errors, read }: Shown = {},
): Promise<Response> {
  const texts = await textsOfBundle(c.var.services.db, bundle.number);
  const { returned, gone } = await waitingTexts(c, sources, texts);
  const suggested = { take: returned.filter(isSuggested).map(({ position }) => String(position)) };
  return renderPage(
    c,
    {
      title: bundleTexts.name(bundle.number),
      current: easyTextsPath,
      breadcrumbs: [...aboveText, { href: bundlesPath, text: bundleTexts.title }],
      flash: doneFlash(c, bundleTexts.flashes),
      errors,
      wide: true,
    },
    <BundlePage
      bundle={bundle}
      texts={texts}
      returned={returned}
      gone={gone}
      read={read}
      form={{ locale: 'de', values: values ?? suggested, errors }}
    />,
  );
}

async function download(c: RequestContext, sources: Sources, bundle: ListedBundle): Promise<Response> {
  const { db, district } = c.var.services;
  const texts = await textsOfBundle(db, bundle.number);
  // The library for Word files is large, and most days nobody asks for one.
  const { bundleFile } = await import('./bundle-file.ts');
  const file = await bundleFile({
    ...bundle,
    author: `${district.office.name.de}, ${district.name}`,
    texts: texts.map(({ position, title, kind, parts }) => ({
      position,
      title,
      parts,
      kindName: sources.find((source) => source.kind === kind)?.name ?? '',
    })),
  });
  return c.body(new Uint8Array(file), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="leichte-sprache-buendel-${bundle.number}.docx"`,
    'cache-control': 'no-store',
  });
}

async function receive(c: RequestContext, sources: Sources, bundle: ListedBundle): Promise<Response> {
  const { files } = await readForm(c);
  const bytes = files['file']?.[0]?.bytes;
  const refuse = (message: string) => render(c, sources, bundle, { errors: [{ field: 'file', message }] });
  if (!bytes) return refuse(bundleTexts.faults.missing);
  if (bytes.byteLength > largestFile) return refuse(bundleTexts.faults.tooLarge);
  const received = await transact(c.var.services, staffActor(c), (work) =>
    receiveBundle(work, { number: bundle.number, bytes }),
  );
  const now = await findBundle(c.var.services.db, bundle.number);
  if (!now) return renderFault(c, 'notFound');
  if (received.ok) return render(c, sources, now, { read: received.value });
  return received.failure === 'not-found' ? renderFault(c, 'notFound') : refuse(sayFault(received.failure));
}

const sayFault = (fault: BundleFault): string =>
  typeof fault === 'string' ? bundleTexts.faults[fault] : bundleTexts.otherBundle(fault.otherBundle);

async function take(c: RequestContext, sources: Sources, bundle: ListedBundle): Promise<Response> {
  const { values } = await readForm(c);
  const ticked = readTicked(values);
  if (ticked.length === 0) {
    return render(c, sources, bundle, { values, errors: [{ field: 'zurueck', message: t.nothingTicked }] });
  }
  const texts = await textsOfBundle(c.var.services.db, bundle.number);
  const errors: FieldError[] = [];
  for (const { position, version } of ticked) {
    const text = texts.find((one) => one.position === position);
    const source = sources.find(({ kind }) => kind === text?.kind);
    const field = `take-${position}`;
    if (!text || !source || !may(c.var.staff, source.mayEdit)) {
      errors.push({ field: 'zurueck', message: t.goneError(text?.title ?? `${position}`) });
      continue;
    }
    const taken = await transact(c.var.services, staffActor(c), (work) =>
      takeOver(work, source, { number: bundle.number, position, version }),
    );
    if (!taken.ok) errors.push({ field, message: sayTaking(text.title, taken.failure) });
  }
  if (errors.length === 0) return c.redirect(`${bundlePath(bundle.number)}?erledigt=uebernommen`, 303);
  const now = await findBundle(c.var.services.db, bundle.number);
  return now ? render(c, sources, now, { values, errors }) : renderFault(c, 'notFound');
}

function sayTaking(title: string, fault: TwinFault): string {
  if (fault.kind === 'changed-meanwhile') return t.changedMeanwhile(title);
  return fault.kind === 'refused' ? t.refused(title, fault.message) : t.goneError(title);
}

async function close(c: RequestContext, bundle: ListedBundle): Promise<Response> {
  const closed = await transact(c.var.services, staffActor(c), (work) => closeBundle(work, bundle.number));
  return closed.ok
    ? c.redirect(`${bundlePath(bundle.number)}?erledigt=abgeschlossen`, 303)
    : renderFault(c, 'notFound');
}

const editing = (event: string) => ({ permission: editEasyTexts, audit: `easy-texts.${event}` }) as const;

export const bundleRoutes = (sources: Sources): readonly Route[] => [
  get(bundlesPath, { permission: readEasyTexts }, showList),
  get(
    bundleRoute,
    { permission: editEasyTexts },
    withBundle((c, bundle) => render(c, sources, bundle)),
  ),
  get(
    `${bundleRoute}/texte.docx`,
    { permission: editEasyTexts },
    withBundle((c, bundle) => download(c, sources, bundle)),
  ),
  post(
    `${bundleRoute}/einlesen`,
    // Room for the form around the file, so that a file that is a little too large gets its own sentence.
    { ...editing('bundle-received'), maxBody: megabytes(16) },
    withBundle((c, bundle) => receive(c, sources, bundle)),
  ),
  post(
    `${bundleRoute}/uebernehmen`,
    editing('text-taken-over'),
    withBundle((c, bundle) => take(c, sources, bundle)),
  ),
  post(`${bundleRoute}/abschliessen`, editing('bundle-closed'), withBundle(close)),
];
