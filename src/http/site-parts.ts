// What the site is made of: given by the application, which alone knows the modules.

import type { BlockList } from 'node:net';
import type { Actor } from '../kit/actor.js';
import type { Language } from '../kit/languages.js';
import { type Catalogue, type Say, sayIn } from '../kit/words.js';
import type { Ctx } from '../storage/ctx.js';
import type { Scope } from './rights.js';
import type { NavigationItem, Route } from './route.js';

export interface SiteParts {
  routes: Route[];
  navigation: NavigationItem[];
  catalogue: Catalogue;
  ctxFor: (actor: Actor, language: Language) => Ctx;
  /** The person behind a session token; NOBODY when there is none. */
  actorOf: (token: string | null) => Promise<Actor>;
  /** Who gave themselves this API token, and what it may; null when it is none, ended or revoked. */
  bearerOf?: (token: string) => Promise<{ actor: Actor; scopes: readonly Scope[] } | null>;
  /** The operator's own proxies, whose word on the address of a visitor is believed. */
  proxies?: BlockList;
  /** The public address, `https://comity.example`; taken from the request when it is not configured. */
  origin: string | null;
  /** The address for links in mails: the public one, else that of this machine. */
  mailOrigin: string;
  version: string;
  /** Whether the database answers, for the health check. */
  healthy: () => Promise<boolean>;
}

/** What the layout says in the reader's language. */
export function sayFor(parts: SiteParts, language: Language): Say {
  return sayIn(parts.catalogue, language);
}
