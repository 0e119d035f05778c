/// <reference types="vite/client" />
import type { Example } from './example.ts';

type ExampleFile = { readonly examples: readonly Example[]; readonly criteria: readonly string[] };

const files = import.meta.glob<ExampleFile>('./{form,page,data}/*.examples.tsx', { eager: true });
const sources = Object.keys(import.meta.glob('./{form,page,data}/*.tsx'));

/** Every component with its examples; a component without any has empty lists, and a test says so. */
export const components = sources
  .filter((path) => !/\.(examples|test)\.tsx$/u.test(path))
  .map((path) => {
    const file = files[path.replace(/\.tsx$/u, '.examples.tsx')];
    return { path, examples: file?.examples ?? [], criteria: file?.criteria ?? [] };
  });
