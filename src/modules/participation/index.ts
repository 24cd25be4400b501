// What is known of taking part in meetings.

export { type FieldSettings, type FormField, FIELDS, faultsOf, fieldsOn } from './fields.js';
export { type MeetingForm, modesOf, windowsOfForm } from './form.js';
export { registrationMoves } from './moves.js';
export {
  ACTIVE_STATES,
  CATEGORIES,
  type Category,
  MODES,
  type ParticipationMode,
  type Particulars,
  type Passport,
  REGISTRATION_STATES,
  type RegistrationState,
} from './registration.js';
export { WINDOW_RULES, type Windows, todayOf, windowsOf } from './windows.js';
