// A registration: one person's wish to take part in one meeting, on site or remotely, and what became of it. In the practice of the
// Union each person registers, the focal point of the body approves, and an acknowledgement is not a confirmation: only the
// confirmation carries a registration number.

export const REGISTRATION_STATES = ['received', 'waiting', 'offered', 'approved', 'refused', 'withdrawn'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Those in which somebody still is, or may come to be, a participant; of these a person has one a meeting. */
export const ACTIVE_STATES = ['received', 'waiting', 'offered', 'approved'] as const satisfies readonly RegistrationState[];

/** Those that hold a place where places are limited: also before the approval, so that an approval never finds the room full. */
export const PLACE_STATES = ['received', 'offered', 'approved'] as const satisfies readonly RegistrationState[];

export const MODES = ['onsite', 'remote'] as const;
export type ParticipationMode = (typeof MODES)[number];

/** As what somebody takes part: the categories of the lists of participants of ITU-T. */
export const CATEGORIES = ['memberState', 'sectorMember', 'associate', 'academia', 'studyGroup', 'otherOrganization', 'invitedExpert', 'individual', 'secretariat'] as const;
export type Category = (typeof CATEGORIES)[number];

export const GENDERS = ['female', 'male', 'other'] as const;
export type Gender = (typeof GENDERS)[number];

/** What the consulate asks for; kept sealed, and no longer than it is needed. */
export interface Passport {
  surname: string;
  givenNames: string;
  nationality: string;
  bornOn: string;
  bornIn: string;
  number: string;
  issuedOn: string;
  expiresOn: string;
  issuedIn: string;
}

/** What a registration says of a person, as it was at the time. */
export interface Particulars {
  mode: ParticipationMode;
  name: string;
  title: string | null;
  body: string;
  country: string;
  category: Category;
  gender: Gender | null;
  dietary: string | null;
  accessNeeds: string | null;
  listed: boolean;
  visa: boolean;
}

export function isActive(state: RegistrationState): boolean {
  return (ACTIVE_STATES as readonly string[]).includes(state);
}

export function holdsPlace(state: RegistrationState): boolean {
  return (PLACE_STATES as readonly string[]).includes(state);
}
