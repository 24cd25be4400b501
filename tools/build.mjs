// Builds dist/ (or the directory named): one entry with lazily loaded parts, so that pure verbs never load the server.
import { readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const raw = {
  name: 'raw',
  setup(builder) {
    builder.onResolve({ filter: /\?raw$/ }, async (args) => {
      const found = await builder.resolve(args.path.slice(0, -4), { kind: 'import-statement', resolveDir: args.resolveDir });
      return { path: found.path, namespace: 'raw', errors: found.errors };
    });
    builder.onLoad({ filter: /.*/, namespace: 'raw' }, async (args) => ({
      contents: await readFile(args.path, 'utf8'),
      loader: 'text',
    }));
  },
};

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
  plugins: [raw],
  logLevel: 'warning',
});
