// Taking over a table at the command line: told first, taken with --apply.

import { basename } from 'node:path';
import { type Call, type Run, languageOf } from '../../../cli/verb.js';
import { inLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { openPaperFile } from '../../../paper/index.js';
import { keepList, takeList } from '../actions.js';
import { type Mapping, guessed } from '../list/plan.js';
import { readList } from '../list/read.js';
import { LIST_FIELDS, plain } from '../list/words.js';
import { planList } from '../reads.js';
import { groupAsked } from './asked.js';

/** 0 when all rows are in order, 1 when some are doubtful. */
export const runTable: Run = async (call) => {
  const opened = await openPaperFile(call.args[1] ?? '');
  const file = { name: basename(opened.name), bytes: opened.bytes };
  const list = await readList(file);
  const language = languageOf(call);
  const mapping = mappingSaid(call, list.header);
  const { plan, say, applied } = await call.withCtx(async (ctx) => {
    const groupId = (await groupAsked(ctx, call)).id;
    const planned = await planList(ctx.db, list, { groupId, mapping, language });
    if (call.options.apply === true) {
      const { id } = await keepList(ctx, { groupId, file });
      await takeList(ctx, { groupId, id, mapping, language, take: new Set(), seal: planned.seal });
    }
    return { plan: planned, say: ctx.sayIn(language), applied: call.options.apply === true };
  });
  if (call.json) call.out(JSON.stringify({ applied, counts: plan.counts, mapping: plan.mapping, newAreas: plan.newAreas, missing: plan.missing.map((entry) => entry.designation), rows: plan.rows.map(({ entry: _, takeable: __, ...row }) => row) }));
  else {
    for (const row of plan.rows.filter((one) => one.state !== 'unchanged')) call.out([String(row.line).padStart(4), say(`roadmap.list.states.${row.state}`), row.facts.designation, inLanguage(row.facts.title, language)?.text ?? '', ...row.doubts.map((doubt) => say(`roadmap.list.doubts.${doubt}`)), row.fields.map((field) => say(`roadmap.fields.${field}`)).join(', ')].filter(Boolean).join('  '));
    call.out((['new', 'changed', 'unchanged', 'doubtful'] as const).map((state) => `${say(`roadmap.list.states.${state}`)}: ${plan.counts[state]}`).join('; '));
  }
  return plan.counts.doubtful > 0 ? 1 : 0;
};

/** The columns by their headings, and those that `--map designation=Nr,title=Subject` names. Refused (input) for a field or heading that is none. */
function mappingSaid(call: Call, header: readonly string[]): Mapping {
  const mapping = guessed(header);
  const { map } = call.options;
  for (const pair of typeof map === 'string' ? map.split(',') : []) {
    const [name = '', heading = ''] = pair.split('=').map((part) => part.trim());
    const field = LIST_FIELDS.find((one) => one === name) ?? refuse({ code: 'roadmap.noSuchField', params: { field: name.slice(0, 40), fields: LIST_FIELDS.join(', ') }, kind: 'input' });
    const at = header.findIndex((one) => plain(one) === plain(heading));
    if (at < 0) refuse({ code: 'roadmap.noSuchColumn', params: { column: heading.slice(0, 60), columns: header.join(', ').slice(0, 500) }, kind: 'input' });
    mapping[field] = at;
  }
  return mapping;
}
