// What happens to a roadmap, as a feed: what came, what went, what is said otherwise, and its releases.

import { atomOf } from '../../http/atom.js';
import type { Attachment } from '../../http/route.js';
import { instantIn } from '../../kit/dates.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { fieldsBetween } from './differences.js';
import type { ReleaseBrief, Step } from './reads.js';
import type { Area, EntryFacts } from './roadmap.js';
import { arrowIn, fieldWords } from './words.js';

interface Told {
  slug: string;
  acronym: string;
  areas: readonly Area[];
  steps: Step[];
  releases: ReleaseBrief[];
}

/** The feed (RFC 4287), the newest first. `page` is the address of the roadmap. */
export function feedOf({ slug, acronym, areas, steps, releases }: Told, at: { origin: string; self: string; page: string; now: Date; say: Say }): Attachment {
  const { say, page } = at;
  const id = `${at.origin}/groups/${slug}/roadmap`;
  const entries = [
    ...steps.map((step) => ({ id: `${id}/steps/${step.nr}`, title: titleOf(step, say), url: `${page}?at=${step.entryId}#${step.entryId}`, at: step.at, text: textOf(step, areas, say) })),
    ...releases.map(({ number, on, note, entries: count }) => ({
      id: `${id}/releases/${number}`,
      title: `${acronym}: ${say('roadmap.releases.name', { number })}`,
      url: `${page}/releases/${number}`,
      at: instantIn('Europe/Zurich', on, '23:59'),
      text: [say('roadmap.releases.entries', { entries: count }), inLanguage(note, say.language)?.text ?? ''].filter(Boolean).join('. '),
    })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  const bytes = atomOf({ id, title: say('roadmap.changes.feed', { group: acronym }), language: say.language, self: at.self, page, updated: entries[0]?.at ?? at.now, entries });
  return { name: `${slug}-roadmap.atom`, type: 'application/atom+xml; charset=utf-8', bytes };
}

function titleOf({ facts, was }: Step, say: Say): string {
  const what = facts === null ? 'removed' : was === null ? 'added' : 'changed';
  return `${say(`roadmap.changes.${what}`)}: ${(facts ?? was)?.designation ?? ''}`;
}

function textOf({ facts, was }: Step, areas: readonly Area[], say: Say): string {
  const words = (of: EntryFacts, field: Parameters<typeof fieldWords>[1]) => fieldWords({ id: '', ...of }, field, areas, say);
  if (facts && was) return fieldsBetween(was, facts).map((field) => `${say(`roadmap.fields.${field}`)}: ${words(was, field)} ${arrowIn(say.language)} ${words(facts, field)}`).join('; ');
  const of = facts ?? was;
  return of ? `${words(of, 'title')} – ${words(of, 'status')}` : '';
}
