// How English letters say dates, times and numbers.

import type { Grammar } from '../phrases.js';

export const grammar: Grammar = {
  months: [
    ['January', 'Jan\\.?'], ['February', 'Feb\\.?'], ['March', 'Mar\\.?'], ['April', 'Apr\\.?'], ['May'], ['June', 'Jun\\.?'],
    ['July', 'Jul\\.?'], ['August', 'Aug\\.?'], ['September', 'Sept?\\.?'], ['October', 'Oct\\.?'], ['November', 'Nov\\.?'], ['December', 'Dec\\.?'],
  ],
  to: ['to', 'until', 'till', 'through', 'and', 'and ending at', 'and'],
  of: ['of', ','],
  ordinal: ['st', 'nd', 'rd', 'th'],
  am: ['a\\.?m\\.?'],
  pm: ['p\\.?m\\.?'],
  noon: ['noon', 'midday'],
  hour: ['hours?', 'hrs?\\.?', 'h', "o'clock"],
  minute: [],
  numbers: [
    ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
    ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['eighteen', 18], ['twenty', 20],
    ['twenty[- ]one', 21], ['twenty[- ]four', 24], ['thirty', 30], ['thirty[- ]six', 36],
  ],
  spans: [['(?:a|one) year and a half', 18], ['one[- ]and[- ]a[- ]half years', 18], ['(?:a|one)[- ]year', 12], ['half a year', 6], ['a month', 1]],
};
