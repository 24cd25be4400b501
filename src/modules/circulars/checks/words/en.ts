// English words of the checks.

import type { CheckWords } from './words.js';

export const en: CheckWords = {
  annexHeading: /^\s*(?:Annex|ANNEX)\s+([A-H]|\d{1,2})(?=\s*(?:$|[-–:(]))/,
  annexMention: /\b(?:Annex(?:es)?|ANNEX)\s+([A-H]|\d{1,2})\b/g,
  annexElsewhere: /^\s*(?:of|to|in)\s+(?:Recommendation|ITU-T|Resolution|the Convention|Rec\.)/i,
  clause:
    /(?:\b(?:sub)?clauses?|§+|\bsections?|\bparagraphs?)\s*(\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:\s*,\s*|\s+and\s+|\s+or\s+)\d{1,2}(?:\.\d{1,2}){0,3})*)/gi,
  and: /\s*,\s*|\s+and\s+|\s+or\s+/,
  topics: {
    leadership: /^(?:leadership|management)/i,
    participation: /^(?:participation|membership|participants)/i,
    financing: /financing|funding/i,
    support: /^(?:administrative support|secretariat|support$)/i,
    patents: /patent|intellectual property|\bIPR\b/i,
    deliverables: /approval of deliverables|^deliverables$/i,
    progress: /progress reports?|^reporting/i,
    guidelines: /working guidelines/i,
    duration: /^(?:duration|lifetime)/i,
    meetings: /^meetings$/i,
  },
  here: /\b(?:templates?|forms?|models?|documents?|agenda|list|map|guidelines?|details|information|programme|link|portal|samples?)\b[^.;]{0,60}\bhere\b(?=\s*(?:[.,;)]|$))|\b(?:can be found|is found|are found|is available|are available|available|found|see|download(?:ed)?|register|click)\s+here\b/gi,
  secret:
    /\b(password|passcode|pass phrase|passphrase|pwd|PIN(?: code)?)\s*(?::|=|\bis\b:?)\s*["“'‘(]?([^\s"”'’),;]{4,40})/gi,
  ambiguousLimit: /\bbefore\b[^.;]{0,40}\bat the latest\b|\bno later than before\b/i,
  modality: {
    shall: /\b(?:shall|must|mandatory|compulsory|required|obligatory)\b/i,
    may: /\b(?:may|can|could|might|optional)\b/,
    invited: /\b(?:invited?|encouraged?|requested|asked|please|kindly|welcome)\b/i,
  },
  should: /\bshould\b/gi,
  concepts: [
    {
      name: 'parent body',
      severity: 'warning',
      terms: [
        { said: 'parent group', pattern: /\bparent (?:group|body)\b/i },
        { said: 'mother group', pattern: /\b(?:mother|home|main) group\b/i },
      ],
    },
    {
      name: 'study group',
      severity: 'warning',
      terms: [
        { said: 'study group', pattern: /\bstudy groups?\b/i },
        { said: 'study commission', pattern: /\bstudy (?:commissions?|committees?)\b/i },
      ],
    },
    {
      name: 'roadmap',
      severity: 'warning',
      terms: [
        { said: 'roadmap', pattern: /\broad ?map\b/i },
        { said: 'action plan', pattern: /\baction plan\b/i },
      ],
    },
    {
      name: 'use case',
      severity: 'note',
      terms: [
        { said: 'use case', pattern: /\buse cases?\b/i },
        { said: 'user case', pattern: /\buser cases?\b/i },
      ],
    },
    {
      name: 'parent group',
      severity: 'note',
      terms: [
        { said: 'parent group', pattern: /\bparent group\b/i },
        { said: 'parent body', pattern: /\bparent body\b/i },
      ],
    },
    {
      name: 'terms of reference',
      severity: 'warning',
      terms: [
        { said: 'terms of reference', pattern: /\bterms of reference\b/i },
        { said: 'mandate', pattern: /\bthe mandate of (?:the |this )?(?:JCA|FG|Focus Group|group)\b/i },
      ],
    },
    {
      name: 'liaison statement',
      severity: 'warning',
      terms: [
        { said: 'liaison statement', pattern: /\bliaison statements?\b/i },
        { said: 'liaison note', pattern: /\bliaison notes?\b/i },
      ],
    },
  ],
  slips: [
    {
      pattern: /\bper-registration\b|\bpre-registation\b|\bregistartion\b/gi,
      expected: 'pre-registration',
      kind: 'typo',
    },
    { pattern: /\bTerms of References\b|\bTerm of Reference\b/g, expected: 'Terms of Reference', kind: 'typo' },
    { pattern: /\bliason statements?\b/gi, expected: 'liaison statement', kind: 'typo' },
    { pattern: /\bstudy croups?\b|\bfocus groop\b/gi, expected: 'study group / focus group', kind: 'typo' },
    { pattern: /\b(the|of|to|and|in|is|for|with) \1\b/gi, expected: 'the word once', kind: 'typo' },
  ],
  asSubject: /(?:^[\s\d.)–•*-]*|\b(?:that|which|when|where|if|while|because|whether) )(?:the )?$/i,
  ownThing:
    /\b(?:terms of reference|(?:first|second|next|each|every|this) meetings?|home ?page|duration|lifetime|scope|objectives|leadership|secretariat|participation|participants|contributions|inputs|registration|documents) (?:of|in|to|for) (?:the )?$/i,
  thisStudyGroup: /\bthis study group\b/gi,
  thisGroupShouldBe: { JCA: 'this JCA', FG: 'this focus group' },
  offices: [
    'TAIL (?:Co-)?(?:Vice-)?Chair(?:man|s|men)?\\b',
    '(?:Co-|Vice-)?Chair(?:man|men|s)? of TAIL\\b',
    'TAIL (?:[Ss]ecretariat|participants|meeting|home page)\\b',
    '[Ss]ecretariat of TAIL\\b',
    '(?:participants|members) (?:in|of) TAIL\\b',
  ],
  sentenceAfterBracket: /\) (?=(?:The|It|This|These|They|All|Participants|Registration|Please|In|A|An|For)\s+\p{Ll})/gu,
  creation: /\b(?:establish|creat|new\b|set(?:ting)?[ -]up|formation|launch)/i,
  laterMeeting:
    /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|next|(?:[2-9]|1\d|2\d)(?:st|nd|rd|th))\s+(?:\p{L}+\s+){0,3}(?:e-)?meeting/iu,
  announcedBefore:
    /\b(?:announced|informed|notified|communicated)\b[^.]{0,60}\bCirculars?\s+\d|\bhas (?:already )?met\b/i,
  toBeAppointed:
    /\bto be (?:appointed|designated|named|elected|confirmed|announced)\b|\bwill be (?:appointed|designated|named|elected)\b/i,
  chairOpen:
    /\bno (?:co-)?chair\w*|\bnot (?:yet )?(?:been )?(?:appoint|nam|design|select|elect|chosen)|\bnominations?\b|\bcandida|\bvacan|\bpending\b|\b(?:will|shall) (?:be )?(?:appoint|elect|design|name|choose|select|chosen)|\bintends to (?:appoint|elect|name)|\bto be (?:chosen|selected|elected|appointed)|\bremains? (?:open|to be)|\bin due course\b/i,
  viceChair: /\bvice-? ?chair\p{L}*/giu,
  chair: /\b(?:co-)?chair/i,
  parentGroup: /\bparent (?:group|body)\b|\b(?:responsible|lead)\b[^.]{0,40}\bgroup\b|\breports? to\b/i,
  duration: /\bduration\b|\blifetime\b|\bclause (?:5\.10|2\.2\.10)\b|\bmonths from\b|\bmonths after\b/i,
  underDevelopment:
    /\bunder (?:development|preparation|study)\b|\bin preparation\b|\bbeing (?:developed|prepared|drafted)\b|\bongoing\b/i,
  existing: /\bexisting\b/i,
  weekdays: [/sunday/i, /monday/i, /tuesday/i, /wednesday/i, /thursday/i, /friday/i, /saturday/i],
  months: [/jan/i, /feb/i, /mar/i, /apr/i, /may/i, /jun/i, /jul/i, /aug/i, /sep/i, /oct/i, /nov/i, /dec/i],
  dayFirst: true,
  valediction: null,
  nameConcepts: {
    digital: /digital/i,
    culture: /cultur/i,
    media: /media/i,
    sport: /sport/i,
    academy: /academy/i,
    ministry: /ministry|department/i,
    university: /universit/i,
    institute: /institut/i,
    agency: /agenc/i,
    authority: /authorit/i,
    research: /research/i,
    transport: /transport/i,
    health: /health/i,
    economy: /econom/i,
  },
};
