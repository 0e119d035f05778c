import type { HTMLElement } from 'node-html-parser';
import type { Route } from '../platform/http/route.ts';
import { routeFinder } from './routes.ts';

/** A field of a form with what may be chosen there; what stands in it comes first. */
type Field = {
  readonly name: string;
  readonly values: readonly string[];
  /** A box without a tick is sent by nobody who leaves it alone. */
  readonly isOff?: boolean;
};

/** Something that takes what people type: a form as a page shows it, or the query of an address. */
export type Target = {
  readonly route: Route;
  /** Where it is sent: the query belongs to what is posted, and is made of the fields when a form only asks. */
  readonly path: string;
  readonly fields: readonly Field[];
  /** Fields that take a file. */
  readonly files: readonly string[];
  /** One of these is pressed. */
  readonly buttons: readonly (readonly [string, string])[];
  readonly multipart: boolean;
  /** The browser in which the page was open, when it matters which. */
  readonly cookies?: ReadonlyMap<string, string>;
  /** What a program sends along. */
  readonly headers?: Readonly<Record<string, string>>;
};

const find = routeFinder();
const pathOf = (address: string): string => address.split(/[?#]/u)[0] ?? '';
const attribute = (element: HTMLElement, name: string): string | undefined =>
  element.getAttribute(name)?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every form on a page, once for each address that its buttons lead to. */
export async function formsOn(page: HTMLElement, address: string): Promise<readonly Target[]> {
  const found: Target[] = [];
  for (const form of page.querySelectorAll('form')) {
    const method = (form.getAttribute('method') ?? 'get').toUpperCase();
    const own = attribute(form, 'action') ?? address;
    const buttons = form.querySelectorAll('button');
    const actions = new Set([own, ...buttons.map((button) => attribute(button, 'formaction') ?? own)]);
    for (const action of actions) {
      const route = await find(method, pathOf(action));
      if (!route) continue;
      const leading = buttons.filter((button) => (attribute(button, 'formaction') ?? own) === action);
      found.push({
        route,
        path: method === 'POST' ? (action.split('#')[0] ?? '') : pathOf(action),
        fields: fieldsOf(form),
        files: form.querySelectorAll('input[type=file][name]').map((field) => field.getAttribute('name') ?? ''),
        buttons: leading
          .filter((button) => button.hasAttribute('name'))
          .map((button) => [button.getAttribute('name') ?? '', attribute(button, 'value') ?? ''] as const),
        multipart: form.getAttribute('enctype') === 'multipart/form-data',
      });
    }
  }
  return found;
}

/** The query of an address, when it has one and leads to a page. */
export async function queryOf(address: string): Promise<Target | null> {
  const { searchParams } = new URL(address, 'http://teilhabe.test');
  const route = await find('GET', pathOf(address));
  if (!route || searchParams.size === 0) return null;
  const fields = [...searchParams].map(([name, value]) => ({ name, values: [value] }));
  return { route, path: pathOf(address), fields, files: [], buttons: [], multipart: false };
}

/** What no page has a form for by its nature: programs and scripts send it. */
export async function byHand(
  path: string,
  values: Readonly<Record<string, string>>,
  from: { cookies?: ReadonlyMap<string, string>; headers?: Readonly<Record<string, string>> } = {},
): Promise<Target> {
  const route = await find('POST', pathOf(path));
  if (!route) throw new Error(`no route takes ${path}`);
  const fields = Object.entries(values).map(([name, value]) => ({ name, values: [value] }));
  const { cookies, headers = {} } = from;
  const jar = cookies ? { cookies: new Map(cookies) } : {};
  return { route, path, fields, files: [], buttons: [], multipart: false, headers, ...jar };
}

function fieldsOf(form: HTMLElement): readonly Field[] {
  const fields = new Map<string, string[]>();
  for (const field of form.querySelectorAll('input[name], select[name], textarea[name]')) {
    const name = field.getAttribute('name') ?? '';
    if (field.getAttribute('type') === 'file') continue;
    const values = fields.get(name) ?? [];
    fields.set(name, values);
    const chosen = field.hasAttribute('checked') || field.getAttribute('type') === 'hidden';
    if (chosen) values.unshift(...valuesOf(field, name));
    else values.push(...valuesOf(field, name));
  }
  const boxes = form.querySelectorAll('input[type=checkbox]');
  const ticked = new Set(boxes.filter((box) => box.hasAttribute('checked')).map((box) => box.getAttribute('name')));
  const off = new Set(boxes.map((box) => box.getAttribute('name')).filter((name) => !ticked.has(name)));
  return [...fields].map(([name, values]) => ({ name, values, isOff: off.has(name) }));
}

function valuesOf(field: HTMLElement, name: string): readonly string[] {
  const type = field.getAttribute('type') ?? '';
  if (field.tagName !== 'SELECT') {
    const given = field.tagName === 'TEXTAREA' ? field.text.trim() : (attribute(field, 'value') ?? '');
    return given === '' && type !== 'hidden' ? ['', plausible(name, type)] : [given];
  }
  const options = field.querySelectorAll('option');
  const first = options.find((option) => option.hasAttribute('selected') && attribute(option, 'value') !== '');
  const given = (first ? [first, ...options] : options).map((option) => attribute(option, 'value') ?? option.text);
  return [...new Set(given.filter(Boolean))].slice(0, 20);
}

/** What somebody could write into an empty field, so that now and then a form comes further than its first question. */
function plausible(name: string, type: string): string {
  if (type === 'email' || /mail/iu.test(name)) return 'mia@beispiel.de';
  const part = /-(day|month|year)$/u.exec(name)?.[1];
  if (part !== undefined) return { day: '20', month: '11', year: '2026' }[part] ?? '';
  if (/year/iu.test(name)) return '2027';
  return type === 'number' ? '3' : 'Beispiel';
}

/** What a browser sends when somebody presses the first button without touching anything else. */
export function asItStands({ fields, buttons }: Target): Record<string, string> {
  return Object.fromEntries([
    ...fields.flatMap(({ name, values: [value], isOff }) =>
      value === undefined || isOff ? [] : [[name, value] as const],
    ),
    ...buttons.slice(0, 1),
  ]);
}
