import { createStaff, listStaff } from '../accounts/index.ts';
import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { demoAccounts, demoPassword } from './accounts.ts';

/** Fills a fresh database with a fictional stock; returns what the operator should know. */
export async function fillWithDemoStock(services: Services): Promise<readonly string[]> {
  const isFilled = (await listStaff(services.db)).length > 0;
  if (!isFilled) await fillAccounts(services);
  return [
    isFilled ? 'The demo stock of the last start is used again.' : 'A fictional demo stock was made.',
    ...accountLines(),
  ];
}

async function fillAccounts(services: Services): Promise<void> {
  for (const account of demoAccounts) {
    const made = await transact(services, system, (work) => createStaff(work, { ...account, password: demoPassword }));
    if (!made.ok) throw new Error(`${account.email} has an account already`);
  }
}

function accountLines(): readonly string[] {
  return [
    `Sign in at /anmelden with the password ${demoPassword} as one of:`,
    ...demoAccounts.map(({ name, email, role }) => `  ${email.padEnd(34)} ${role.padEnd(21)} ${name}`),
  ];
}
