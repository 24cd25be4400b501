// The letter's own paragraphs, the outside bodies it names, the rules for visas.

import { placeIn } from '../blocks.js';
import { findDates } from '../dates.js';
import type { Draft } from '../draft.js';
import { cue } from '../patterns.js';
import { annexKind, type Sheet } from '../sheet.js';

const OUTSIDE =
  /(?<![A-Za-z0-9/@.-])(ISO\/IEC JTC ?1(?:\/SC ?\d{1,2})?|ISO\/TC ?\d{1,3}|ISO TC ?\d{1,3}|ISO\/PC ?\d{1,3}|IEC TC ?\d{1,3}|IEC SC ?\d{1,3}[A-Z]?|ISO|IEC|ETSI|IEEE(?: P?\d{2,5})?|IETF(?:\/IRTF)?|IRTF|3GPP2?|W3C|OASIS|OMG|OGC|GSMA|CCSA|TTA|TTC|ARIB|ATIS|TIA|TSDSI|CEN-CENELEC(?: FG QT)?|CENELEC|CEN|TM Forum|Broadband Forum|HomeGrid Forum|O-RAN Alliance|ONF|MEF|oneM2M|OMA|ICANN|RIPE|WMO|IMO|ICAO|UNESCO|UNDRR|WHO|FAO|UPU|UNEP|IOC|ICPC|CIRM|IALA|IHO|SWIFT|NIST|ENISA|OECD|World Bank|CITEL|APT|ATU|RCC|CEPT)(?![A-Za-z0-9])/g;

export function readProse(sheet: Sheet, draft: Draft): void {
  // An agenda that stands in the letter itself is a list of its own.
  const listed = new Set(draft.facts.agenda.map((_, i) => draft.places[`agenda[${i}]`]?.line));
  const blocks = sheet.body.filter((block) => !listed.has(block.lines[0]?.number));
  draft.facts.paragraphs = blocks.map((block) => {
    const dated = findDates(block.plain, sheet.language, sheet.date)[0]?.index === 0;
    const number =
      (dated
        ? undefined
        : /^(\d{1,2})(?:[.)]\s(?=\S)|\s(?=\D|\d+(?:-\p{L}|(?:th|st|nd|rd|e)\b|[ºª])))/u.exec(block.plain)?.[1]) ??
      /^([一二三四五六七八九十]+)、/.exec(block.plain)?.[1] ??
      null;
    return { number, text: number ? block.text.replace(/^(?:\d{1,2}[.)]?\s+|\S+?、?(?=\D))/u, '').trim() : block.text };
  });
  for (const [i, block] of blocks.entries()) draft.put(`paragraphs[${i}]`, placeIn(block));
  const bodies = new Set<string>();
  for (const block of [...sheet.body, ...(annexKind(sheet, 'termsOfReference')?.blocks ?? [])])
    for (const match of block.plain.matchAll(OUTSIDE)) bodies.add(match[1] as string);
  draft.facts.outsideBodies = [...bodies];
  const sought = [
    ...sheet.annexes.flatMap((annex) => (annex.kind === 'termsOfReference' ? [] : annex.blocks)),
    ...sheet.body,
  ];
  const visa = sought.find((block) => cue(sheet.language, 'visa').test(block.plain) && block.text.length > 40);
  if (!visa) return;
  const on =
    draft.facts.deadlines.find((deadline) => deadline.kind === 'visaSupport')?.date ??
    findDates(visa.plain, sheet.language).at(0)?.start ??
    null;
  draft.facts.visaRules = { text: visa.text, on };
  draft.put('visaRules', placeIn(visa));
}
