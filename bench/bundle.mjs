// Builds what a measurement needs of our own code, as it stands, into a folder: bundled(directory, ['overlaps-measure.ts']).

import { join } from 'node:path';
import { build } from 'esbuild';
import { raw } from '../tools/raw-plugin.mjs';
import { thread } from '../tools/thread-plugin.mjs';

/** Bundles files of this folder into `directory`, each as `<name>.mjs`. */
export async function bundled(directory, files) {
  await build({
    entryPoints: files.map((file) => join(import.meta.dirname, file)),
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [raw, thread],
    logLevel: 'warning',
  });
}
