// What heads the pages of a group: its kind and parent, its state, its name, and the pages that it has.

import type { Heading } from '../../http/view/thing-head.js';
import type { Tone } from '../../http/view/pieces.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { GroupBrief } from './shapes.js';

/** The tone of a state: what it is stands beside it in words. */
const TONES: Record<string, Tone> = {
  proposed: 'plain',
  notified: 'warn',
  decided: 'plain',
  announced: 'good',
  active: 'good',
  underReview: 'warn',
  extended: 'good',
  concluded: 'done',
};

const TABS = ['overview', 'terms', 'people', 'meetings', 'list', 'roadmap', 'circulars', 'history'] as const;
export type GroupTab = (typeof TABS)[number];

/** The path of a group's page in one language. */
export function groupPath(language: string, slug: string, tab: string = 'overview'): string {
  return `/${language}/groups/${slug}${tab === 'overview' ? '' : `/${tab}`}`;
}

/** The tone of a group's state. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'plain';
}

/** Parents whose acronym differs in some of the languages, as the Union writes it. */
const ACRONYMS: Record<string, Multilingual> = { TSAG: { fr: 'GCNT', ru: 'КГСЭ', es: 'GANT' } };

/** A parent group, which is kept by its English acronym, in a language: TSAG is КГСЭ in Russian. */
export function parentWords(parent: string, language: Language): string {
  return ACRONYMS[parent]?.[language] ?? parent;
}

/** The heading of every page of a group. */
export function groupHeading(group: GroupBrief, say: Say): Heading {
  const { language } = say;
  const parent = group.parent ? [say('groups.pages.under', { parent: parentWords(group.parent, say.language) })] : [];
  return {
    trail: [{ path: `/${language}/groups`, label: say('groups.pages.title') }],
    kicker: [kindWords(group.kind, say), ...parent],
    state: { tone: toneOf(group.state), words: stateWords(group.state, say) },
    symbol: group.acronym,
    name: group.name,
    tabs: {
      label: say('groups.pages.tabs'),
      list: TABS.map((tab) => ({ path: groupPath(language, group.slug, tab), label: say(`groups.pages.tab.${tab}`) })),
    },
  };
}

export function stateWords(state: string, say: Say): string {
  return orCode(`groups.states.${state}`, state, say);
}

export function kindWords(kind: string, say: Say): string {
  return orCode(`groups.kinds.${kind}`, kind, say);
}

export function roleWords(role: string, say: Say): string {
  return orCode(`groups.roles.${role}`, role, say);
}

/** A text that a rule rests on: the group's own terms of reference in words, a Recommendation by its designation. */
export function sourceWords(source: string, say: Say): string {
  return source === 'Terms of reference' ? say('groups.pages.tab.terms') : source;
}

/** Kinds of groups are data: a kind that somebody added has no words of ours, and stands as it is. */
function orCode(key: string, code: string, say: Say): string {
  return say.has(key) ? say(key) : code;
}

/** What is due, in words: a deadline, a notice, a report, a review, an end. */
export function dueWords(what: string, say: Say): string {
  return orCode(`groups.due.${what}`, what, say);
}
