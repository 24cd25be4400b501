// The real letters beside the project, where they are there: every fault known by hand is found, and nothing that is in order is
// called a fault. Only lines and codes stand here, no words of the letters.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check.js';
import { readText } from '../testing.js';

const SEEDS = new URL('../../../../../shared/seeds/', import.meta.url);
const there = existsSync(SEEDS);
if (!there) console.log('The real letters are not beside the project: their checks are skipped.');

const EXPECTED = [
  '000 45 acronymBare',
  '000 45 acronymBare',
  '000 45 organizationLeftOut',
  '000 62 noSignature',
  '000 70 otherGroupsResolution',
  '000 75 typo',
  '000 78 acronymBare',
  '000 79 modalityDiffers',
  '000 92 otherGroupsMailbox',
  '000 92 addressesGlued',
  '000 92 mailboxOnlyHere',
  '001 41 organizationLeftOut',
  '001 59 noSignatoryName',
  '001 64 annexLabelScript',
  '001 68 otherGroupsResolution',
  '001 68 lookAlike',
  '001 75 statusDiffers',
  '001 77 modalityDiffers',
  '001 88 nameIncomplete',
  '001 92 lookAlike',
  '002 42 sentenceNotEnded',
  '002 43 organizationLeftOut',
  '002 45 bracketNotOpened',
  '002 60 noSignature',
  '002 61 editionSilent',
  '002 67 otherGroupsResolution',
  '002 67 articleMixed',
  '002 74 roadmapOwnerMissing',
  '002 89 otherGroupsMailbox',
  '002 89 addressesGlued',
  '002 89 mailboxOnlyHere',
  '002 90 numberRepeated',
  '002 105 termsMixed',
  '003 53 typo',
  '003 61 noFinalMark',
  '003 63 noSignatoryTitle',
  '003 67 termsMixed',
  '003 78 acronymCut',
  '004 34 mistranslation',
  '004 40 calledStudyGroup',
  '004 43 termsMixed',
  '004 48 deadlineWeekend',
  '004 49 linkLost',
  '004 51 deadlineTooLate',
  '004 68 groupSaidTwice',
  '004 71 termsMixed',
  '004 136 milestoneQuarter',
  '004 142 acronymTwoSpellings',
  '004 147 secretPrinted',
  '004 157 linkLost',
];

describe.skipIf(!there)('the real letters', () => {
  it('have the faults that were found by hand, and no others', () => {
    const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    const letters = names.map((name) => readText(readFileSync(new URL(name, SEEDS), 'utf8'), name));
    const found = check(letters)
      .filter((finding) => finding.severity !== 'note')
      .map((finding) => `${finding.file.slice(0, 3)} ${finding.line} ${finding.message.code}`);
    expect(found.sort()).toEqual([...EXPECTED].sort());
  });
});
