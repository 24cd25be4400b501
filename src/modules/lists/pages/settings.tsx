// The rules of a list.

import type { Asked, Page } from '../../../http/index.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { ListKnown } from '../reads.js';

export interface SettingsShown {
  group: GroupBrief;
  list: ListKnown;
  typed: Record<string, string> | null;
  mistakes: Mistake[];
}

export function settingsPage(shown: SettingsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, list, mistakes } = shown;
  const path = groupPath(asked.language, group.slug, 'list');
  const value = { access: list.access, moderation: list.moderation, largest: String(list.largest / 1_000_000), attached: String(list.attached / 1_000_000), ...shown.typed };
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
      <h2>{say('lists.settings.title')}</h2>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={`${path}/settings`} data-keep="list">
        <Choice name="access" label={say('lists.settings.access')} value={value.access} mistakes={mistakes} options={(['public', 'members'] as const).map((one) => ({ value: one, label: say(`lists.access.${one}`) }))} />
        <Choice name="moderation" label={say('lists.settings.moderation')} value={value.moderation} mistakes={mistakes} options={(['strangers', 'all'] as const).map((one) => ({ value: one, label: say(`lists.moderation.${one}`) }))} />
        <Field name="largest" label={say('lists.settings.largest')} value={value.largest} required maxlength={8} mistakes={mistakes} />
        <Field name="attached" label={say('lists.settings.attached')} value={value.attached} required maxlength={8} mistakes={mistakes} />
        <div class="buttons">
          <button>{say('mail.keep')}</button>
        </div>
      </form>
    </>
  );
  return { title: `${group.acronym}: ${say('lists.settings.title')}`, section: '/groups', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}
