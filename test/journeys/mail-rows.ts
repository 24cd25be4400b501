// The routes of mail and of lists, as the rows of route-table.ts.

import { newId } from '../../src/kit/ids.js';
import type { ActRow, ReadRow } from './route-table.js';
import type { World } from './world.js';

const ALL = '200 200 200 200 200 200';
const OFFICER = '302 403 200 403 200 302';
const SECRETARIAT = '302 403 403 403 200 302';
const POST_SECRETARIAT = (allowed: number) => `403 403 403 403 ${allowed} 403`;
const POST_OFFICER = (allowed: number) => `403 403 ${allowed} 403 ${allowed} 403`;
const OWN = '403 404 404 404 404 403';
const EACH = (status: number) => Array(6).fill(status).join(' ');

const fixed = (path: string) => () => path;
const group =
  (rest = '') =>
  (world: World) =>
    `/groups/${world.group.slug}${rest}`;
const mailing =
  (rest = '') =>
  (world: World) =>
    `/outbox/mailings/${world.mailing}${rest}`;
const NO_KEY = '0123456789abcdef01234567';
const WORDS = { language: 'en', subject: '{group}', body: '{link}' };

export const MAIL_READS: ReadRow[] = [
  { route: '/outbox', at: fixed('/outbox'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/outbox/returned', at: fixed('/outbox/returned'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/outbox/templates', at: fixed('/outbox/templates?purpose=deadline.near&language=fr'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/outbox/mailings/:mailing', at: mailing(), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/mail', at: group('/mail'), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/mail/templates', at: group('/mail/templates'), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/list', at: group('/list'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/list/settings', at: group('/list/settings'), forms: ['html'], answers: OFFICER },
  { route: '/groups/:group/list/held', at: group('/list/held'), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/list/subscribers', at: group('/list/subscribers'), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/list/threads/:thread', at: (world) => group(`/list/threads/${world.thread}`)(world), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/list/posts/:post/files/:place', at: (world) => group(`/list/posts/${world.post}/files/1`)(world), forms: ['txt'], answers: ALL },
  { route: '/me/lists', at: fixed('/me/lists'), forms: ['html', 'json'], answers: '302 200 200 200 200 302' },
  { route: '/me/lists/:subscription', at: (world) => `/me/lists/${world.ownSubscription}`, forms: ['html', 'json'], answers: '302 404 404 404 200 302' },
  { route: '/lists/confirm/:key', at: (world) => `/lists/confirm/${world.listKey}`, forms: ['html'], answers: ALL },
  { route: '/lists/unsubscribe/:key', at: (world) => `/lists/unsubscribe/${world.listKey}`, forms: ['html'], answers: ALL },
];

export const MAIL_ACTS: ActRow[] = [
  { route: '/outbox/:mail/again', at: fixed(`/outbox/${newId()}/again`), answers: POST_SECRETARIAT(404) },
  { route: '/outbox/returned', at: fixed('/outbox/returned'), form: () => ({ email: 'none@example.org' }), answers: POST_SECRETARIAT(404) },
  { route: '/outbox/templates', at: fixed('/outbox/templates'), form: () => ({ ...WORDS, purpose: 'meeting.announced' }), answers: POST_SECRETARIAT(303) },
  { route: '/outbox/templates', at: fixed('/outbox/templates'), form: () => ({ ...WORDS, purpose: 'meeting.announced', body: '{no such}' }), answers: POST_SECRETARIAT(422) },
  { route: '/outbox/mailings/:mailing', at: mailing(), form: () => WORDS, answers: POST_OFFICER(303) },
  { route: '/outbox/mailings/:mailing', at: mailing(), form: () => ({ ...WORDS, body: '{' }), answers: POST_OFFICER(422) },
  { route: '/outbox/mailings/:mailing/:step', at: mailing('/renew'), answers: POST_OFFICER(303) },
  { route: '/groups/:group/mail/templates', at: group('/mail/templates'), form: () => ({ ...WORDS, purpose: 'deadline.near' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/mail/reminders', at: group('/mail/reminders'), form: () => ({ reminders: 'draft' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/mail/reminders', at: group('/mail/reminders'), form: () => ({ reminders: 'hourly' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/mail/announce', at: group('/mail/announce'), answers: POST_OFFICER(303) },
  { route: '/groups/:group/list/open', at: group('/list/open'), answers: POST_OFFICER(409) },
  { route: '/groups/:group/list/settings', at: group('/list/settings'), form: () => ({ access: 'public', moderation: 'strangers', largest: '5', attached: '0.5' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/list/settings', at: group('/list/settings'), form: () => ({ access: 'public', moderation: 'strangers', largest: '5000', attached: '0.5' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/list/subscribe', at: group('/list/subscribe'), form: (kind) => ({ email: `${kind}@lists.example`, mode: 'digest' }), answers: EACH(303) },
  { route: '/groups/:group/list/subscribe', at: group('/list/subscribe'), form: () => ({ email: 'no address' }), answers: EACH(422) },
  { route: '/groups/:group/list/subscribers', at: group('/list/subscribers'), form: () => ({ email: 'asked@lists.example' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/list/subscribers/:subscription/:step', at: (world) => group(`/list/subscribers/${world.subscription}/approve`)(world), answers: POST_OFFICER(409) },
  { route: '/groups/:group/list/held/:post/:step', at: (world) => group(`/list/held/${world.post}/reject`)(world), answers: POST_OFFICER(409) },
  { route: '/me/lists', at: fixed('/me/lists'), form: () => ({ list: newId() }), answers: OWN },
  { route: '/me/lists/:subscription', at: fixed(`/me/lists/${newId()}`), form: () => ({ mode: 'digest' }), answers: OWN },
  { route: '/me/lists/:subscription/leave', at: fixed(`/me/lists/${newId()}/leave`), answers: OWN },
  { route: '/lists/confirm/:key', at: fixed(`/lists/confirm/${NO_KEY}`), answers: EACH(404) },
  { route: '/lists/unsubscribe/:key', at: fixed(`/lists/unsubscribe/${NO_KEY}`), answers: EACH(404), elsewhere: 404 },
];
