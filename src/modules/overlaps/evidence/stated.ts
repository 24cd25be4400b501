// What a record says of itself and of other texts: its own designations, and those that it names as its joint number, as the text it adopts or
// endorses, or as what it was aligned with. Declarations are told from mere references by their place and their words.

import { designationsIn } from './designations.js';

/** How a record names another text; the strength of each is measured in evidence/links.ts. */
export type Says = 'jointNumber' | 'adoption' | 'endorsement' | 'modified' | 'transposes' | 'aligned' | 'numberOf';

export interface Stated {
  key: string;
  as: Says;
}

export interface Told {
  publisher: string;
  designation: string;
  titles: Record<string, string>;
  abstracts: Record<string, string>;
  altids: readonly string[];
  relations: readonly { type: string; target: string }[];
}

/** National and regional bodies put their own letters before the designation of the text that they take over. */
const TAKEN_OVER = /^(?:ГОСТ|GOST|СТБ|СТ РК|(?:DIN|BS|NF|UNE|UNI|SS|NEN|SIST|ÖNORM|SN) |EN |CSA|AS\/NZS|KS |GB|JIS|ANSI\/(?!IEEE)|BS$)/u;
const RELATIONS: readonly [RegExp, Says][] = [
  [/^adopted/i, 'adoption'],
  [/identical|equivalent|translat/i, 'jointNumber'],
  [/transpos/i, 'transposes'],
];
/** Words of a scope that declare another text the same or aligned; the designation follows them. */
const DECLARES =
  /(?:technically[- ](?:identical|equivalent|aligned)|twin[- ]text|common text|transposition of|(?:fully|is|are) identical (?:with|to)|fully (?:matches|match|aligned with|identical)|also (?:approved|published) as|endorsement of|adopted as|adoption of|identical to|identical with|aligned with|jointly developed)/giu;
/** Characters between the declaring words and the designation. */
const REACH = 140;
const MODIFIED = /modified/i;

/** The designations that are the text's own. */
export function ownKeys({ designation }: Pick<Told, 'designation'>): string[] {
  const all = designationsIn(designation);
  return [...new Set(all.filter(({ key, at }) => !TAKEN_OVER.test(designation) || at === 0 || !/^(?:iso|itu):/.test(key)).map(({ key }) => key))];
}

/** What the record states of other texts, each once. */
export function statedOf(told: Told): Stated[] {
  const own = new Set(ownKeys(told));
  const found = new Map<string, Says>();
  const add = (text: string, as: Says) => {
    for (const { key } of designationsIn(text)) if (!own.has(key) && !found.has(key)) found.set(key, as);
  };
  for (const id of told.altids) if (id.length < 60 && !/^10\.\d{4}/.test(id)) add(id, 'jointNumber');
  for (const { type, target } of told.relations) {
    const says = RELATIONS.find(([pattern]) => pattern.test(type))?.[1];
    if (says) add(target, says);
  }
  // The year of a GOST may have two digits: `ГОСТ ИСО/МЭК 2382-1-99`.
  if (TAKEN_OVER.test(told.designation)) add(told.designation.replace(/-\d\d$/, ''), 'adoption');
  for (const title of Object.values(told.titles)) inTitle(title, told, add);
  for (const scope of Object.values(told.abstracts)) inScope(scope, add);
  const number = numberTakenOver(told.designation);
  if (number && !found.has(number)) found.set(number, 'numberOf');
  return [...found].map(([key, as]) => ({ key, as }));
}

function inTitle(title: string, { publisher, designation }: Told, add: (text: string, as: Says) => void): void {
  for (const [statement] of title.matchAll(/\[[^\]]*\]?/g)) add(statement, MODIFIED.test(statement) ? 'modified' : 'endorsement');
  for (const [statement] of title.matchAll(/\((?:3GPP|oneM2M) T[SR][^()]*/g)) add(statement, 'transposes');
  const adopts = /\badoption of ([^,—]{4,60})/i.exec(title)?.[1];
  if (adopts) add(adopts, 'adoption');
  if (/endorsement of|endorses/i.test(title)) add(title, 'endorsement');
  // IEEE prints both numbers of a joint text before its title: `IEC 62243:2012(E) (IEEE Std 1232-2010): …`.
  const joint = publisher === 'IEEE' ? /^(?:IEC|ISO)[^:]*:\d{4}\(E\) \((IEEE Std [^)]*)\)/.exec(title)?.[1] : undefined;
  if (joint) add(joint, 'jointNumber');
  // The number of a Recommendation that transposes a oneM2M specification ends in the number of that (Rec. ITU-T Y.4500.1).
  const part = /oneM2M/i.test(title) ? /Y\.4500\.(\d+)/.exec(designation)?.[1] : undefined;
  if (part) add(`oneM2M TS-${part.padStart(4, '0')}`, 'transposes');
}

function inScope(scope: string, add: (text: string, as: Says) => void): void {
  for (const match of scope.matchAll(DECLARES)) {
    const at = (match.index as number) + match[0].length;
    const after = scope.slice(at, at + REACH).replace(/\bITU-T and ISO\/IEC\)?/g, '');
    const sentence = after.split(/\.(?=[A-Z]|\s+[A-Z])/)[0] as string;
    const first = designationsIn(sentence.replace(/[[\]]|\bb-/g, ' '))[0];
    if (first) add(sentence.replace(/[[\]]|\bb-/g, ' ').slice(first.at, first.end), 'aligned');
  }
}

/** JIS, European and five-digit IEEE numbers are often those of ISO or IEC: a hint that the titles must bear out. */
function numberTakenOver(designation: string): string | null {
  const found = /^(?:JIS [A-Z]|(?:[A-Z]+ )?EN|TS [A-Z]|TR [A-Z]) ?0*(\d{4,5}(?:-\d+)*)|^IEEE Std (\d{5}(?:\.\d+)*)/.exec(designation);
  const number = found?.[1] ?? found?.[2]?.replace(/\./g, '-');
  return number ? `iso:${number}` : null;
}
