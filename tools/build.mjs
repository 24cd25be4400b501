// Builds dist/ (or the directory named): one entry with lazily loaded parts, so that pure verbs never load the server.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { raw } from './raw-plugin.mjs';
import { thread } from './thread-plugin.mjs';

const outdir = process.argv[2] ?? 'dist';
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  banner: { js: '#!/usr/bin/env node' },
  chunkNames: 'parts/[name]-[hash]',
  loader: { '.sql': 'text', '.css': 'text' },
  plugins: [raw, thread],
  logLevel: 'warning',
});
