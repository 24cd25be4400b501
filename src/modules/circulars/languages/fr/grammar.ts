// How French letters say dates, times and numbers.

import type { Grammar } from '../phrases.js';

export const grammar: Grammar = {
  months: [
    ['janvier', 'janv\\.?'], ['f[ée]vrier', 'f[ée]vr\\.?'], ['mars'], ['avril', 'avr\\.?'], ['mai'], ['juin'],
    ['juillet', 'juil\\.?'], ['ao[ûu]t'], ['septembre', 'sept\\.?'], ['octobre', 'oct\\.?'], ['novembre', 'nov\\.?'], ['d[ée]cembre', 'd[ée]c\\.?'],
  ],
  to: ['au', 'à', 'et', "jusqu'au", "jusqu'à"],
  of: ['de', ','],
  ordinal: ['er', 'ᵉʳ'],
  am: ['du matin'],
  pm: ["de l'après-midi", 'du soir'],
  noon: ['midi'],
  hour: ['heures?', 'h\\.?'],
  minute: ['min\\.?', 'minutes'],
  numbers: [
    ['une?', 1], ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['neuf', 9], ['dix', 10],
    ['onze', 11], ['douze', 12], ['treize', 13], ['quatorze', 14], ['quinze', 15], ['seize', 16], ['dix-huit', 18], ['vingt', 20],
    ['vingt-et-un|vingt et un', 21], ['vingt-quatre', 24], ['trente', 30], ['trente-six', 36],
  ],
  spans: [['(?:un an|une année) et demie?', 18], ['un an', 12], ['une année', 12], ['un semestre', 6], ['un mois', 1]],
};
