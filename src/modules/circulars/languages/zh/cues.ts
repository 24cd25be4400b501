import type { CueTable } from '../phrases.js';
import { letterCues } from './letter-cues.js';
import { meetingCues } from './meeting-cues.js';
import { ruleCues } from './rule-cues.js';

export const cues: CueTable = { ...letterCues, ...meetingCues, ...ruleCues };
