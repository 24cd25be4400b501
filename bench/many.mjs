// Many groups of the size of the demonstration's: every row that belongs to a group is copied under other ids. Straight in the database,
// for it would take half an hour to read so many letters.

/** What belongs to a group and is read for the pages that are measured; what belongs to persons or to nobody stays single. */
const COPIED = /^(?:groups|group_.*|circulars|circular_.*|meetings|meeting_.*|roadmap_areas|roadmap_entries|search_entries|journal)$/;

/** What must differ from copy to copy, by column name; ids are done apart. */
const CHANGED = {
  slug: "slug || '-' || n",
  acronym: "acronym || '-' || n",
  acronym_key: 'acronym_key || n',
  designation: "designation || '-' || n",
  path: "regexp_replace(path, '^(/groups/[a-z0-9-]+)', '\\1-' || n)",
  'circulars.number': 'number + 1000 * n',
};

/** Copies the groups that are there so many times; gives how many groups there are then. */
export async function multiplyGroups(pool, copies) {
  const columns = await columnsOf(pool);
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Ids are made anew everywhere by the same rule, so that all references still meet; nothing need be checked row by row.
    await client.query("set local session_replication_role = 'replica'");
    for (const [table, names] of columns) await client.query(copyOf(table, names), [copies]);
    await client.query('commit');
  } finally {
    client.release();
  }
  await pool.query('vacuum analyze');
  return Number((await pool.query('select count(*) as count from groups')).rows[0].count);
}

async function columnsOf(pool) {
  const { rows } = await pool.query(`
    select c.table_name as table, c.column_name as name, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' order by 1, ordinal_position`);
  const tables = new Map();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return [...tables].filter(([table, names]) => COPIED.test(table) && names.some(({ type }) => type === 'uuid'));
}

/** Meetings are spread over two years, as they would be. */
const BY_TYPE = { uuid: (name) => `md5("${name}"::text || n)::uuid`, date: (name, table) => (table.startsWith('meeting') ? `"${name}" + n % 700` : `"${name}"`) };

function copyOf(table, columns) {
  const values = columns.map(({ name, type }) => CHANGED[`${table}.${name}`] ?? CHANGED[name] ?? BY_TYPE[type]?.(name, table) ?? `"${name}"`);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return `insert into "${table}" (${names}) select ${values.join(', ')} from "${table}", generate_series(1, $1::int) as n${table === 'search_entries' ? ' where group_id is not null' : ''}`;
}
