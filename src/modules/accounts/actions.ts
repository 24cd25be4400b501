// What people do to come in and to go, and what is given to them and taken from them.

export { TOKEN_DAYS, makeApiToken, noteTokenUse, revokeApiToken } from './actions/api-tokens.js';
export { type LinkAsked, askForLink, enter, enterByCode, invite, sendLink } from './actions/links.js';
export { type ProviderWritten, comeBack, leaveFor, nameProvider, unlink, unreadableProviders } from './actions/openid.js';
export { challengeFor, enterByPasskey, keepPasskey, removePasskey } from './actions/passkeys.js';
export { isFresh } from './actions/oneself.js';
export { keepPace } from './actions/pace.js';
export { enterByPassword, giveUpPassword, setPassword } from './actions/passwords.js';
export { recover, shutOut } from './actions/recovery.js';
export { type Appointing, appoint, appointByAddress, dismiss, endMember, endOfficeFor, grantMember, setRole, withdrawOfficeFor } from './actions/rights.js';
export { type Entered, endOtherSessions, endOwnSession, endReplaced, keepAlive, signOut } from './actions/sessions.js';
