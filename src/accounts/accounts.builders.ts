import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Role, Staff } from '../platform/permission.ts';
import type { TestApp } from '../testing/test-app.ts';
import type { Visitor } from '../testing/visitor.ts';
import { confirmTotp, saveTotpSecret } from './second-factor/second-factor.store.ts';
import { insertSession } from './sessions.store.ts';
import { insertStaff } from './staff.store.ts';

export const testPassword = 'ein sehr langer Satz';
export const testSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

type Wish = {
  name?: string;
  email?: string;
  /** Administrators have a second factor unless told otherwise, as in life. */
  secondFactor?: boolean;
};

export type TestStaff = { id: string; name: string; email: string; role: Role };

/** An account with `testPassword`; its hash is cheap, so that tests stay fast. */
export async function staffAccount(program: TestApp, role: Role, wish: Wish = {}): Promise<TestStaff> {
  const { db, clock } = program.services;
  const { name = `Test ${role}`, email = `${randomUUID()}@teilhabe.test` } = wish;
  const passwordHash = await hash(testPassword, { memoryCost: 8, timeCost: 1 });
  const id = await insertStaff(db, { name, email, role, passwordHash, now: clock.now() });
  if (id === null) throw new Error(`${email} has an account already`);
  if (wish.secondFactor ?? role === 'administrator') {
    await saveTotpSecret(db, id, testSecret);
    await confirmTotp(db, id, clock.now());
  }
  return { id, name, email, role };
}

/** A visitor whose browser holds a session of an account. */
export async function sessionFor(program: TestApp, staff: TestStaff): Promise<{ visitor: Visitor; staff: Staff }> {
  const { db, clock } = program.services;
  const browser = 'Firefox auf Linux';
  const session = await insertSession(db, { staffId: staff.id, stage: 'signedIn', browser, now: clock.now() });
  const visitor = program.visitor();
  visitor.cookies.set('teilhabe', session.token);
  return { visitor, staff: { id: staff.id, name: staff.name, role: staff.role, sessionId: session.id } };
}

/** Somebody signed in with a role: account and session are made in the database, without clicking. */
export async function signedIn(
  program: TestApp,
  role: Role,
  wish: Wish = {},
): Promise<{ visitor: Visitor; staff: Staff }> {
  return sessionFor(program, await staffAccount(program, role, wish));
}
