import type { FollowChain } from './chain.ts';
import type { Db } from './database.ts';
import type { ExplainedWords } from './easy-language/word-rules.ts';
import type { Route } from './http/route.ts';
import type { Text } from './i18n/texts.ts';
import type { Job } from './jobs/job.ts';
import type { InRole, Permission, Staff } from './permission.ts';
import type { Result } from './result.ts';
import type { Findable } from './search/findable.ts';
import type { Services } from './services.ts';
import type { TwinSource } from './text-twin/twin-source.ts';
import type { Work } from './use-case.ts';

export type NavigationItem = {
  readonly path: string;
  readonly label: Text;
  readonly order: number;
  /**
   * Path of the entry that this one stands below: the menu then shows that entry, and this one once somebody is there. Where the
   * reader may not open that entry, this one stands by itself.
   */
  readonly below?: string;
  /** What the menu calls this entry together with all that stands below it. */
  readonly heads?: Text;
  /** One or two sentences about what is there; the search over everything shows and searches them. */
  readonly about?: Text;
};

/** Order of urgency: a promise is broken, a person waits, a date comes near. */
export type Urgency = 'promise-broken' | 'person-waiting' | 'date-near';

/** One thing that waits for somebody. */
export type OpenWork = {
  /**
   * Names this thing within its slice for as long as it waits: what is waited for and the record, such as `answer-17`. People put a
   * thing off or hand it over by its key, so it stays the same while the thing grows more pressing, and no other thing that waits at
   * the same time has it. It stands in addresses and in the audit log: codes and numbers only.
   */
  readonly key: string;
  /** Without personal data: it is sent by mail. */
  readonly title: string;
  readonly path: string;
  /** Why it stands here, in one sentence. */
  readonly reason: string;
  readonly since: Date;
  /**
   * What the button says with which the thing is settled where it stands in the list, such as „Habe ich gelesen“. Left out where more
   * than one press is needed; then the list leads to `path`. Goes with `settleWork`.
   */
  readonly settle?: string;
};

/** Things that wait for the same reason. The start page of the staff shows the most pressing of all slices. */
export type OpenWorkGroup = {
  readonly urgency: Urgency;
  /** The page of the staff navigation below which they are worked on. */
  readonly path: string;
  readonly count: number;
  /** Those that wait longest, in this order. */
  readonly first: readonly OpenWork[];
};

/** Something that became public, as a newsletter or a feed tells of it. Public words only. */
export type News = {
  /** Names it for ever, also when its page moves to another address: `article-17`. */
  readonly id: string;
  /** Where it stands, without language. */
  readonly path: string;
  readonly at: Date;
  /** When its words changed last. */
  readonly changedAt: Date;
  readonly title: string;
  readonly lead: string;
  /** Empty where nothing easy is written. */
  readonly titleEasy: string;
  readonly leadEasy: string;
};

/** What is asked at the end of every public page. */
export type PageQuestion = {
  readonly ask: Text;
  /** How the link reads that leads to the form. */
  readonly answer: Text;
  readonly path: string;
  /** Names the page somebody comes from, in the address of the form. */
  readonly parameter: string;
};

/** A page that everybody may open and that search engines are told of. */
export type PublicPage = { readonly path: string; readonly changed?: Date | undefined };

/** What a slice gives to the application; each `index.ts` exports one. */
export type Slice = {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly jobs?: readonly Job<Services>[];
  /** Entries in the public main navigation. */
  readonly navigation?: readonly NavigationItem[];
  /** Entries in the footer, on every page. */
  readonly footer?: readonly NavigationItem[];
  /** A question at the end of every public page; one slice asks. It stands neither on its own form nor where an address is secret. */
  readonly question?: PageQuestion;
  /** Public pages that neither navigation nor footer names, for the map that search engines read. */
  readonly publicPages?: (services: Services) => Promise<readonly PublicPage[]>;
  /** The feed of everything new: named in the head of every public page. One slice has it. */
  readonly feed?: { readonly path: string; readonly title: Text };
  /** Describes the search over everything to browsers (OpenSearch). One slice has it. */
  readonly searchDescription?: { readonly path: string };
  /** Entries in the staff navigation, shown to whoever may open them. */
  readonly staffNavigation?: readonly (NavigationItem & { readonly permission: Permission })[];
  /** What waits for the staff in a role: all of it counted, of each group no more than the first `most` things. */
  readonly openWork?: (services: Services, staff: InRole, most: number) => Promise<readonly OpenWorkGroup[]>;
  /**
   * The same for things with certain keys, all of them and nothing else, without reading the rest. A slice without it is asked for
   * everything as soon as one of its things is put off: enough where things are few.
   */
  readonly openWorkOf?: (
    services: Services,
    staff: InRole,
    keys: readonly string[],
  ) => Promise<readonly OpenWorkGroup[]>;
  /**
   * How long `openWork` and `openWorkOf` say the same while nothing changes: until the day is over, or to the minute. Then they are asked
   * once for everybody in a role (docs/decisions/0097). Left out where what waits lies in tables that nobody watches.
   */
  readonly openWorkLasts?: 'day' | 'minute';
  /** Settles a thing in the caller's transaction as its button says; what came after `seenAt` nobody has seen yet and stays. */
  readonly settleWork?: (
    work: Work,
    staff: Staff,
    thing: { readonly key: string; readonly seenAt: Date },
  ) => Promise<Result<null, 'not-open'>>;
  /** What of this slice follows from things of other slices; they ask by `c.var.chain`. */
  readonly follows?: FollowChain;
  /** What of this slice the search over everything shows; {@link Findable} says how to join. */
  readonly findable?: readonly Findable[];
  /** Texts of this slice that have an easy twin, for whoever works on easy texts over all slices. */
  readonly twins?: readonly TwinSource[];
  /** Words that this slice explains to readers, such as those of the glossary; an easy text need not explain them again. */
  readonly explains?: (db: Db) => Promise<ExplainedWords>;
  /** What became public after one moment and up to another, and still is; the newest first. */
  readonly news?: (services: Services, between: { after: Date; until: Date }) => Promise<readonly News[]>;
  /** Brings reference data into the database at start; must be repeatable. */
  readonly loadReferenceData?: (services: Services) => Promise<void>;
};
