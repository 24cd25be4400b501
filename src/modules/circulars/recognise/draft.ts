// The reading while it is being made: facts, where each stands, what is not certain of it.

import type { Language } from '../../../kit/languages.js';
import type { CircularFacts, Doubt, Place, Reading } from '../circular.js';

/** Why a value is not certain. Words for people are in doubt-words. */
export type DoubtCode =
  | 'sourcesDisagree'
  | 'weakCue'
  | 'zoneOfPlace'
  | 'yearNotPrinted'
  | 'obliqueCase'
  | 'numberRepeated'
  | 'countDiffers'
  | 'assumedFromDecision'
  | 'noLabel'
  | 'severalCandidates'
  | 'languageUncertain'
  | 'notStated';

export interface Draft extends Reading {
  put: (path: string, place: Place) => void;
  doubt: (path: string, code: DoubtCode) => void;
}

export function newDraft(language: Language): Draft {
  const places: Record<string, Place> = {};
  const doubts: Doubt[] = [];
  return {
    facts: emptyFacts(language),
    places,
    doubts,
    put: (path, place) => {
      places[path] = place;
    },
    doubt: (path, reason) => {
      if (!doubts.some((known) => known.path === path && known.reason === reason)) doubts.push({ path, reason });
    },
  };
}

function emptyFacts(language: Language): CircularFacts {
  return {
    language,
    letterKind: 'circular',
    number: null,
    serviceReference: null,
    date: null,
    datedAt: null,
    to: [],
    copy: [],
    contact: { name: null, telephone: null, fax: null, email: null },
    subject: null,
    group: { acronym: null, kind: null, parent: null, name: null },
    establishedBy: null,
    chairs: [],
    viceChairs: [],
    officers: [],
    meeting: null,
    deadlines: [],
    homePage: null,
    workingLanguages: [],
    annexes: [],
    termsOfReference: [],
    agenda: [],
    lifetime: null,
    milestones: [],
    paragraphs: [],
    participation: null,
    roadmapOwner: null,
    reportingDuties: [],
    leadTimes: [],
    studyGroups: [],
    outsideBodies: [],
    practicalInformation: [],
    visaRules: null,
    signatory: null,
    annexCount: null,
  };
}
