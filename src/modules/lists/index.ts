// What is known of mailing lists.

export { type ListAccess, type Moderation, type SubscriptionMode, listAddress, listName, postMoves } from './list.js';
export { plainSubject } from './screening.js';
