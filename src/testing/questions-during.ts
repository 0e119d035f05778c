import pg from 'pg';
import { vi } from 'vitest';

/** How many questions reach the database while something is done. */
export async function questionsDuring(does: () => Promise<unknown>): Promise<number> {
  const asks = vi.spyOn(pg.Client.prototype, 'query');
  await does();
  const { length } = asks.mock.calls;
  asks.mockRestore();
  return length;
}
