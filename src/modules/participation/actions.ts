// What may be done about taking part: register, change, decide, set the form.

export { type ChangingRegistration, changeRegistration } from './actions/change.js';
export { type Deciding, decide, lapseOffers } from './actions/decide.js';
export { type FormSettings, setMeetingForm } from './actions/form.js';
export { purgePassports, readPassport } from './actions/passports.js';
export { type Registered, type Registering, register } from './actions/register.js';
export { askForLetters, makeLetters } from './actions/letters.js';
export { type DecidingMany, decideMany } from './actions/decide-many.js';
export { attend } from './actions/attend.js';
export { enterRegistration } from './actions/enter.js';
export { askForBadges, askForPaper, makePaper, readPaper } from './actions/papers.js';
export { purge } from './actions/purge.js';
