import { setTimeout as wait } from 'node:timers/promises';

const timed = async (work) => {
  const begin = Date.now();
  await work();
  return Date.now() - begin;
};

/** Dies, lies a moment, is started again; how long until it serves. */
const killAndStart = (part, lies) => async () => {
  await part.kill();
  await wait(lies);
  const backAfter = await timed(async () => {
    await part.start();
    await part.ready();
  });
  return { backAfter };
};

/** Until a change is acknowledged by both web processes again. */
async function untilReady({ webs }) {
  for (const web of webs) await web.ready();
}

/** What is tried, in the order of the table. Each breaks something, mends it, and says how long the program took to be back. */
export const scenarios = [
  { title: 'nothing breaks', breakIt: () => async () => ({}) },
  { title: '`kill -9` of one web process', breakIt: ({ webs }, { lies }) => killAndStart(webs[0], lies) },
  { title: '`kill -9` of the other web process', breakIt: ({ webs }, { lies }) => killAndStart(webs[1], lies) },
  {
    title: '`kill -9` of the worker with mails on their way',
    answersOnly: true,
    breakIt:
      (situation, { lies }) =>
      async () => {
        // So slow that one is certainly being handed over.
        situation.sink.mood.delay = 400;
        await wait(500);
        await situation.worker.kill();
        situation.sink.mood.delay = 0;
        await wait(lies);
        const mendedAt = Date.now();
        await situation.worker.start();
        await situation.worker.ready();
        return { mendedAt };
      },
    mailsAfter: true,
  },
  {
    title: '`kill -9` of all of PostgreSQL',
    breakIt:
      (situation, { lies }) =>
      async () => {
        await situation.server.kill();
        await wait(lies);
        const backAfter = await timed(async () => {
          await situation.server.start();
          await untilReady(situation);
        });
        return { backAfter };
      },
  },
  {
    title: 'PostgreSQL stopped for a while and started',
    breakIt:
      (situation, { lies }) =>
      async () => {
        await situation.server.stop();
        await wait(lies * 3);
        const backAfter = await timed(async () => {
          await situation.server.start();
          await untilReady(situation);
        });
        return { backAfter };
      },
  },
  {
    title: 'all connections of both pools held (a table locked)',
    breakIt:
      (situation, { lies }) =>
      async () => {
        const locked = situation.query(
          `begin; lock table barriers in access exclusive mode; select pg_sleep(${(lies * 4) / 1000}); commit`,
        );
        const readers = situation.webs.flatMap(({ address }) =>
          Array.from({ length: 40 }, () =>
            fetch(`${address}/barrieren`).then(
              (answer) => answer.text(),
              () => '',
            ),
          ),
        );
        await locked;
        const backAfter = await timed(() => untilReady(situation));
        await Promise.all(readers);
        return { backAfter };
      },
  },
  {
    title: 'the disk of the database full',
    needs: ({ server }) => server.disk !== null,
    breakIt:
      (situation, { lies }) =>
      async () => {
        situation.server.disk.fill();
        await wait(lies * 3);
        situation.server.disk.free();
        return { backAfter: await timed(() => untilReady(situation)) };
      },
  },
  {
    title: 'the disk of the files full, answers with a document',
    answersOnly: true,
    withFile: true,
    needs: ({ filesDisk }) => filesDisk !== null,
    breakIt:
      (situation, { lies }) =>
      async () => {
        situation.filesDisk.fill();
        await wait(lies * 3);
        situation.filesDisk.free();
        return { backAfter: await timed(() => untilReady(situation)) };
      },
  },
  {
    title: 'the mail server refuses (451), then takes',
    answersOnly: true,
    breakIt:
      ({ sink }, { lies }) =>
      async () => {
        sink.mood.refuses = true;
        await wait(lies * 3);
        sink.mood.refuses = false;
        return { mendedAt: Date.now() };
      },
    mailsAfter: true,
  },
  {
    title: 'the mail server takes two seconds a mail',
    breakIt:
      ({ sink }, { lies }) =>
      async () => {
        sink.mood.delay = 2000;
        await wait(lies * 3);
        sink.mood.delay = 0;
        return { mendedAt: Date.now() };
      },
    mailsAfter: true,
  },
];
