import { crawl } from './crawl.ts';
import fc from 'fast-check';
import { sessionFor, staffAccount } from '../accounts/accounts.builders.ts';
import type { Route } from '../platform/http/route.ts';
import type { Role } from '../platform/permission.ts';
import { asItStands, type Target } from './forms.ts';
import { hostileFile, hostileFiles, type HostileFile } from './hostile-files.ts';
import { hostileBody, hostileValue, markers } from './hostile.ts';
import type { TestApp } from './test-app.ts';
import type { FormInput, Visit, Visitor } from './visitor.ts';

/** What is sent in one field: words, or a file by its name. */
type Part = readonly [string, string | { readonly file: HostileFile }];

const runs = Number(process.env['FUZZ_RUNS'] ?? 2);
const seed = Number(process.env['FUZZ_SEED'] ?? 15_087);
const longest = 10_000;

/** Everybody comes from somewhere else, so that nobody is stopped for having come too often before the form is looked at. */
export const fuzzSettings = {
  TRUST_PROXY: 'yes',
  BOUNCE_ADDRESS: 'rundbrief@teilhabe.example',
  BOUNCE_SECRET: 'ein-langes-geheimnis-fuer-den-mailserver',
};
let comers = 0;
const elsewhere = () => {
  comers += 1;
  return { 'x-forwarded-for': `10.${(comers >> 16) % 256}.${(comers >> 8) % 256}.${comers % 256}` };
};

export const fuzzRoles = ['participationManager', 'editor', 'administrator'] as const;

/** Somebody new each time: what is sent may close an account or end a session. */
export async function newcomer(program: TestApp, role: Role | null): Promise<Visitor> {
  const visitor = program.visitor(elsewhere());
  if (role === null) return visitor;
  const { visitor: signed } = await sessionFor(program, await staffAccount(program, role));
  for (const [name, value] of signed.cookies) visitor.cookies.set(name, value);
  return visitor;
}

function roleFor({ permission }: Route): Role | null {
  if (permission.kind === 'everyone') return null;
  return fuzzRoles.find((role) => permission.roles.includes(role)) ?? permission.roles[0] ?? null;
}

async function comeTo(program: TestApp, { route, cookies }: Pick<Target, 'route' | 'cookies'>): Promise<Visitor> {
  const visitor = await newcomer(program, cookies ? null : roleFor(route));
  for (const [name, value] of cookies ?? []) visitor.cookies.set(name, value);
  return visitor;
}

/** What is wrong with an answer, in a few words. */
function wrongWith(status: number, type: string, text: string): string | null {
  if (status >= 500) return `status ${status}`;
  if (!type.includes('html')) return null;
  const reflected = markers.find((marker) => text.includes(marker.replace('javascript:', 'href="javascript:')));
  return reflected === undefined ? null : `${reflected} in the page`;
}

function wrongWithVisit({ status, headers, text, location }: Visit): string | null {
  if (/^(?:\/\/|https?:)/u.test(location ?? '')) return `leads to ${location}`;
  if (headers.getSetCookie().some((cookie) => cookie.includes('zzfuzz'))) return 'sets what was typed as a cookie';
  return wrongWith(status, headers.get('content-type') ?? '', text);
}

async function timed(about: string, send: () => Promise<string | null>): Promise<string | null> {
  const begin = performance.now();
  const wrong = await send();
  const took = Math.round(performance.now() - begin);
  if (wrong !== null) return `${about}: ${wrong}`;
  return took > longest ? `${about}: ${took} ms` : null;
}

/** Some fields as they stand in the form, some hostile, some twice: what is half right comes further. */
function filled({ fields, files, buttons }: Target): fc.Arbitrary<readonly Part[]> {
  const extra = [
    { name: 'zzfuzz', values: ['x'] },
    { name: 'seite', values: ['1'] },
  ];
  const words = [...fields, ...extra].map(({ name, values }) => {
    const good = values.length === 0 ? fc.constant('') : fc.constantFrom(...values);
    return fc.oneof(
      { weight: 4, arbitrary: good.map((value): readonly Part[] => [[name, value]]) },
      { weight: 3, arbitrary: hostileValue.map((bad): readonly Part[] => [[name, bad]]) },
      { weight: 1, arbitrary: fc.tuple(hostileValue, hostileValue).map((bad) => bad.map((one): Part => [name, one])) },
    );
  });
  const attached = files.map((name) =>
    fc.constantFrom(...hostileFiles).map((file): readonly Part[] => [[name, { file }]]),
  );
  const pressed = buttons.length === 0 ? [] : [fc.constantFrom(...buttons).map((one): readonly Part[] => [one])];
  return fc.tuple(...words, ...attached, ...pressed).map((parts) => parts.flat());
}

function inputOf(parts: readonly Part[], multipart: boolean): FormInput {
  const input = new Map<string, (string | File)[]>();
  for (const [name, value] of parts) {
    const sent = typeof value === 'string' ? value : multipart ? hostileFile(value.file) : value.file;
    input.set(name, [...(input.get(name) ?? []), sent]);
  }
  return Object.fromEntries(input);
}

async function sendParts(program: TestApp, target: Target, parts: readonly Part[]): Promise<Visit> {
  const { route, path, multipart, headers = {} } = target;
  const visitor = await comeTo(program, target);
  if (route.method === 'POST') return visitor.submit(path, inputOf(parts, multipart), { multipart, headers });
  // Servers accept some kilobytes of address only.
  const words = parts.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 3000)]] : []));
  return visitor.get(`${path}?${new URLSearchParams(words).toString().slice(0, 12_000)}`);
}

/** Somebody sends a form as it stands. */
export function pressOnce(program: TestApp, target: Target): Promise<Visit> {
  return sendParts(program, target, Object.entries(asItStands(target)));
}

async function faultsOf<Input>(inputs: fc.Arbitrary<Input>, send: (input: Input) => Promise<string | null>) {
  const found = new Set<string>();
  const property = fc.asyncProperty(inputs, async (input) => {
    const fault = await send(input);
    if (fault !== null) found.add(`${fault} with ${JSON.stringify(input).slice(0, 600)}`);
    return fault === null;
  });
  await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  return [...found].slice(0, 1);
}

/** @returns what is wrong, and whether the thing that the form is about was there at least once */
export async function attackForm(
  program: TestApp,
  target: Target,
): Promise<{ faults: readonly string[]; arrived: boolean }> {
  let arrived = false;
  const send = (parts: readonly Part[]) =>
    timed(`${target.route.method} ${target.route.path}`, async () => {
      const visit = await sendParts(program, target, parts);
      arrived ||= ![403, 404, 410, 429].includes(visit.status);
      return wrongWithVisit(visit);
    });
  const faults = await faultsOf(filled(target), send);
  if (arrived) return { faults, arrived };
  const plain = await send(Object.entries(asItStands(target)));
  return { faults: plain === null ? faults : [...faults, plain], arrived };
}

/** Bodies that are no form, to a route that takes one. */
export async function attackBody(program: TestApp, target: Pick<Target, 'route' | 'path' | 'cookies' | 'headers'>) {
  return faultsOf(hostileBody, ({ type, body }) =>
    timed(`POST ${target.route.path}`, async () => {
      const visitor = await comeTo(program, target);
      return wrongWithVisit(
        await visitor.submit(target.path, {}, { raw: { type, body }, headers: target.headers ?? {} }),
      );
    }),
  );
}

/** What is wrong with the pages that somebody of a role reaches by links, from some addresses on, and how many they were. */
export async function pagesAfterAttack(program: TestApp, role: Role | null, starts: readonly string[]) {
  const look = (path: string, status: number, text: string): string | null => {
    const wrong = wrongWith(status, text.startsWith('<!doctype html>') ? 'text/html' : '', text);
    return wrong === null ? null : `${path}: ${wrong}`;
  };
  const { pages, faults } = await crawl(await newcomer(program, role), starts, { perRoute: 2, look });
  return { count: pages.length, faults: [...new Set(faults)] };
}
