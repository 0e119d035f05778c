import { expect, test } from 'vitest';
import { followAll, type ChainLink, type FollowChain } from './chain.ts';
import type { Services } from './services.ts';

const services = {} as Services;
const reader = { locale: 'de', audience: 'everyone' } as const;
const linkOf = (of: string, name: string): ChainLink => ({ of, name, title: name, href: '/', states: [], notes: [] });

test('whoever asks gets what follows from all slices, in their order', async () => {
  const follow = followAll([
    async (_, __, ids) => ids.map((id) => linkOf(id, 'first')),
    async (_, { audience }) => [linkOf('a', audience)],
  ]);
  expect((await follow(services, reader, ['a', 'b'])).map(({ of, name }) => `${of} ${name}`)).toEqual([
    'a first',
    'b first',
    'a everyone',
  ]);
});

test('nobody is asked about nothing', async () => {
  const never: FollowChain = () => Promise.reject(new Error('asked'));
  expect(await followAll([never])(services, reader, [])).toEqual([]);
});
