// A small load generator: so many connections that are kept open, each asking again as soon as it is answered.

import { Agent, request } from 'node:http';
import { quantile } from './measure.mjs';

/** Asks for the paths in turn for some seconds; gives answers a second and how long they took. Any answer but 200 is a failure. */
export async function load(origin, paths, { connections = 16, seconds = 5, warmSeconds = 1 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  let turn = 0;
  let bytes = 0;
  const ask = (path) =>
    new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path, agent, headers: { accept: 'text/html' } }, (answer) => {
        answer.on('data', (part) => (bytes += part.length));
        answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${answer.statusCode}`))));
      });
      asked.on('error', reject).end();
    });
  const run = async (until, series) => {
    while (performance.now() < until) {
      const before = performance.now();
      await ask(paths[turn++ % paths.length]);
      series.push(performance.now() - before);
    }
  };
  const all = async (span) => {
    const series = [];
    const begun = performance.now();
    await Promise.all(Array.from({ length: connections }, () => run(begun + span * 1000, series)));
    return { series, took: (performance.now() - begun) / 1000 };
  };
  await all(warmSeconds);
  bytes = 0;
  const { series, took } = await all(seconds);
  agent.destroy();
  return { rate: series.length / took, p50: quantile(series, 0.5), p95: quantile(series, 0.95), kilobytes: bytes / series.length / 1000 };
}
