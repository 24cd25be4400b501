// What accounts keep of a person: for the merge of two, for the page of personal data, for the erasure.

import type { Ctx } from '../../../storage/index.js';
import type { Panel } from '../../../http/view/panel.js';
import type { PersonPanels, PersonReference, PersonalRecords } from '../../people/index.js';
import { recordsOf } from '../reads/records.js';
import { siteRolesOf } from '../reads/entering.js';
import { dropMergedPassword, endMergedSessions, moveAccess, moveOffices, moveRoles, takeRights, takeWaysIn } from '../store.js';

export const references: PersonReference[] = [
  { table: 'site_roles', column: 'person_id', repoint: ({ db }, { from, to }) => moveRoles(db, from, to) },
  { table: 'offices', column: 'person_id', repoint: ({ db }, { from, to }) => moveOffices(db, from, to) },
  { table: 'sessions', column: 'person_id', repoint: ({ db, now }, { from, to }) => endMergedSessions(db, from, to, now) },
  { table: 'passwords', column: 'person_id', repoint: ({ db }, { from }) => dropMergedPassword(db, from) },
  { table: 'member_access', column: 'person_id', repoint: ({ db, now }, { from, to }) => moveAccess(db, from, to, now) },
  { table: 'member_access', column: 'granted_by' },
  { table: 'sign_in_links', column: 'person_id' },
  { table: 'passkeys', column: 'person_id' },
  { table: 'provider_identities', column: 'person_id' },
  { table: 'api_tokens', column: 'person_id' },
];

const KINDS = {
  entering: ['sessions', 'sign_in_links', 'passwords', 'passkeys', 'provider_identities'],
  rights: ['site_roles', 'offices', 'member_access'],
  tokens: ['api_tokens'],
} as const;

export const records: PersonalRecords = {
  tables: Object.values(KINDS).flat(),
  of: async (ctx, personId) => {
    const kept = await recordsOf(ctx.db, personId);
    return (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => ({
      what: ctx.say(`accounts.records.${kind}.what`),
      purpose: ctx.say(`accounts.records.${kind}.purpose`),
      until: ctx.say(`accounts.records.${kind}.until`),
      rows: kept[kind],
    }));
  },
  erase: async (ctx, personId) => {
    await takeWaysIn(ctx.db, personId, ctx.now);
    await takeRights(ctx.db, personId, ctx.now);
  },
};

/** The account on a person's page: its roles, and the way to its page. */
export const panels: PersonPanels = {
  of: async (ctx: Ctx, personId: string): Promise<Panel | null> => {
    const { say } = ctx;
    const roles = await siteRolesOf(ctx.db, personId);
    const what = roles.length > 0 ? roles.map((role) => say(`accounts.roles.${role}`)).join(', ') : say('accounts.panel.noRole');
    return { title: say('accounts.panel.title'), rows: [{ what, more: [], path: `/${say.language}/people/${personId}/account` }] };
  },
};
