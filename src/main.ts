// `comity`: the program.

import { commandLine } from './app/command-line.js';
import { runCli } from './cli/run.js';

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EPIPE') throw thrown;
    process.exit(0);
  });

const streams = { out: (text: string) => void process.stdout.write(text), err: (text: string) => void process.stderr.write(text) };
const code = await runCli(process.argv.slice(2), streams, commandLine(process.env));
process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
