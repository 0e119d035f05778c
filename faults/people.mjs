import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than this nobody tries again. */
const patience = 90_000;

/** Somebody with a browser; tries again at the other process when something does not answer, with what was typed still there. */
function browser(webs) {
  const cookies = new Map();
  const from = `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`;
  async function once(web, path, init) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(web.address + path, {
      ...init,
      redirect: 'manual',
      headers: { origin: web.address, cookie, 'x-forwarded-for': from },
      signal: AbortSignal.timeout(30_000),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [pair] = set.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = (answer.headers.get('location') ?? '').replace(web.address, '');
    return { status: answer.status, location, text: await answer.text() };
  }
  /** @returns the acknowledgement, and how often there was none */
  async function insist(path, makeInit, isAcknowledged) {
    const begin = Date.now();
    for (let tries = 1; Date.now() - begin < patience; tries += 1) {
      const web = webs[randomInt(webs.length)];
      const answer = await once(web, path, makeInit()).catch(() => null);
      if (answer && isAcknowledged(answer)) return { ...answer, tries, at: Date.now() };
      if (answer && answer.status < 500 && answer.status !== 429)
        throw new Error(`${path} answers ${answer.status} ${answer.location}`);
      await wait(150);
    }
    return null;
  }
  return { insist, once };
}

const form = (fields) => () => ({ method: 'POST', body: new URLSearchParams(fields) });
const report = '/barrieren/melden';
const isMoved = ({ status }) => status === 303;

/** A report that is written but not yet sent: the program takes none that took less than five seconds. */
export async function writeReport(webs, number) {
  const person = browser(webs);
  const mark = `Bordstein-${number}-Probe`;
  await person.insist(report, form({}), isMoved);
  await person.insist(`${report}/problem`, form({ problem: `${mark}: zu hoch.`, go: 'check' }), isMoved);
  return {
    mark,
    /** Sends it until the receipt is there. */
    async send() {
      const sent = await person.insist(
        `${report}/pruefen`,
        form({ go: 'send' }),
        ({ status, location }) => status === 303 && location.endsWith('/danke'),
      );
      if (!sent) return null;
      const receipt = await person.insist(
        `${report}/danke`,
        () => ({}),
        ({ status }) => status === 200,
      );
      return receipt && /class="code-value"/u.test(receipt.text) ? sent : null;
    },
  };
}

const pdf = new Blob(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], { type: 'application/pdf' });

/** The answer of a body behind its link, with a document where wished. */
export function answerOf(webs, { path, number }) {
  const person = browser(webs);
  const mark = `Abgesenkt-${number}-Probe`;
  const init = (withFile) => () => {
    const fields = { answer: 'done', doneText: `${mark}.` };
    if (!withFile) return form(fields)();
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', pdf, 'plan.pdf');
    return { method: 'POST', body };
  };
  return {
    mark,
    send: ({ withFile = false } = {}) => person.insist(path, init(withFile), isMoved),
    /** Once, without trying again. */
    sendOnce: (web, { withFile = false } = {}) => person.once(web, path, init(withFile)()).catch(() => null),
  };
}
