import { sessionFor, staffAccount } from '../accounts/accounts.builders.ts';
import type { Role } from '../platform/permission.ts';
import { crawl } from './crawl.ts';
import { asItStands, formsOn, type Target } from './forms.ts';
import type { TestApp } from './test-app.ts';
import type { FormInput, Visit, Visitor } from './visitor.ts';

/** Somebody who gets into a situation by opening pages and sending forms, and remembers every form on the way. */
export type Person = {
  readonly visitor: Visitor;
  readonly met: Target[];
  /** Opens a page and what it leads to. */
  open(address: string): Promise<Visit>;
  /** Sends the form whose address ends like this on the page that is open: as it stands, but for what is changed. */
  send(to: string, change?: FormInput): Promise<Visit>;
  /** Opens every page below an address that is linked there. */
  explore(start: string): Promise<void>;
};

/** @param cookies whether the forms that were met work in this person's browser only */
export function person(visitor: Visitor, { cookies = false } = {}): Person {
  const met: Target[] = [];
  let forms: readonly Target[] = [];

  async function read(visit: Visit, address: string): Promise<Visit> {
    if (visit.location?.startsWith('/')) return read(await visitor.get(visit.location), visit.location);
    const jar = cookies ? { cookies: new Map(visitor.cookies) } : {};
    forms = (await formsOn(visit.page, address)).map((target) => ({ ...target, ...jar }));
    met.push(...forms);
    return visit;
  }

  return {
    visitor,
    met,
    open: async (address) => read(await visitor.get(address), address),
    async send(to, change = {}) {
      const form = forms.find(({ route, path }) => route.method === 'POST' && (path.split('?')[0] ?? '').endsWith(to));
      if (!form) throw new Error(`no form leads to …${to} but to ${forms.map(({ path }) => path).join(', ')}`);
      const sent = await visitor.submit(form.path, { ...asItStands(form), ...change }, { multipart: form.multipart });
      if (sent.status >= 400) {
        const faults = sent.page.querySelector('.error-summary')?.text.replaceAll(/\s+/gu, ' ') ?? '';
        throw new Error(`${form.path}: ${sent.status} ${faults}`);
      }
      return read(sent, form.path);
    },
    async explore(start) {
      const { targets } = await crawl(visitor, [start], { perRoute: 3, below: start.split('?')[0] ?? start });
      const jar = cookies ? { cookies: new Map(visitor.cookies) } : {};
      met.push(...targets.map((target) => ({ ...target, ...jar })));
    },
  };
}

/** Somebody from the office. */
export async function colleague(program: TestApp, role: Role = 'participationManager'): Promise<Person> {
  return person((await sessionFor(program, await staffAccount(program, role))).visitor);
}
