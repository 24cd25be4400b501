// What is known about who takes part in groups: the rule and its texts.

export { CAPACITIES, type Capacity, OPEN_BY_DEFAULT, type OpenTo, PARTICIPATION, type ParticipationFacts, type TakesPart, whoMayTakePart } from './participation.js';
export { APPOINTMENTS, type Appointment, sendsOne } from './representation.js';
