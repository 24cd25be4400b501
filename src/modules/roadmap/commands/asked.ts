// What every verb of a roadmap asks first: which group, which entry, what is said of it.

import { type Call, languageOf } from '../../../cli/verb.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import type { GroupBrief } from '../../groups/index.js';
import { groupBySlug } from '../../groups/reads.js';
import { factsFrom, typedOf } from '../entry-form.js';
import { plain } from '../list/words.js';
import { textKey } from '../naming.js';
import { type Area, type Contents, ENTRY_STATUSES, type Entry, type EntryFacts, SCOPES, entryKey } from '../roadmap.js';

/** The group of the first argument. Refused (input) when there is none. */
export async function groupAsked(ctx: Ctx, call: Call): Promise<GroupBrief> {
  const slug = call.args[0] ?? '';
  return (await groupBySlug(ctx.db, slug)) ?? refuse({ code: 'groups.noSuchGroup', params: { group: slug.slice(0, 60) }, kind: 'input' });
}

/** The entry that a designation names in any spelling. Refused (input) when there is none. */
export function entryNamed(contents: Contents, designation: string): Entry {
  const { entries } = contents;
  const found = entries.find((entry) => entryKey(entry.designation) === entryKey(designation)) ?? entries.find((entry) => textKey(entry.designation) === textKey(designation));
  return found ?? refuse({ code: 'roadmap.notThere', params: { designation: designation.slice(0, 100) }, kind: 'input' });
}

/** The area that words name in any language; null for none said. Refused (input) when there is none. */
export function areaNamed(areas: readonly Area[], words: string | undefined): string | null {
  if (!words) return null;
  const found = areas.find((area) => Object.values(area.title).some((title) => plain(title) === plain(words)));
  return found?.id ?? refuse({ code: 'roadmap.noArea', params: { area: words.slice(0, 100) }, kind: 'input' });
}

/** The options by the names of the fields that they say. */
const OPTIONS: Record<string, string> = { designation: 'designation', title: 'title', body: 'body', status: 'status', scope: 'scope', date: 'publishedOn', lead: 'lead', notes: 'notes', step: 'milestone', stepDate: 'milestoneOn', url: 'url' };

/** Which fields the options say, as a form would. Refused (input) for a status or relation that is none. */
export function saidOf(call: Call, areas: readonly Area[]): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [option, field] of Object.entries(OPTIONS)) {
    const value = call.options[option];
    if (typeof value === 'string') said[field] = value;
  }
  if (said.status !== undefined && !ENTRY_STATUSES.some((status) => status === said.status)) refuse({ code: 'roadmap.noSuchStatus', kind: 'input' });
  if (said.scope !== undefined && !SCOPES.some((scope) => scope === said.scope)) refuse({ code: 'roadmap.noSuchScope', kind: 'input' });
  const area = areaNamed(areas, typeof call.options.area === 'string' ? call.options.area : undefined);
  return area ? { ...said, areaId: area } : said;
}

/** The facts of an entry with what the options say of it. */
export function factsSaid(call: Call, was: Entry, areas: readonly Area[]): EntryFacts {
  const language = languageOf(call);
  return factsFrom(new URLSearchParams({ ...typedOf(was, language), ...saidOf(call, areas) }), language, was);
}
