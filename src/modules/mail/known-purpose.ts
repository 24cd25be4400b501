// The purpose of a mail, among those that the rooms have declared.

import type { Ctx } from '../../storage/ctx.js';
import type { MailPurpose } from './purposes.js';

/** The purpose by its name; a name that no room declares is a defect. */
export function purposeOf(ctx: Ctx, name: string): MailPurpose {
  const found = ctx.slot('mailPurposes').find((one) => one.purpose === name);
  if (!found) throw new Error(`No room declares mails for ${name}`);
  return found;
}
