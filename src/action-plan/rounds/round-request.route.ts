import { isId } from '../../platform/record-id.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { roundPath, roundsPath } from './round-address.ts';
import { roundTexts as t } from './rounds.messages.ts';
import { readNumber } from '../../platform/record-number.ts';
import { findQuestion, findRound, type Question, type RoundRow } from './rounds.store.ts';

/** Runs a handler with the round of the address, or answers that there is none. */
export function withRound(handle: (c: RequestContext, round: RoundRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const round = number === null ? undefined : await findRound(c.var.services.db, number);
    return round ? handle(c, round) : renderFault(c, 'notFound');
  };
}

/** Runs a handler with the question of the address, if it belongs to the round of the address. */
export function withQuestion(handle: (c: RequestContext, question: Question) => Response | Promise<Response>): Handler {
  return withRound(async (c, round) => {
    const id = c.req.param('question');
    const question = isId(id) ? await findQuestion(c.var.services.db, id) : undefined;
    return question?.roundId === round.id ? handle(c, question) : renderFault(c, 'notFound');
  });
}

const flashes = {
  begonnen: { tone: 'success', text: t.flashes.started },
  angenommen: { tone: 'success', text: t.flashes.accepted },
  eingetragen: { tone: 'success', text: t.flashes.recorded },
  zurueck: { tone: 'success', text: t.flashes.askedBack },
  anrufen: { tone: 'warning', text: t.flashes.askedBackByTelephone },
  umgeleitet: { tone: 'success', text: t.flashes.redirected },
  umgeleitetanrufen: { tone: 'warning', text: t.flashes.redirectedByTelephone },
  beendet: { tone: 'success', text: t.flashes.ended },
  erneut: { tone: 'success', text: t.flashes.resent },
  status: { tone: 'success', text: t.flashes.moved },
  luecken: { tone: 'warning', text: t.flashes.incomplete },
  schweigen: { tone: 'success', text: t.flashes.silence },
  abgeschlossen: { tone: 'success', text: t.flashes.closed },
  berichtigt: { tone: 'success', text: t.flashes.corrected },
  geaendert: { tone: 'info', text: t.flashes.changed },
} as const satisfies Record<string, Flash>;

export type Done = keyof typeof flashes;

function flashOf(c: RequestContext): Flash | undefined {
  const code = c.req.query('erledigt') ?? '';
  const count = Number(c.req.query('anzahl'));
  if (code === 'alle' && Number.isInteger(count) && count >= 0 && count < 10_000) {
    return { tone: 'success', text: t.flashes.allAccepted(count) };
  }
  return doneFlash(c, flashes);
}

/** Back to where it goes on, with a word about what was done. */
export function done(c: RequestContext, path: string, what: Done): Response {
  return c.redirect(`${path}?erledigt=${what}`, 303);
}

/** What surrounds every page of a round. */
export function surroundings(c: RequestContext, title: string, round?: Pick<RoundRow, 'number' | 'title'>) {
  return {
    title,
    current: roundsPath,
    breadcrumbs: [
      { href: roundsPath, text: t.title },
      ...(round ? [{ href: roundPath(round.number), text: round.title }] : []),
    ],
    flash: flashOf(c),
  };
}
