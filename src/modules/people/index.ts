// What is known of people: how addresses are written, how long links and sessions last.

export { INVITATION_HOURS, LINK_MINUTES, SESSION_DAYS, addressOf } from './token.js';
