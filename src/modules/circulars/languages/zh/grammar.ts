// How Chinese letters say dates, times and numbers. Dates in numerals (二〇一九年五月十四日) are read by their own rule.

import type { Grammar } from '../phrases.js';

export const grammar: Grammar = {
  months: [],
  to: ['至', '到', '及', '和', '与', '、', '—'],
  of: [],
  ordinal: [],
  am: ['上午', '早上', '早'],
  pm: ['下午', '晚上', '午后'],
  noon: ['中午', '正午'],
  hour: ['时', '点', '时整'],
  minute: ['分'],
  numbers: [
    ['一', 1], ['二|两', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9], ['十', 10], ['十一', 11], ['十二', 12], ['十三', 13],
    ['十四', 14], ['十五', 15], ['十六', 16], ['十八', 18], ['二十', 20], ['二十一', 21], ['二十四', 24], ['三十', 30], ['三十六', 36],
  ],
  spans: [['一年半', 18], ['半年', 6], ['一年', 12], ['两年', 24]],
};
