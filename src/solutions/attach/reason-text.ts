import { barrierKindName, factName, factValue } from '../../barriers/index.ts';
import type { Reason } from '../propose.ts';
import { boundsText } from '../taxonomy.messages.ts';
import { attachTexts } from './attach.messages.ts';

const t = attachTexts.reasons;

/** Why a solution is proposed, for the office, one part a reason. */
export function reasonTexts(reasons: readonly Reason[]): readonly string[] {
  const words = reasons.flatMap((reason) => (reason.why === 'word' ? [`„${reason.word}“`] : []));
  return [
    ...reasons.flatMap((reason) => {
      if (reason.why !== 'fact') return [];
      const { condition, value } = reason;
      const [name, known] = [factName('de', condition.fact), factValue('de', condition.fact, value)];
      return ['oneOf' in condition ? t.choice(name, known) : t.fact(name, known, boundsText('de', condition))];
    }),
    ...(words.length > 0 ? [t.words(words.join(', '))] : []),
    ...reasons.flatMap((reason) => (reason.why === 'kind' ? [t.kind(barrierKindName('de', reason.kind))] : [])),
  ];
}
