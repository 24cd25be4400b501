// How Spanish letters say dates, times and numbers.

import type { Grammar } from '../phrases.js';

export const grammar: Grammar = {
  months: [
    ['enero', 'ene\\.?'], ['febrero', 'feb\\.?'], ['marzo', 'mar\\.'], ['abril', 'abr\\.?'], ['mayo'], ['junio', 'jun\\.?'],
    ['julio', 'jul\\.?'], ['agosto', 'ago\\.?'], ['septiembre', 'setiembre', 'sept?\\.?'], ['octubre', 'oct\\.?'], ['noviembre', 'nov\\.?'], ['diciembre', 'dic\\.?'],
  ],
  to: ['al?', 'a las?', 'y', 'hasta(?: el| las?)?', 'y las?'],
  of: ['de', 'del', ','],
  ordinal: ['º', '°', '\\.º', 'ro'],
  am: ['a\\. ?m\\.?', 'am', 'de la mañana'],
  pm: ['p\\. ?m\\.?', 'pm', 'de la tarde'],
  noon: ['mediodía'],
  hour: ['horas?', 'hrs?\\.?', 'h\\.?'],
  minute: [],
  numbers: [
    ['un[oa]?', 1], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9], ['diez', 10],
    ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15], ['dieciséis', 16], ['dieciocho', 18], ['veinte', 20],
    ['veintiún|veintiuno', 21], ['veinticuatro', 24], ['treinta', 30], ['treinta y seis', 36],
  ],
  spans: [['(?:un )?año y medio', 18], ['un año', 12], ['medio año', 6], ['un mes', 1]],
};
