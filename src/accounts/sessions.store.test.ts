import { expect, test } from 'vitest';
import { system } from '../platform/actor.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';
import { signedIn, staffAccount } from './accounts.builders.ts';
import { createStaff, findStaffName, listStaff } from './index.ts';
import { idleTime, longestTime } from './session.ts';
import { deleteExpiredSessions, findSession, insertSession, markSessionSeen } from './sessions.store.ts';
import { updateStaff } from './staff.store.ts';

const program = useTestApp();

test('a session ends after twelve hours without use, and each use moves its end', async () => {
  const { visitor } = await signedIn(program, 'editor');
  const { db } = program.services;
  const token = visitor.cookies.get('teilhabe') ?? '';
  const start = program.clock.now();
  const at = (offset: number) => new Date(start.getTime() + offset);

  const session = await findSession(db, token, at(idleTime - 1));
  expect(session).toMatchObject({ role: 'editor', stage: 'signedIn', hasTotp: false, hasPasskey: false });
  expect(await findSession(db, token, at(idleTime))).toBeUndefined();

  if (session) await markSessionSeen(db, session, at(idleTime - 1));
  expect(await findSession(db, token, at(idleTime + 1))).toBeDefined();
});

test('a session ends after seven days however much it is used', async () => {
  const { visitor } = await signedIn(program, 'editor');
  const { db } = program.services;
  const token = visitor.cookies.get('teilhabe') ?? '';
  const start = program.clock.now();
  const end = new Date(start.getTime() + longestTime);
  const session = await findSession(db, token, start);
  if (session) await markSessionSeen(db, session, new Date(end.getTime() - 1));
  expect(await findSession(db, token, new Date(end.getTime() - 1))).toBeDefined();
  expect(await findSession(db, token, end)).toBeUndefined();
});

test('a deactivated account has no session from that moment on', async () => {
  const { visitor, staff } = await signedIn(program, 'reader');
  const { db, clock } = program.services;
  await updateStaff(db, staff.id, { deactivatedAt: clock.now() });
  expect(await findSession(db, visitor.cookies.get('teilhabe') ?? '', clock.now())).toBeUndefined();
});

test('expired sessions are removed and open ones stay', async () => {
  const { db, clock } = program.services;
  const { id: staffId } = await staffAccount(program, 'reader');
  const now = clock.now();
  const old = new Date(now.getTime() - idleTime - 1);
  await insertSession(db, { staffId, stage: 'signedIn', browser: 'Firefox', now: old });
  const { token } = await insertSession(db, { staffId, stage: 'signedIn', browser: 'Firefox', now });
  expect(await deleteExpiredSessions(db, now)).toBe(1);
  expect(await findSession(db, token, now)).toBeDefined();
});

test('an address has one account, however it is written', async () => {
  const { services } = program;
  const account = {
    name: 'Erika Muster',
    email: 'Erika@Muster.example',
    role: 'editor',
    password: 'lang genug allemal',
  } as const;
  const first = await transact(services, system, (work) => createStaff(work, account));
  const second = await transact(services, system, (work) =>
    createStaff(work, { ...account, email: 'erika@muster.example' }),
  );
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, failure: 'email-taken' });
  const id = first.ok ? first.value.id : '';
  expect(await findStaffName(services.db, id)).toBe('Erika Muster');
  expect(await listStaff(services.db)).toContainEqual({ id, name: 'Erika Muster', role: 'editor', active: true });
});
