import { fold } from '../../platform/district/find-places.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { newBodyCode } from '../competent-body.ts';
import { answersForMunicipalities, findBody, insertBody, listBodies, updateBody } from '../directory.store.ts';
import type { BodyContact, BodyDescription, NewBody } from './body.form.ts';

const contactOf = ({ email, telephone, address }: BodyContact) => ({
  email: email || null,
  telephone: telephone || null,
  address: address || null,
});

/** English readers get the German sentence until somebody translates it: better than none. */
const descriptionOf = ({ name, competence, competenceEasy }: BodyDescription) => ({
  name,
  competence: JSON.stringify({ de: competence, 'de-simple': competenceEasy || competence, en: competence }),
});

async function isNameTaken(work: Work, name: string, exceptCode?: string): Promise<boolean> {
  const others = (await listBodies(work.db)).filter(({ code }) => code !== exceptCode);
  return others.some((body) => fold(body.name) === fold(name));
}

/** Adds a body that the district's folder does not know, such as an owner or a company. */
export async function addBody(work: Work, body: NewBody): Promise<Result<{ code: string }, 'name-taken'>> {
  if (await isNameTaken(work, body.name)) return failure('name-taken');
  const taken = new Set((await listBodies(work.db)).map(({ code }) => code));
  const code = newBodyCode(body.kind, body.name, taken);
  const row = { ...descriptionOf(body), ...contactOf(body), kind: body.kind, active: true, updatedAt: work.now };
  await insertBody(work.db, { code, ...row });
  await work.audit('directory.body-added', `body ${code}`, { kind: body.kind });
  return success({ code });
}

/** Of a body in the district's folder only the contact can be changed. */
export type BodyChange = { contact: BodyContact } | { body: BodyDescription };

/** Changes how a body is reached and what it is called. */
export async function changeBody(
  work: Work,
  code: string,
  change: BodyChange,
): Promise<Result<null, 'not-found' | 'name-taken'>> {
  if ('body' in change && (await isNameTaken(work, change.body.name, code))) return failure('name-taken');
  const columns =
    'body' in change ? { ...descriptionOf(change.body), ...contactOf(change.body) } : contactOf(change.contact);
  if (!(await updateBody(work.db, code, { ...columns, updatedAt: work.now }))) return failure('not-found');
  await work.audit('directory.body-changed', `body ${code}`);
  return success(null);
}

/** Notes the e-mail address of a body that had none or another, found out while writing to it. */
export async function rememberBodyEmail(work: Work, code: string, email: string): Promise<void> {
  const body = await findBody(work.db, code);
  if (!body || body.email === email) return;
  await updateBody(work.db, code, { email, updatedAt: work.now });
  await work.audit('directory.body-changed', `body ${code}`);
}

/** Takes a body off the lists, or back onto them. An administration that answers for a municipality stays. */
export async function setBodyActive(
  work: Work,
  code: string,
  active: boolean,
): Promise<Result<null, 'not-found' | 'answers-for-municipalities'>> {
  if (!active && (await answersForMunicipalities(work.db, code))) return failure('answers-for-municipalities');
  if (!(await updateBody(work.db, code, { active, updatedAt: work.now }))) return failure('not-found');
  await work.audit(active ? 'directory.body-activated' : 'directory.body-deactivated', `body ${code}`);
  return success(null);
}
