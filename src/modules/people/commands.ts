// People at the command line.

import { basename } from 'node:path';
import { type Run, languageOf } from '../../cli/verb.js';
import { openPaperFile } from '../../paper/index.js';
import { type ImportPlan, importFile, planImport } from './actions.js';
import { planJson } from './routes/importing.js';

/** 0 when all rows are in order, 1 when some are doubtful. */
export const runImport: Run = async (call) => {
  const file = await openPaperFile(call.args[0] ?? '');
  const given = { name: basename(file.name), bytes: file.bytes };
  const language = languageOf(call);
  const applied = call.options.apply === true;
  const { plan, lines } = await call.withCtx(async (ctx) => {
    const made = applied ? await importFile(ctx, given) : await planImport(ctx, given);
    return { plan: made, lines: linesOf(made, ctx.sayIn(language), applied) };
  });
  call.out(call.json ? JSON.stringify({ applied, ...planJson(plan) }) : lines.join('\n'));
  return plan.counts.doubtful > 0 ? 1 : 0;
};

function linesOf(plan: ImportPlan, say: (key: string, values?: Record<string, string | number>) => string, applied: boolean): string[] {
  const doubtful = plan.rows.filter((row) => row.state === 'doubtful');
  return [
    ...(['new', 'changed', 'unchanged', 'doubtful'] as const).map((state) => `${say(`people.import.states.${state}`)}: ${plan.counts[state]}`),
    ...doubtful.map((row) => `${row.line}\t${row.names[0]?.written ?? row.email ?? ''}\t${row.doubts.map((doubt) => [cellSaid(row.cells[doubt]), say(`people.import.doubts.${doubt}`)].filter(Boolean).join(' – ')).join(' ')}`),
    ...(plan.unknown.length > 0 ? [`${say('people.import.unknown')} ${plan.unknown.join(', ')}`] : []),
    say(applied ? 'people.import.appliedLine' : 'people.import.notApplied'),
  ];
}

function cellSaid(cell: { column: string; value: string } | undefined): string {
  return cell ? `${cell.column}: ${cell.value}` : '';
}
