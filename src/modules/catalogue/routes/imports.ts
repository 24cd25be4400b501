// Imports, for the secretariat: what was imported, how far it came, which rows were not taken; sending a list; the columns of a table.

import { type Asked, type Posted, type Route, acting, reading, sayRefusal } from '../../../http/index.js';
import { pageOf } from '../../../http/shapes.js';
import { isId } from '../../../kit/ids.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { receiveList, startImport, tableHead } from '../actions.js';
import { guessedMapping } from '../formats/table.js';
import { listNameOf } from '../actions/settle-list.js';
import { importPage } from '../pages/import.js';
import { importsPage } from '../pages/imports.js';
import { type ImportShown, faultsOf, importById, listImports } from '../reads.js';
import { type ImportBrief, type ImportWithColumns, importBriefShape, importShape } from '../shapes.js';

const UPLOAD = 60_000_000;

export const importRoutes: Route[] = [
  reading({
    path: '/catalogue/imports',
    right: 'secretariat',
    summary: 'Imports into the catalogue, newest first',
    query: { after: 'the key after which the page begins' },
    read: readImports,
    html: (list, asked) => importsPage(list, asked),
    json: { schema: pageOf(importBriefShape), of: (list) => list },
  }),
  acting({ path: '/catalogue/imports', right: 'secretariat', summary: 'Import a list of standards', limit: UPLOAD, keepsFiles: true, act: upload }),
  reading({
    path: '/catalogue/imports/:import',
    right: 'secretariat',
    summary: 'One import: how far it came, and the rows that were not taken',
    query: { after: 'the row after which the page begins' },
    read: readImport,
    html: (shown, asked) => importPage(shown, asked),
    json: { schema: importShape, of: ({ columns: _, sample: __, guessed: ___, ...shown }) => shown },
  }),
  acting({ path: '/catalogue/imports/:import', right: 'secretariat', summary: 'Start an import whose columns have been told', act: start }),
];

async function readImports({ ctx, query }: Asked): Promise<{ rows: ImportBrief[]; after: string | null }> {
  const { rows, after } = await listImports(ctx.db, { after: query.get('after') });
  return { rows: rows.map(brief), after };
}

function brief({ file: _, mapping: __, startedAt, endedAt, ...rest }: ImportShown): ImportBrief {
  return { ...rest, startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
}

async function readImport({ ctx, params, query }: Asked): Promise<ImportWithColumns> {
  const id = params.import as string;
  const found = (isId(id) ? await importById(ctx.db, id) : null) ?? refuse({ code: 'catalogue.noImport', params: { id: id.slice(0, 60) }, kind: 'missing' });
  const { rows, after } = await faultsOf(ctx.db, id, { after: Number(query.get('after')) || null });
  const head = found.state === 'waiting' && found.format === 'table' && found.file && !found.mapping ? await tableHead(ctx, { name: found.name, file: found.file }) : null;
  return { ...brief(found), faults: rows.map(({ position, code, excerpt }) => ({ position, code, excerpt })), after, columns: head?.columns ?? null, sample: head?.rows ?? [], guessed: guessedMapping(head?.columns ?? []) };
}

async function upload(posted: Posted) {
  const { ctx, kept, form, language } = posted;
  const list = kept[0];
  const again = async (words: string) => ({ page: importsPage(await readImports(posted), posted, [{ field: 'list', words }]) });
  if (!list || list.size === 0) return again(ctx.say('catalogue.pages.noList'));
  if (!list.fileId) return again(sayRefusal(ctx.say, { code: 'catalogue.tooLarge', params: { megabytes: 50 } }));
  try {
    const whole = form.get('whole');
    const wholeList = whole === 'whole' || whole === 'sure' ? { list: form.get('listName')?.trim() || listNameOf(list.name), sure: whole === 'sure' } : null;
    const id = await receiveList(ctx, { name: list.name, file: list.fileId, format: form.get('format') || null, dry: form.get('dry') === 'yes', whole: wholeList });
    return { go: `/${language}/catalogue/imports/${id}`, said: ctx.say('catalogue.pages.received') };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return again(sayRefusal(ctx.say, thrown.refusal));
  }
}

async function start(posted: Posted) {
  const { ctx, params, form, language } = posted;
  const id = params.import as string;
  const mapping = Object.fromEntries([...form].filter(([name, value]) => name.startsWith('field.') && value !== '').map(([name, value]) => [name.slice('field.'.length), value]));
  try {
    await startImport(ctx, { id, mapping });
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.refusal.kind !== 'input') throw thrown;
    return { page: importPage(await readImport(posted), posted, [{ field: 'field.designation', words: sayRefusal(ctx.say, thrown.refusal) }]) };
  }
  return { go: `/${language}/catalogue/imports/${id}`, said: ctx.say('catalogue.pages.received') };
}
