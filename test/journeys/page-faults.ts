// What every page must keep, whatever stands on it: read from its HTML with parse5.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The faults of a page, in words; none when it is in order. */
export function faultsOfPage(html: string, frame: { language: string; direction: string }): string[] {
  const faults: string[] = [];
  const elements = allOf(parse(html, { onParseError: ({ code }) => void faults.push(`not well formed: ${code}`) }));
  const named = (name: string) => elements.filter((element) => element.tagName === name);
  const root = named('html')[0];
  if (root && attribute(root, 'lang') !== frame.language) faults.push(`lang is ${attribute(root, 'lang')}`);
  if (root && attribute(root, 'dir') !== frame.direction) faults.push(`dir is ${attribute(root, 'dir')}`);
  if (named('h1').length !== 1) faults.push(`${named('h1').length} h1`);
  if (named('main').length !== 1) faults.push(`${named('main').length} main`);
  if (!textOf(named('title')[0]).trim()) faults.push('no title');
  if (named('style').length > 0) faults.push('a style element');
  for (const script of named('script')) if (!attribute(script, 'src') && attribute(script, 'type') !== 'application/json') faults.push('a script within the page');
  for (const element of elements) faults.push(...faultsOfElement(element));
  faults.push(...twice(elements.flatMap((element) => attribute(element, 'id') ?? [])).map((id) => `two elements are #${id}`));
  const text = textOf(named('main')[0]);
  for (const leak of ['undefined', '[object Object]', 'NaN', 'Invalid Date', 'null ']) if (text.includes(leak)) faults.push(`says ${leak}`);
  return faults;
}

function faultsOfElement(element: Element): string[] {
  const faults = element.attrs.flatMap(({ name }) => (name === 'style' || name.startsWith('on') ? [`<${element.tagName} ${name}>`] : []));
  const [href, target] = [attribute(element, 'href') ?? '', attribute(element, 'action') ?? ''];
  if (/^(javascript|http:\/\/comity\.test\/undefined)/i.test(href)) faults.push(`leads to ${href}`);
  if (/undefined|null|\[object/.test(`${href} ${target}`)) faults.push(`leads to ${href}${target}`);
  return faults;
}

function allOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...allOf(child)] : []));
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

function twice(names: string[]): string[] {
  return [...new Set(names.filter((name, n) => names.indexOf(name) !== n))];
}
