import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolderStore } from './file-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teilhabe-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file that could not be written whole leaves nothing behind', async () => {
  const store = openFolderStore(folder);
  await store.put('notes/one', Buffer.from('first'));
  // A folder stands where the file should go, as a disk that fails would: the last step is refused.
  await store.put('notes/two/inside', Buffer.from('x'));
  await expect(store.put('notes/two', Buffer.from('second'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/u);
  expect((await readdir(join(folder, 'notes'))).toSorted()).toEqual(['one', 'two']);
  expect(Buffer.from((await store.get('notes/one')) ?? []).toString()).toBe('first');
});

test.each(['../outside', '/etc/passwd', 'a/../b', 'a//b', 'a/', '.hidden', 'a/.hidden', 'a\\b', 'a\u0000b', 'A', ''])(
  'the key %j leads to no file',
  async (key) => {
    const store = openFolderStore(folder);
    await expect(store.put(key, Buffer.from('x'))).rejects.toThrow('not a file key');
    await expect(store.get(key)).rejects.toThrow('not a file key');
    await expect(store.remove(key)).rejects.toThrow('not a file key');
  },
);
