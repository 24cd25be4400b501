// What may be asked of lists.

import type {} from './tables.js';

export { type ListKnown, listByName, listOfGroup, listsWithDigest } from './reads/lists.js';
export { type HeldPost, type PostShown, type ThreadShown, attachmentOf, attachmentsOf, heldCount, heldPosts, postById, postsOf, postsSince, threadById, threadsOf } from './reads/posts.js';
export { type SubscriptionShown, isReader, readersOf, subscriptionById, subscriptionByToken, subscriptionOf, subscriptionsOf, subscriptionsOfPerson } from './reads/subscriptions.js';
