// The addresses of a list, and the headers that every mail of it carries (RFC 2369, RFC 2919, RFC 8058).

import type { Language } from '../../kit/languages.js';
import type { MailSettings } from '../mail/index.js';

interface Named {
  name: string;
  slug: string;
  acronym: string;
}

type Where = Pick<MailSettings, 'domain' | 'origin'>;

export function listAddressOf(list: Pick<Named, 'name'>, { domain }: Pick<MailSettings, 'domain'>): string {
  return `${list.name}@${domain}`;
}

/** The identifier of a list, which stays when it moves (RFC 2919). */
export function listId(list: Pick<Named, 'name'>, { domain }: Pick<MailSettings, 'domain'>): string {
  return `${list.name}.${domain}`;
}

/** What is the same for all readers. */
export function listHeaders(list: Named, where: Where): Record<string, string> {
  const address = listAddressOf(list, where);
  const page = `${where.origin}/en/groups/${list.slug}/list`;
  return {
    'List-Id': `${list.acronym.replace(/[^\x20-\x7e]|["\\<>]/g, '')} <${listId(list, where)}>`,
    'List-Post': `<mailto:${address}>`,
    'List-Archive': `<${page}>`,
    'List-Help': `<${page}>`,
    'List-Subscribe': `<mailto:${list.name}-subscribe@${where.domain}>, <${page}>`,
    'X-Loop': address,
    Precedence: 'list',
  };
}

/** What is a reader's own: how they leave, by a mail program's button or by a mail. */
export function leaveHeaders(list: Named, reader: { token: string; language: Language }, where: Where): Record<string, string> {
  return {
    'List-Unsubscribe': `<${leavePath(reader, where)}>, <mailto:${list.name}-unsubscribe+${reader.token}@${where.domain}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

export function leavePath(reader: { token: string; language: Language }, { origin }: Pick<MailSettings, 'origin'>): string {
  return `${origin}/${reader.language}/lists/unsubscribe/${reader.token}`;
}

export function confirmPath(reader: { token: string; language: Language }, { origin }: Pick<MailSettings, 'origin'>): string {
  return `${origin}/${reader.language}/lists/confirm/${reader.token}`;
}
