import { compress, type Encoding } from '../kept/compression.ts';

/** What an answer consists of. Whoever keeps it and sends it again does not have it compressed again. */
export type WholeBody = {
  readonly content: string | Buffer;
  /** In bytes, before compression. Most never ask: counting takes as long as writing the bytes. */
  bytes(): number;
  compressed(encoding: Exclude<Encoding, 'identity'>): Promise<NonSharedBuffer>;
};

/**
 * Something that can be sent as often as somebody asks for it. No getter in it: for each object with one V8 makes a shape of its own, which holds
 * what the getter sees, here a whole page, until its slow collection.
 */
export function wholeBody(content: string | Buffer): WholeBody {
  const made = new Map<Encoding, Promise<NonSharedBuffer>>();
  return {
    content,
    bytes: () => Buffer.byteLength(content),
    compressed(encoding) {
      const making = made.get(encoding) ?? compress(content, encoding);
      made.set(encoding, making);
      return making;
    },
  };
}

const noted = Symbol('whole body');
type Noting = Response & { [noted]?: WholeBody };

/**
 * Notes with an answer what it consists of. Whoever compresses it takes it from here; through the body it would be made into a stream and read
 * back, which costs as much as a question to the database.
 */
export function withWholeBody(response: Response, content: string | WholeBody): Response {
  const noting: Noting = response;
  noting[noted] = typeof content === 'string' ? wholeBody(content) : content;
  return response;
}

/** What was noted with an answer. */
export const wholeBodyOf = (response: Response): WholeBody | undefined => (response as Noting)[noted];
