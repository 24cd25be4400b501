// What is done about lists: opened, subscribed to and left, written to, moderated, passed on.

export { makeDigests } from './actions/digest.js';
export { archivesOpenTo, enterPost } from './actions/find.js';
export { openList, setListRules } from './actions/lists.js';
export { changeOwn, leaveOwn, subscribeOwn } from './actions/own.js';
export { rejectPost, releasePost } from './actions/moderate.js';
export { approveSubscription, askMany, askToSubscribe, chooseMode, confirmSubscription, leave, takeOff } from './actions/subscribe.js';
export { takeListMail, takesMail } from './actions/take.js';
