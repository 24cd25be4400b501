// Typst, loaded as the native part of its package for this platform. It comes as an optional dependency: where there is
// none, the answer is a refusal and not a defect.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { refusePaper } from '../../refusing.js';
import { fontFiles } from '../fonts.js';

interface Compiler {
  pdf(source: { mainFileContent: string; inputs: Record<string, string> }, options: object): Uint8Array;
  evictCache(age: number): void;
}

interface Native {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): Compiler };
}

const require = createRequire(import.meta.url);
const PLATFORMS = [
  'linux-x64-gnu',
  'linux-x64-musl',
  'linux-arm64-gnu',
  'darwin-arm64',
  'darwin-x64',
  'win32-x64-msvc',
];

const compilers = new Map<boolean, Compiler>();

/** A compiler with the fonts needed; the Chinese ones weigh 20 MB and are loaded only for a paper that has Chinese. */
export function compiler(chinese: boolean): Compiler {
  const ready = compilers.get(chinese);
  if (ready) return ready;
  const fontBlobs = fontFiles(chinese).map((file) => readFileSync(file));
  // There is no folder to read from: a paper can reach no file.
  const made = native().NodeCompiler.create({ workspace: '/nonexistent', fontArgs: [{ fontBlobs }] });
  compilers.set(chinese, made);
  return made;
}

function native(): Native {
  for (const platform of PLATFORMS) {
    try {
      return require(`@myriaddreamin/typst-ts-node-compiler-${platform}`) as Native;
    } catch {
      // Not this one: the packages of other platforms are not installed, or do not load here.
    }
  }
  return refusePaper('noPdfWriter', { platform: `${process.platform}-${process.arch}` });
}
