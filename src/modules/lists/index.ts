// What is known of mailing lists.

export { type ListAccess, listAddress, listName, type Moderation, postMoves, type SubscriptionMode } from './list.js';
export { plainSubject } from './screening.js';
