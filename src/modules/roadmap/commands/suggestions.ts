// Suggestions for a roadmap at the command line.

import { type Run, languageOf } from '../../../cli/verb.js';
import { inLanguage } from '../../../kit/languages.js';
import { allowAgain, renewSuggestions, turnDown } from '../actions.js';
import { roadmapOf, suggestionsFor } from '../reads.js';
import { groupAsked } from './asked.js';

/** 0 when nothing is suggested, 1 when anything is. */
export const runSuggestions: Run = async (call) => {
  const { refuse: refused, again } = call.options;
  const language = languageOf(call);
  const found = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    if (typeof refused === 'string') await turnDown(ctx, { groupId: group.id, recordId: refused });
    if (typeof again === 'string') await allowAgain(ctx, { groupId: group.id, recordId: again });
    await renewSuggestions(ctx);
    return suggestionsFor({ ...ctx, say: ctx.sayIn(language) }, group.id, await roadmapOf(ctx.db, group.id), 50);
  });
  if (call.json) call.out(JSON.stringify(found.map(({ id, designation, title, because }) => ({ id, designation, title, because }))));
  else for (const { id, designation, title, because } of found) call.out([id, designation, inLanguage(title, language)?.text ?? '', because.join('; ')].join('  '));
  return found.length > 0 ? 1 : 0;
};
