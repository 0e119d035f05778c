import { resolve } from 'node:path';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });

/** Every setting, with what a right value looks like; `.env.example` lists the same names. */
const settings = {
  PORT: {
    rule: z.coerce.number().int().min(1).max(65_535).default(3000),
    right: 'a port number from 1 to 65535, for example 3000',
  },
  HOST: {
    rule: z
      .string()
      .regex(/^[a-z0-9.:-]+$/iu)
      .optional(),
    right: 'an address of this machine to listen on, for example 127.0.0.1; empty for all',
  },
  DATA_DIR: {
    rule: z.string().min(1).default('./data'),
    right: 'a folder this user may write to, for example ./data',
  },
  BASE_URL: {
    rule: address.optional(),
    right: 'the public address of the site, for example https://teilhabe.example.org',
  },
  DATABASE_URL: {
    rule: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    right: 'postgres://user:password@host:5432/database',
  },
  SMTP_URL: {
    rule: z.url({ protocol: /^smtps?$/ }).optional(),
    right: 'smtp://user:password@host:587 or smtps://…',
  },
  SMTP_PLAINTEXT: {
    rule: z.enum(['yes', 'no']).default('no'),
    right: 'yes (mails may travel unencrypted to the server in SMTP_URL) or no',
  },
  MAIL_FROM: {
    rule: z
      .string()
      .regex(/^([^<>]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u)
      .default('Teilhabe <teilhabe@localhost>'),
    right: 'an address such as Teilhabe <teilhabe@example.org>',
  },
  TRUST_PROXY: {
    rule: z.enum(['yes', 'no']).default('no'),
    right: 'yes (a reverse proxy sets X-Forwarded-For) or no',
  },
  OUTGOING_PRIVATE: {
    rule: z.enum(['yes', 'no']).default('no'),
    right: 'yes (other systems may be called in the own network, without encryption too) or no',
  },
  NEWSLETTER_PER_MINUTE: {
    rule: z.coerce.number().int().min(1).max(1000).default(60),
    right: 'a number from 1 to 1000: so many mails of a newsletter go out in a minute',
  },
  BOUNCE_ADDRESS: {
    rule: z
      .string()
      .regex(/^[a-z0-9._-]{1,40}@[^@\s]{3,200}$/iu)
      .optional(),
    right:
      'an address such as rundbrief@example.org whose mails, also those to rundbrief+…@example.org, are handed to the program',
  },
  BOUNCE_SECRET: {
    rule: z.string().min(24).max(200).optional(),
    right: 'at least 24 characters that the mail server and the program alone know',
  },
  LOG_LEVEL: {
    rule: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    right: 'debug, info, warn, error or silent',
  },
} as const;

export type Config = {
  readonly port: number;
  /** Address to listen on; undefined for all of this machine. */
  readonly host: string | undefined;
  /** Absolute path. */
  readonly dataDir: string;
  /** Public origin and path without a slash at the end. */
  readonly baseUrl: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** Whether mails may go to another machine without encryption. */
  readonly smtpPlaintext: boolean;
  readonly mailFrom: string;
  readonly trustProxy: boolean;
  /** Whether other systems may be called in the own network, and there without encryption. */
  readonly outgoingPrivate: boolean;
  /** So many mails of a newsletter go out in a minute at most. */
  readonly newsletterPerMinute: number;
  /** Newsletters that cannot be delivered come back to it, with a mark behind a plus sign. */
  readonly bounceAddress: string | undefined;
  /** What the mail server shows when it hands over what came back. */
  readonly bounceSecret: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** True only for `npm run demo`: fictional stock, printed passwords, no second factor. */
  readonly demo: boolean;
};

/** Thrown at start; the message names each wrong setting and what would be right. */
export class WrongSettings extends Error {}

/**
 * Reads the settings once, from the environment.
 * @throws {WrongSettings} when a value does not fit.
 */
export function readConfig(environment: NodeJS.ProcessEnv, options: { demo?: boolean } = {}): Config {
  const wrong: string[] = [];
  function read<Name extends keyof typeof settings>(name: Name): z.infer<(typeof settings)[Name]['rule']> {
    const given = environment[name];
    const outcome = settings[name].rule.safeParse(given === '' ? undefined : given);
    if (!outcome.success) wrong.push(`${name}: "${given}" does not fit. Right would be ${settings[name].right}.`);
    return outcome.data as z.infer<(typeof settings)[Name]['rule']>;
  }
  const port = read('PORT');
  const config: Config = {
    port,
    host: read('HOST'),
    dataDir: resolve(options.demo && !environment.DATA_DIR ? './demo-data' : read('DATA_DIR')),
    baseUrl: (read('BASE_URL') ?? `http://localhost:${port}`).replace(/\/+$/u, ''),
    databaseUrl: read('DATABASE_URL'),
    // The demonstration writes to nobody, whatever is set.
    smtpUrl: options.demo ? undefined : read('SMTP_URL'),
    smtpPlaintext: read('SMTP_PLAINTEXT') === 'yes',
    mailFrom: read('MAIL_FROM'),
    trustProxy: read('TRUST_PROXY') === 'yes',
    outgoingPrivate: read('OUTGOING_PRIVATE') === 'yes',
    newsletterPerMinute: read('NEWSLETTER_PER_MINUTE'),
    bounceAddress: read('BOUNCE_ADDRESS'),
    bounceSecret: read('BOUNCE_SECRET'),
    logLevel: read('LOG_LEVEL'),
    demo: options.demo ?? false,
  };
  if (wrong.length > 0) throw new WrongSettings(wrong.join('\n'));
  return config;
}
