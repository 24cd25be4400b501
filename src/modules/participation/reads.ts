// What may be asked about taking part: the form of a meeting, one registration, the list, the counts.

export { type FormKnown, formAt, formOf } from './reads/form.js';
export { type Counts, countsOf, hasApproved, participantsOf } from './reads/list.js';
export { type PaperKnown, badgeSheetsOf, paperByCode, papersOf } from './reads/papers.js';
export { type RegistrationKnown, lapsedOffers, registrationById, registrationFor, registrationsOfPerson, waitingBefore } from './reads/registrations.js';
