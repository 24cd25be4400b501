// What is known of people: how their addresses are written.

export { addressOf } from './address.js';
