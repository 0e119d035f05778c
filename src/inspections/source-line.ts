import type { ItemRow } from './checklists/checklists.store.ts';
import { sourceStateNames } from './taxonomy.messages.ts';

/** „DIN 18040-1 (Normwert)“; a value for guidance says so. */
export function sourceLine({ source, sourceState }: Pick<ItemRow, 'source' | 'sourceState'>): string {
  return sourceState === 'practice' ? sourceStateNames.practice : `${source} (${sourceStateNames[sourceState]})`;
}
