// What a page must never do with words that somebody wrote.

import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What a browser would do that words must never make it do: scripts, frames, attributes that run, addresses that are none of the web. */
export function harmIn(html: string): string[] {
  const harm: string[] = [];
  const walk = (node: Node): void => {
    if ('attrs' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      if (node.tagName === 'script' && !(attribute('src')?.startsWith('/assets/') || attribute('type') === 'application/json')) harm.push('a script');
      if (['img', 'iframe', 'object', 'embed', 'base', 'style', 'template'].includes(node.tagName)) harm.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (/^on|^srcdoc$|^style$/.test(name)) harm.push(`${node.tagName} ${name}`);
        const leads = ['href', 'src', 'action', 'formaction'].includes(name);
        if (leads && /^\s*[a-z][a-z0-9+.-]*:/i.test(value) && !/^(?:https?|mailto|tel):|^data:image\/svg/.test(value)) harm.push(`${node.tagName} ${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return harm;
}
