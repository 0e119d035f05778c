import type { RequestContext } from '../../platform/http/route.ts';
import { readNumber } from '../../platform/record-number.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { findSolution } from '../solutions.store.ts';

/** The number of one more solution that was chosen from the list of public ones; null: none was. */
export async function readOther(c: RequestContext, values: FormValues): Promise<number | null | 'wrong'> {
  const typed = valueOf({ locale: 'de', values }, 'weitere');
  if (typed === '') return null;
  const number = readNumber(typed);
  const found = number === null ? undefined : await findSolution(c.var.services.db, number);
  return found && found.publishedAt !== null ? found.number : 'wrong';
}
