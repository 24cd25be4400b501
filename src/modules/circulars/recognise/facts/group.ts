// The group that the letter is about: acronym, kind, name. Its parent is read with the establishment.

import { joinBlocks, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { cue } from '../patterns.js';
import type { Sheet } from '../sheet.js';
import { readGroupName } from './group-name.js';

const BRACKETED = /\(((?:ITU-T |МСЭ-Т )?(?:JCA|FG)(?:(?:[- /]| and )[A-Za-z0-9&]{1,14}){1,4})\s?(?:[),;]|$)/;
const FREE =
  /(?<![A-Za-z0-9-])((?:JCA|FG)[- ](?:[A-Z0-9&][A-Za-z0-9&]{1,14})(?:-[A-Z0-9][A-Za-z0-9&]{0,9}){0,2})(?![A-Za-z0-9-])/;

export function readGroup(sheet: Sheet, draft: Draft): void {
  const { group, subject } = draft.facts;
  const sources = [
    plainOf(subject ?? ''),
    ...sheet.body.slice(0, 8).map((block) => block.plain),
    ...sheet.annexes.map((annex) => annex.title?.plain ?? ''),
  ];
  const joined = joinBlocks(sheet.body.slice(0, 8));
  const acronym = first(sources, BRACKETED) ?? first(sources, FREE);
  const at = draft.places.subject ?? (sheet.body[0] ? placeIn(sheet.body[0]) : null);
  if (acronym) {
    group.acronym = acronym.replace(/^(?:ITU-T|МСЭ-Т) /, '');
    group.kind = group.acronym.startsWith('JCA') ? 'JCA' : 'FG';
    const index = joined.plain.indexOf(acronym);
    const place =
      subject && plainOf(subject).includes(acronym) ? at : index >= 0 ? placeIn(joined, index, acronym.length) : at;
    if (place) {
      draft.put('group.acronym', { ...place, quote: acronym });
      draft.put('group.kind', { ...place, quote: acronym });
    }
    const other = sources
      .slice(0, 1)
      .map((text) => FREE.exec(text)?.[1])
      .find((one) => one && one !== group.acronym && !acronym.includes(one));
    if (other && other.replace(/[- ]/g, '') !== group.acronym.replace(/[- ]/g, ''))
      draft.doubt('group.acronym', 'severalCandidates');
  } else {
    const kind = [...sources]
      .map((text) =>
        cue(sheet.language, 'jca').test(text) ? 'JCA' : cue(sheet.language, 'focusGroup').test(text) ? 'FG' : null,
      )
      .find((one) => one !== null);
    group.kind = kind ?? null;
    if (kind && at) draft.put('group.kind', at);
  }
  readGroupName(sheet, draft);
}

function first(sources: readonly string[], shape: RegExp): string | null {
  for (const text of sources) {
    const match = shape.exec(text.slice(0, 4000));
    if (match?.[1]) return match[1];
  }
  return null;
}
