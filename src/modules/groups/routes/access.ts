// Who may act for a group here: shown, given and taken back by the secretariat.

import { dateInGeneva } from '../../../kit/dates.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Route, acting, reading } from '../../../http/route.js';
import { appointByAddress, dismiss } from '../../accounts/actions.js';
import { officeHolders } from '../../accounts/reads.js';
import { groupPath } from '../heading.js';
import { type AccessShown, accessPage } from '../pages/access.js';
import { askedGroup } from './asked-group.js';

async function readAccess(asked: Asked, typed: Record<string, string> = {}, mistakes: AccessShown['mistakes'] = []): Promise<AccessShown> {
  const group = await askedGroup(asked);
  return { group, holders: await officeHolders(asked.ctx.db, group.id, dateInGeneva(asked.ctx.now)), typed, mistakes };
}

export const accessRoutes: Route[] = [
  reading({
    path: '/groups/:group/access',
    right: 'secretariat',
    summary: 'Accounts that hold an office in a group',
    read: (asked) => readAccess(asked),
    html: accessPage,
  }),
  acting({
    path: '/groups/:group/access',
    right: 'secretariat',
    summary: 'Give an account an office in a group',
    act: async (posted) => {
      const { ctx, form, language } = posted;
      const group = await askedGroup(posted);
      const given = { email: form.get('email') ?? '', capacity: form.get('capacity') ?? '', name: form.get('name') ?? '', groupId: group.id };
      const mistakes = await mistakesIn(() => appointByAddress(ctx, given), ctx.say, 'email');
      if (mistakes) return { page: accessPage(await readAccess(posted, typedIn(form), mistakes), posted) };
      return { go: groupPath(language, group.slug, 'access'), said: ctx.say('groups.access.given') };
    },
  }),
  acting({
    path: '/groups/:group/access/:person/end',
    right: 'secretariat',
    summary: 'Take an office in a group back',
    act: async (posted) => {
      const group = await askedGroup(posted);
      await dismiss(posted.ctx, { personId: posted.params.person ?? '', groupId: group.id });
      return { go: groupPath(posted.language, group.slug, 'access'), said: posted.ctx.say('groups.access.ended') };
    },
  }),
];
