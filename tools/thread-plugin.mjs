// `import code from './x.js?thread'`: a file with all that it imports, as the text of one script for `new Worker(code, { eval: true })`.
// So a thread needs no file of its own, neither beside the built program nor in the tests, which run from the sources.
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { raw } from './raw-plugin.mjs';

const MARK = /\?thread$/;

/** For esbuild. */
export const thread = {
  name: 'thread',
  setup(builder) {
    builder.onResolve({ filter: MARK }, (args) => ({ path: sourceOf(args.path, args.resolveDir), namespace: 'thread' }));
    builder.onLoad({ filter: /.*/, namespace: 'thread' }, async (args) => ({ contents: await script(args.path), loader: 'text' }));
  },
};

/** For Vite, which runs the tests. */
export const threadForTests = {
  name: 'thread',
  enforce: 'pre',
  resolveId: (path, importer) => (MARK.test(path) ? `${sourceOf(path, dirname(importer))}?thread` : undefined),
  load: async (path) => (MARK.test(path) ? `export default ${JSON.stringify(await script(path.replace(MARK, '')))};` : undefined),
};

function sourceOf(path, directory) {
  return resolve(directory, path.replace(MARK, '').replace(/\.js$/, '.ts'));
}

async function script(path) {
  // A script has no place of its own; one that looks up packages is told the place of whoever begins it.
  const define = { 'import.meta.url': 'globalThis.placeOfScript' };
  const built = await build({ entryPoints: [path], bundle: true, write: false, format: 'cjs', platform: 'node', target: 'node20', define, plugins: [raw, thread], logLevel: 'warning' });
  return built.outputFiles[0].text;
}
