// A list that somebody sends is stored first, and imported by a job: so that it goes on when the browser is closed, and after a restart.

import { Readable } from 'node:stream';
import { isId, newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { gathered, unpackedBytes } from '../formats/bytes.js';
import { FORMATS, READERS, formatOf } from '../formats/formats.js';
import { type TableHead, headOf } from '../formats/table.js';
import { importById } from '../reads/imports.js';
import { addImport, setMapping } from '../store.js';
import { importRecords } from './import.js';
import { makeIndex } from './make-index.js';
import type { WholeList } from './settle-list.js';

/** Takes a list out of the file store and queues its import; a table waits until its columns have been told. Gives the import. */
export async function receiveList(ctx: Ctx, given: { name: string; file: string; format: string | null; dry: boolean; whole?: WholeList | null }): Promise<string> {
  const format = FORMATS.find((one) => one === given.format) ?? formatOf(given.name);
  if (!format) refuse({ code: 'catalogue.noFormat', params: { file: given.name.slice(0, 100), formats: FORMATS.join(', ') }, kind: 'input' });
  // What cannot be read as a table is told to whoever sends it, not later.
  if (format === 'table') await tableHead(ctx, given);
  const id = newId(ctx.now.getTime());
  await inTransaction(ctx, async (within) => {
    await addImport(within.db, { id, name: given.name.slice(0, 300), format, file: given.file, mapping: null, dry: given.dry, at: within.now, state: 'waiting', list: given.whole?.list.slice(0, 300) ?? null, sure: given.whole?.sure ?? false });
    await within.emit({ name: 'catalogue.listReceived', thing: { kind: 'catalogueImport', id }, detail: { file: given.name.slice(0, 300) } });
    if (format !== 'table') await within.enqueue({ name: 'catalogue.import', args: { id } });
  });
  return id;
}

/** Starts the import of a table with its columns. Refuses when none is the designation, or when it has been started. */
export async function startImport(ctx: Ctx, { id, mapping }: { id: string; mapping: Record<string, string> }): Promise<void> {
  const known = (isId(id) ? await importById(ctx.db, id) : null) ?? refuse({ code: 'catalogue.noImport', params: { id: id.slice(0, 60) }, kind: 'missing' });
  if (known.state !== 'waiting' || known.mapping) refuse({ code: 'catalogue.alreadyStarted', kind: 'state' });
  if (!mapping.designation) refuse({ code: 'catalogue.noDesignationColumn', kind: 'input', field: 'field.designation' });
  await inTransaction(ctx, async (within) => {
    await setMapping(within.db, id, mapping);
    await within.emit({ name: 'catalogue.importStarted', thing: { kind: 'catalogueImport', id }, detail: { file: known.name } });
    await within.enqueue({ name: 'catalogue.import', args: { id } });
  });
}

/** Imports a list that was received; called again after it broke off, it goes on where it stopped. */
export async function importReceived(ctx: Ctx, id: string): Promise<void> {
  const known = await importById(ctx.db, id);
  if (!known?.file) return;
  // Killed after its last record, before these could be searched.
  if (known.state === 'done') return void (await makeIndex(ctx));
  const reader = READERS[known.format as keyof typeof READERS];
  if (!reader) return;
  const stream = await streamOf(ctx, { name: known.name, file: known.file });
  await importRecords(ctx, { name: known.name, format: known.format, rows: reader(stream, known), dry: known.dry, resume: id, whole: known.list ? { list: known.list, sure: known.sure } : null });
}

/** The columns of a table that was sent, packed or not, and its first rows. Refuses what is no table. */
export async function tableHead(ctx: Ctx, list: { name: string; file: string }): Promise<TableHead> {
  return headOf(await gathered(await streamOf(ctx, list), LARGEST_TABLE), list.name.replace(/\.gz$/i, ''));
}

const LARGEST_TABLE = 60 * 1024 * 1024;

async function streamOf(ctx: Ctx, { name, file }: { name: string; file: string }): Promise<AsyncIterable<Uint8Array>> {
  const bytes = Readable.from([await ctx.files.get(file)]);
  if (!/\.gz$/i.test(name)) return bytes;
  return unpackedBytes(bytes, name);
}
