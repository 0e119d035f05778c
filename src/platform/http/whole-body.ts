import { compress, type Encoding } from '../kept/compression.ts';

/** What an answer consists of. Whoever keeps it and sends it again does not have it compressed again. */
export type WholeBody = {
  readonly content: string | Buffer;
  /** In bytes, before compression. */
  readonly size: number;
  compressed(encoding: Exclude<Encoding, 'identity'>): Promise<NonSharedBuffer>;
};

/** Something that can be sent as often as somebody asks for it. */
export function wholeBody(content: string | Buffer): WholeBody {
  const made = new Map<Encoding, Promise<NonSharedBuffer>>();
  return {
    content,
    size: Buffer.byteLength(content),
    compressed(encoding) {
      const making = made.get(encoding) ?? compress(Buffer.from(content), encoding);
      made.set(encoding, making);
      return making;
    },
  };
}

const bodies = new WeakMap<Response, WholeBody>();

/**
 * Notes beside an answer what it consists of. Whoever compresses it takes it from here; through the body it would be made into a stream and read
 * back, which costs as much as a question to the database.
 */
export function withWholeBody(response: Response, content: string | WholeBody): Response {
  bodies.set(response, typeof content === 'string' ? wholeBody(content) : content);
  return response;
}

/** What was noted with an answer. */
export const wholeBodyOf = (response: Response): WholeBody | undefined => bodies.get(response);
