// When a group reports: after each meeting, to each meeting of its parent, as needed. Sources for reading; `\b` as in the cue tables.

import type { Language } from '../../../kit/languages.js';
import type { Cues } from './phrases.js';

export const REPORT_TIMES: Record<Language, Cues> = {
  en: [
    '(?:after|following|at|to) (?:each|every)(?: of its)? meetings?',
    'as (?:needed|required|necessary|appropriate)\\b',
    '(?:once|twice) a year\\b',
    '\\bannually\\b',
  ],
  fr: [
    '(?:après|à) (?:chaque|chacune de ses) réunions?',
    "(?:selon|suivant) les besoins|en fonction des besoins|s'il y a lieu|au besoin|si nécessaire",
    '(?:une|deux) fois par an\\b|\\bchaque année\\b',
  ],
  es: [
    '(?:después de|tras|en|a) cada (?:reunión|una de sus reuniones)',
    'según (?:las necesidades|sea necesario|proceda)|cuando (?:proceda|sea necesario)|si es necesario',
    '(?:una vez|dos veces) al año\\b|\\bcada año\\b|\\banualmente\\b',
  ],
  ru: [
    '(?:после|на|для) кажд\\p{L}+(?: \\p{L}+)? собрани\\p{L}+',
    'по мере необходимости|при необходимости|когда это нужно|в случае необходимости',
    '(?:один|два) раза? в год\\b|\\bежегодно\\b',
  ],
  zh: ['每次会议(?:之?后)?', '(?:视|根据|按)需要|必要时|酌情', '每年(?:一次|两次)?'],
  ar: ['بعد كل اجتماع|في كل اجتماع|إلى كل اجتماع', 'حسب (?:الحاجة|الاقتضاء)|عند (?:الحاجة|الاقتضاء)', 'كل سنة|سنويا'],
};
