import { randomBytes } from 'node:crypto';

/** Why a mail came back: the mailbox is not there, or it could not take it at that time. */
export type ReturnKind = 'permanent' | 'temporary';

/** After so many issues in a row that came back for now, nobody reads there any more. */
export const temporaryInARow = 3;

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 100 random bits in small letters and digits: mail servers may change the case of an address. */
export function newReturnToken(): string {
  return [...randomBytes(20)].map((byte) => letters[byte % 32]).join('');
}

/** The address that one mail goes back to (known as VERP): whoever reads what comes back needs to look at nothing else. */
export function returnPathOf(bounceAddress: string | undefined, token: string): string | undefined {
  const at = bounceAddress?.lastIndexOf('@') ?? -1;
  return at < 1 ? undefined : `${bounceAddress?.slice(0, at)}+${token}${bounceAddress?.slice(at)}`;
}

/** The mark in an address that something came back to; the domain may have been written anew on the way. */
export function tokenIn(addresses: string): string | null {
  return /\+([a-z2-7]{20})@/iu.exec(addresses)?.[1]?.toLowerCase() ?? null;
}

/**
 * What a status (RFC 3463) says of the address. Only what is about the address itself is permanent: a full mailbox, a server that takes us
 * for a sender of advertising or a network that is down say nothing about whether somebody lives there.
 */
export function kindOfStatus(status: string): ReturnKind {
  return /^5\.(1\.\d+|2\.1)$/u.test(status) ? 'permanent' : 'temporary';
}

/**
 * Reads the part of a report on a delivery that is made for machines (RFC 3464). Null where nothing failed: a mail that is merely late,
 * or that has arrived.
 */
export function kindOfReport(report: string): ReturnKind | null {
  const groups = report.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n\s*\r?\n/u);
  const kinds = groups.flatMap((group) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*([^\\s;]+)`, 'imu').exec(group)?.[1] ?? '';
    return field('Action').toLowerCase() === 'failed' ? [kindOfStatus(field('Status'))] : [];
  });
  return kinds.find((kind) => kind === 'permanent') ?? kinds[0] ?? null;
}
