// The least that a registration could cost here: the same server library, the same driver, one row, one durable commit, and nothing else.
// Says its port; `bench/registrations.mjs` asks it in the same way, in the same run, on the same database.

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

const pool = new pg.Pool({ host: process.argv[2], port: 5432, user: 'comity', database: 'comity', max: 20 });
await pool.query('create table if not exists bench_floor (id bigserial primary key, words text not null)');
const site = new Hono();
site.post('/*', async (c) => {
  const words = await c.req.text();
  await pool.query({ name: 'floor', text: 'insert into bench_floor (words) values ($1)', values: [words] });
  return c.redirect('/registration', 303);
});
serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
