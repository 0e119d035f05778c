import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeHtml } from '../http/write-html.ts';
import { writtenByContent, writtenOnce } from './written-once.tsx';

function setUp() {
  const made: string[] = [];
  function Greeting({ name }: { name: string }) {
    made.push(name);
    return <p title={name}>Guten Tag, {name}</p>;
  }
  const greeting = writtenOnce(Greeting);
  const show = (props: { name: string }) => writeHtml(<main>{greeting(props)}</main>);
  return { made, show };
}

test('the same is written once, however often it is shown, and reads like what was made', () => {
  const { made, show } = setUp();
  const props = { name: '„Anna“ & <Berta>' };
  const first = show(props);
  expect(first).toBe('<main><p title="„Anna“ &amp; &lt;Berta>">Guten Tag, „Anna“ &amp; &lt;Berta></p></main>');
  for (let times = 0; times < 5; times += 1) expect(show(props)).toBe(first);
  expect(made).toHaveLength(2);
});

test('what was read anew is another thing and is made anew, even when it says the same', () => {
  const { made, show } = setUp();
  for (let times = 0; times < 3; times += 1) expect(show({ name: 'Anna' })).toContain('Guten Tag, Anna');
  expect(made).toHaveLength(3);
  const props = { name: 'Berta' };
  for (let times = 0; times < 3; times += 1) show(props);
  expect(show({ name: 'Clara' })).toContain('Guten Tag, Clara');
});

test('what nobody keeps any longer is not held because it was shown', async () => {
  const { show } = setUp();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const shown = Array.from({ length: 10 }, (_, at) => {
    const props = { name: `Anna ${at}` };
    for (let times = 0; times < 3; times += 1) show(props);
    return new WeakRef(props);
  });
  // A WeakRef holds what it leads to until the work of the moment is done.
  await new Promise<void>((resolve) => setImmediate(resolve));
  collect();
  expect(shown.filter((one) => one.deref() !== undefined)).toEqual([]);
});

test('what says the same is written once for all, what says something else is not taken for it, and nothing is held for ever', () => {
  const made: string[] = [];
  function Greeting({ to: { name }, index }: { to: { name: string }; index: number }) {
    made.push(`${name} ${index}`);
    return <p id={`greeting-${index}`}>Guten Tag, {name}</p>;
  }
  const greeting = writtenByContent(Greeting, 2);
  const show = (name: string, index: number) => writeHtml(<main>{greeting({ to: { name }, index })}</main>);
  for (let times = 0; times < 3; times += 1) {
    expect(show('<Anna>', 1)).toBe('<main><p id="greeting-1">Guten Tag, &lt;Anna></p></main>');
    expect(show('<Anna>', 2)).toBe('<main><p id="greeting-2">Guten Tag, &lt;Anna></p></main>');
  }
  expect(made).toEqual(['<Anna> 1', '<Anna> 2']);
  show('Berta', 1);
  show('<Anna>', 1);
  expect(made).toEqual(['<Anna> 1', '<Anna> 2', 'Berta 1', '<Anna> 1']);
});
