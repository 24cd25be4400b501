// Importing a list of persons on the web.

import { z } from 'zod';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Route, acting, reading } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import { importKept, keepList, planImport } from '../actions.js';
import { type ImportShown, importPage, planPage } from '../pages/import.js';
import { importById } from '../reads/imports.js';

const UPLOAD = 10_000_000;

const planShape = z.object({
  counts: z.object({ new: z.number(), changed: z.number(), unchanged: z.number(), doubtful: z.number() }),
  unknown: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), state: z.string(), names: z.array(z.string()), email: z.string().nullable(), body: z.string().nullable(), country: z.string().nullable(), doubts: z.array(z.string()), cells: z.record(z.string(), z.object({ column: z.string(), value: z.string() })), personId: z.string().nullable() })),
});

export const importRoutes: Route[] = [
  reading({ path: '/people/import', right: 'secretariat', summary: 'The form that takes a list of persons', read: async () => null, html: (_, asked) => importPage([], asked) }),
  acting({
    path: '/people/import',
    right: 'secretariat',
    summary: 'Keep a list of persons (CSV, XLSX) for a look',
    limit: UPLOAD,
    act: async (posted) => {
      const { ctx, files, language } = posted;
      let id = '';
      const mistakes = await mistakesIn(
        async () => {
          const [file] = files.length > 0 ? files : [refuse({ code: 'people.noFile', field: 'list', kind: 'input' })];
          if (file) id = (await keepList(ctx, file)).id;
        },
        ctx.say,
        'list',
      );
      return mistakes ? { page: importPage(mistakes.map((mistake) => ({ ...mistake, field: 'list' })), posted) } : { go: `/${language}/people/import/${id}` };
    },
  }),
  reading({
    path: '/people/import/:list',
    right: 'secretariat',
    summary: 'What a list of persons would change, row by row',
    read: readPlan,
    html: planPage,
    json: { schema: planShape, of: ({ plan }) => planJson(plan) },
  }),
  acting({
    path: '/people/import/:list/apply',
    right: 'secretariat',
    summary: 'Import a list of persons as it was shown',
    act: async ({ ctx, params, form, language }) => {
      const decisions = new Map([...form].flatMap(([name, value]) => (/^row-\d+$/.test(name) && value ? [[Number(name.slice(4)), value] as const] : [])));
      const counts = await importKept(ctx, { id: params.list ?? '', seal: form.get('seal') ?? '', decisions });
      return { go: `/${language}/people`, said: ctx.say('people.import.done', { added: counts.new, changed: counts.changed, left: counts.doubtful }) };
    },
  }),
];

async function readPlan({ ctx, params }: Asked): Promise<ImportShown> {
  const id = params.list ?? '';
  const file = (await importById(ctx.db, id)) ?? refuse({ code: 'people.listGone', kind: 'missing' });
  return { id, plan: await planImport(ctx, file) };
}

/** The plan for machines: the page and the command line give the same. */
export function planJson({ counts, unknown, rows }: ImportShown['plan']) {
  return {
    counts,
    unknown,
    rows: rows.map(({ line, state, names, email, body, country, doubts, cells, personId }) => ({ line, state, names: names.map((name) => name.written), email, body, country, doubts, cells, personId })),
  };
}
