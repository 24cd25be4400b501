// `import text from './x.sql?raw'`: a file as its text.
import { readFile } from 'node:fs/promises';

export const raw = {
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
