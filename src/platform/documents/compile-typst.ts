import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { failure, success, type Result } from '../result.ts';
import { takingTurns } from '../taking-turns.ts';
import { fontFolders } from './pdf-fonts.ts';
import type { PdfJob } from './pdf.worker.ts';

const compilerPackage = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
const longestWait = 120_000;

/** One at a time in each process: a document of 70 pages takes about 140 MB. */
const inTurn = takingTurns({ atOnce: 1 });

type TypstJob = Pick<PdfJob, 'template' | 'files' | 'output'>;

/**
 * Lets Typst set a template with the files that it reads, off the main thread: a tagged PDF (PDF/UA-1), or a drawing whose letters are
 * shapes, so that whoever shows it needs no fonts.
 */
export async function compileTypst(job: TypstJob): Promise<Result<Uint8Array, 'no-compiler'>> {
  const compiler = compilerPath();
  if (compiler === null) return failure('no-compiler');
  return success(await inTurn(() => compile({ ...job, compiler, fontFolders: fontFolders() })));
}

function compilerPath(): string | null {
  try {
    return createRequire(import.meta.url).resolve(compilerPackage);
  } catch {
    return null;
  }
}

/** The built program has the worker beside this file as JavaScript, tests have it as TypeScript. */
const workerFile = new URL(`./pdf.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

function compile(job: PdfJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job });
    const clock = setTimeout(() => {
      reject(new Error(`The document was not ready after ${longestWait / 1000} seconds.`));
      void worker.terminate();
    }, longestWait);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('The worker ended without a document.'));
    });
  });
}
