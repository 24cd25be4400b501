// What may be asked of lists.

import type {} from './tables.js';

export { type ListKnown, listById, listByName, listsOfMembers, listOfGroup, listsWithDigest } from './reads/lists.js';
export { isMember, isMembersAddress } from './reads/members.js';
export { archivedIds, attachmentOf, attachmentsOf, type DigestPost, type HeldPost, heldCount, heldPosts, type PostShown, postById, postsOf, postsSince, type ThreadShown, threadById, threadsOf } from './reads/posts.js';
export { isReader, readersOf, type SubscriptionShown, subscriptionById, subscriptionByToken, subscriptionOf, subscriptionsOf, subscriptionsOfPerson } from './reads/subscriptions.js';
