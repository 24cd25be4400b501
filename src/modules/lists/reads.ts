// What may be asked of lists.

import type {} from './tables.js';

export { type ListBrief, type ListKnown, listById, listsAfter, listByName, listsOfMembers, listOfGroup, listsWithDigest } from './reads/lists.js';
export { isMember, isMembersAddress } from './reads/members.js';
export { archivedIds, attachmentOf, attachmentsOf, type DigestPost, type HeldPost, heldCount, heldPosts, type PostShown, postById, postsOf, postsSince, type ThreadShown, threadById, threadsOf } from './reads/posts.js';
export { isReader, type OwnSubscription, ownSubscription, ownSubscriptions, provedAddress, readersOf, type SubscriptionShown, subscriptionById, subscriptionByToken, subscriptionOf, subscriptionsOf, subscriptionsOfPerson } from './reads/subscriptions.js';
