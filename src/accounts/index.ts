import type { Services } from '../platform/services.ts';
import type { StaffOfRequest } from '../platform/http/serve-routes.ts';
import type { Slice } from '../platform/slice.ts';

export const accounts: Slice = { name: 'accounts', routes: [] };

export const staffOfRequest: StaffOfRequest = async () => null;

export async function firstAdministratorLink(_services: Services): Promise<string | null> {
  return null;
}
