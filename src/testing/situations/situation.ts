import type { Target } from '../forms.ts';
import type { TestApp } from '../test-app.ts';

/** What has to happen before certain forms can be met, told by doing it. */
export type Situation = {
  readonly title: string;
  /** The routes whose forms can be met here only, without the rules of their parameters. */
  readonly brings: readonly string[];
  readonly prepare: (program: TestApp) => Promise<readonly Target[]>;
};

/** `/a/:id{[0-9]+}` is `/a/:id`. */
export const withoutRules = (path: string): string => path.replaceAll(/\{(?:[^{}]|\{[^}]*\})*\}\??/gu, '');

const ending =
  /\/(?:loeschen|entfernen|verwerfen|abmelden|beenden|andere-beenden|vergessen|fertig|zurueckziehen|abschliessen|beschluss|in-kraft)$/u;

/** What ends something goes last, the part before the whole, so that the rest is still there to be attacked. */
export function endsLast(one: Target, other: Target): number {
  const [ends, endsToo] = [ending.test(one.path), ending.test(other.path)];
  return ends && endsToo ? other.path.length - one.path.length : Number(ends) - Number(endsToo);
}
