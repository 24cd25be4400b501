// A mail server in a process of its own, so that a test can see it die: it notes every mail that it took in a file, and the connections
// that brought one in another, then answers. Told to
// die at a mail, it kills itself before that is noted, or after it is noted and before it is answered.
//   node mail-server.mjs <port> <file> [<die at> <before|after>]

import { appendFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

const [port, file, dieAt, when] = process.argv.slice(2);
let count = 0;
const connections = new Set();
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, session, done) {
    let text = '';
    stream.setEncoding('latin1').on('data', (chunk) => (text += chunk));
    stream.on('end', () => {
      count += 1;
      const dies = count === Number(dieAt);
      if (dies && when === 'before') process.kill(process.pid, 'SIGKILL');
      const id = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? '';
      appendFileSync(file, `${session.envelope.rcptTo[0].address} ${id}\n`);
      if (!connections.has(session.id)) appendFileSync(`${file}.connections`, `${session.id}\n`);
      connections.add(session.id);
      if (dies) process.kill(process.pid, 'SIGKILL');
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
