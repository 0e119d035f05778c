import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** What compile-typst.ts gives to the worker. */
export type PdfJob = {
  readonly compiler: string;
  readonly template: string;
  readonly fontFolders: readonly string[];
  /** `svg` draws the first page. */
  readonly output: 'pdf' | 'svg';
  /** document.json and the pictures it names. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** The part of the compiler's interface that is used; its package carries no types. */
type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  compile(options: { mainFileContent: string }): CompileResult;
  pdf(document: object, options: { pdfStandard: 'ua-1' }): Uint8Array;
  plainSvg(document: object): string;
  evictCache(maxAge: number): void;
};
type CompileResult = {
  readonly result: object | null;
  takeError(): { readonly shortDiagnostics: readonly unknown[] } | null;
};
type CompilerModule = {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontPaths: readonly string[] }[] }): Compiler;
  };
};

/** The compiler reads files only below its workspace; this folder does not exist, so it can read nothing but our own. */
const workspace = '/document-workspace';

function compile({ compiler, template, fontFolders, files, output }: PdfJob): Uint8Array {
  const { NodeCompiler } = createRequire(import.meta.url)(compiler) as CompilerModule;
  const typst = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders }] });
  try {
    for (const { name, bytes } of files) typst.mapShadow(`${workspace}/${name}`, Buffer.from(bytes));
    const compiled = typst.compile({ mainFileContent: template });
    if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    if (output === 'svg') return Buffer.from(typst.plainSvg(compiled.result));
    return typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
  } finally {
    // The cache belongs to the process, not to this thread: without this it would stay after the thread has ended.
    typst.evictCache(0);
  }
}

parentPort?.postMessage(compile(workerData as PdfJob));
