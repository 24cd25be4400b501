// Who may act for the group here: accounts that hold an office in it, and the form that gives one.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Empty, Text } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import type { OfficeHolder } from '../../accounts/reads.js';
import { groupHeading, groupPath } from '../heading.js';
import type { GroupBrief } from '../shapes.js';

export interface AccessShown {
  group: GroupBrief;
  holders: OfficeHolder[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function accessPage(shown: AccessShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, holders, typed, mistakes } = shown;
  const path = groupPath(asked.language, group.slug, 'access');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug)} say={say} />
      <h2>{say('groups.access.title')}</h2>
      <p class="soft">{say('groups.access.lead')}</p>
      {holders.length === 0 ? <Empty>{say('groups.access.none')}</Empty> : null}
      <ul class="rows" hidden={holders.length === 0}>
        {holders.map((holder) => (
          <li>
            <span class="what">
              <Text of={holder.name} language={asked.language} />
            </span>
            <p class="kicker">
              <span>{holder.capacity}</span>
              <Span from={holder.from} until={holder.until} say={say} />
              {holder.emails.map((email) => (
                <bdi class="symbol">{email}</bdi>
              ))}
            </p>
            <form method="post" action={`${path}/${holder.personId}/end`}>
              <button class="quiet">{say('groups.access.end')}</button>
            </form>
          </li>
        ))}
      </ul>
      <h3>{say('groups.access.give')}</h3>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={path} data-keep="access">
        <Field name="email" type="email" label={say('accounts.signIn.email')} required value={typed.email ?? ''} maxlength={254} mistakes={mistakes} />
        <Field name="name" label={say('groups.access.name')} value={typed.name ?? ''} maxlength={200} mistakes={mistakes} />
        <Field name="capacity" label={say('groups.access.capacity')} hint={say('groups.access.capacityHint')} required value={typed.capacity ?? ''} maxlength={100} mistakes={mistakes} />
        <div class="buttons">
          <button>{say('groups.access.button')}</button>
        </div>
      </form>
    </>
  );
  return { title: `${group.acronym}: ${say('groups.access.title')}`, section: '/groups', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}
