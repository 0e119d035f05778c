import { createHash, randomBytes } from 'node:crypto';

const hashOf = (token) => createHash('sha256').update(token).digest();

/** Somebody of the staff who is signed in. @returns the cookie */
export async function fillStaff({ pool }) {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `with somebody as (
       insert into staff (name, email, role, created_at) values ('Jana Beispiel', 'jana@teilhabe.example', 'participationManager', now())
       returning id)
     insert into staff_sessions (token_hash, staff_id, stage, browser, created_at, last_seen_at, proven_at, expires_at)
     select $1, id, 'signedIn', 'Firefox auf Linux', now(), now(), now(), now() + interval '12 hours' from somebody`,
    [hashOf(token)],
  );
  return `teilhabe=${token}`;
}

/** Links with which bodies answer open questions. @returns their tokens */
export async function fillAnswerLinks({ pool }, count) {
  const { rows } = await pool.query(
    `update referrals set answered_at = null, answer = null
     where id in (select r.id from referrals r join barriers b on b.id = r.barrier_id where b.state = 'forwarded' order by r.id limit $1)
     returning id`,
    [count],
  );
  const tokens = rows.map(() => randomBytes(32).toString('base64url'));
  await pool.query(
    `insert into signed_links (purpose, subject, token_hash, created_at, expires_at)
     select 'barriers.answer', subject, hash, now(), now() + interval '90 days' from unnest($1::text[], $2::bytea[]) as l (subject, hash)`,
    [rows.map(({ id }) => id), tokens.map(hashOf)],
  );
  return tokens;
}
