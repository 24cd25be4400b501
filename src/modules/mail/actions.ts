// What is done about mail: put into the outbox inside an act's own transaction, drafted for a person to release, sent, taken in.

export { announceMeeting, remindOfDeadlines } from './actions/announce.js';
export { confirmAddress, noteBounce, resend, takeBounce } from './actions/bounces.js';
export { deliver } from './actions/deliver.js';
export { openInbound, receiveMail, takeIn } from './actions/inbound.js';
export { changeMailing, discardMailing, draftMailing, fillMailing, type MailingGiven, releaseMailing, renewMailing } from './actions/mailings.js';
export { post, postAll, postTemplate, type TemplateMail } from './actions/post.js';
export { purgeInbound } from './actions/purge.js';
export { hearEntered, tellOfReturned } from './actions/returned.js';
export { tellOfDrafts } from './actions/tell.js';
export { dropTemplate, setReminders, setTemplate } from './actions/templates.js';
export type { Mail } from './store/outbox.js';
