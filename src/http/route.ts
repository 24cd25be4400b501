// A route as a table row: method, path, right, and either what it reads (shown in several forms under the same right) or what it does.
// URLs carry the language (`/en/groups/jca-qkdn`); the same URL with `.json`, `.ics`, `.atom`, `.docx`, `.pdf` gives the same in that form.

import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ZodType } from 'zod';
import type { Role } from '../kit/actor.js';
import type { Language } from '../kit/languages.js';
import type { Refusal } from '../kit/refusals.js';
import type { Ctx } from '../storage/ctx.js';
import type { Right, Scope } from './rights.js';
import type { Mistake } from './view/fields.js';

/** `htm` is a paper as a file of HTML, had by `.html` or `.htm`; `html` is the page. */
export type Format = 'html' | 'htm' | 'json' | 'ics' | 'atom' | 'docx' | 'pdf' | 'txt' | 'csv' | 'xlsx' | 'bib' | 'ris' | 'ndjson' | 'jsonl' | 'yaml' | 'csl' | 'bibxml' | 'isoopen' | 'rfcindex';

/** Everything a handler is given: values already decoded; `params` from the path, `query` from the URL. */
export interface Asked {
  ctx: Ctx;
  language: Language;
  params: Record<string, string>;
  query: URLSearchParams;
  /** Full URL of the request without its query. */
  url: string;
  /** Scheme and host for absolute links in pages and feeds. */
  origin: string;
  roles: Role[];
  /** The session token of whoever asks, and the browser it comes from. */
  session: string | null;
  agent: string;
  /** The network that the request comes from (`203.0.113.0/24`), for limits; null when it is not known. */
  network?: string | null;
  /** What the browser kept while it was away at an identity provider. */
  away?: string | null;
  /** Set when an API token asks, and what it may. */
  scopes?: readonly Scope[];
}

export interface Posted extends Asked {
  /** Scheme and host for links in mails: never what the request calls us, since that is anybody's word. */
  mailOrigin: string;
  form: URLSearchParams;
  files: UploadedFile[];
  /** The files of a route that `keepsFiles`. */
  kept: KeptFile[];
}

export interface UploadedFile {
  field: string;
  name: string;
  bytes: Uint8Array;
}

/** A file that stands in the file store already; its id is null when it was empty or too large to be kept. */
export interface KeptFile {
  field: string;
  name: string;
  fileId: string | null;
  size: number;
}

export interface Page {
  title: string;
  /** Sentence for search engines and link previews. */
  description?: string;
  body: JSX.Element;
  /** Feeds of this page, for `<link rel=alternate>`. */
  alternates?: { type: string; path: string; title: string }[];
  /** Which navigation item is current: its path. */
  section?: string;
  status?: 200 | 400 | 404 | 409 | 422;
  /** Set when the page must not be indexed or cached by shared caches. */
  secret?: boolean;
  /** Seconds after which the browser asks again, while something long is being done. */
  refresh?: number;
  /** A script of its own beside that of every page: it works without. */
  script?: 'checkIn' | 'passkey';
  /** Set when the page may ask for the camera. */
  camera?: boolean;
}

export interface Attachment {
  name: string;
  type: string;
  bytes: Uint8Array | string;
}

/**
 * Whether whoever asks has the role of the route's right here: participant of this meeting, focal point of this body. True gives the role
 * (`asked.roles`), a refusal is shown with its words. The secretariat is not asked.
 */
export type Admits = (asked: Asked) => Promise<boolean | Refusal>;

export interface ReadRoute<Data = unknown> {
  method: 'get';
  path: string;
  right: Right;
  summary: string;
  /** The data, or a Refused (kind `missing` becomes 404). Under `right: 'officer'`, `groupOf` tells the group. */
  read: (asked: Asked) => Promise<Data>;
  groupOf?: (asked: Asked) => Promise<string | null>;
  admits?: Admits;
  scope?: Scope;
  /** What may be asked in the query of the address, each in a phrase: the description of the API says it. */
  query?: Record<string, string>;
  /** Instead of forms: where the browser is led. */
  go?: (data: Data, asked: Asked) => Leading;
  /** The forms in which it can be had; the first is the default. */
  html?: (data: Data, asked: Asked) => Page;
  json?: { schema: ZodType; of: (data: Data, asked: Asked) => unknown };
  files?: Partial<Record<Exclude<Format, 'html' | 'json'>, (data: Data, asked: Asked) => Promise<Attachment> | Attachment>>;
}

/** Where a browser is led, and the cookies that it is given on the way. */
export interface Leading {
  go: string;
  setCookie?: string | string[];
}

/** Where to go after an act, with a word to the reader; or the page again, with what was typed and the errors; a program is told its `mistakes`. */
export type Outcome =
  | (Leading & { said?: string })
  | { page: Page; setCookie?: string | string[]; mistakes?: Mistake[] }
  | { json: unknown; status?: 200 | 201 };

export interface ActRoute {
  method: 'post';
  path: string;
  right: Right;
  summary: string;
  groupOf?: (asked: Asked) => Promise<string | null>;
  admits?: Admits;
  scope?: Scope;
  /** Bytes that this form may carry in all; uploads are refused beyond. Default 1 MB. */
  limit?: number;
  /** Files go to the file store as they come, one after the other, and never stand in memory: `kept` instead of `files`. */
  keepsFiles?: boolean;
  /** A post that may come from anywhere: from a mail program that unsubscribes its reader (RFC 8058). It acts as nobody, whoever is signed in. */
  fromAnywhere?: boolean;
  /** What it takes from a program, as JSON or as a form: the description of the API says it. */
  takes?: ZodType;
  act: (posted: Posted) => Promise<Outcome>;
}

export type { Right, Scope } from './rights.js';

export type Route = ReadRoute<never> | ActRoute;

/** Declares a route that reads; keeps the type of its data between `read` and its forms. */
export function reading<Data>(route: Omit<ReadRoute<Data>, 'method'>): Route {
  return { ...route, method: 'get' } as unknown as Route;
}

/** Declares a route that acts. */
export function acting(route: Omit<ActRoute, 'method'>): Route {
  return { ...route, method: 'post' };
}

export interface NavigationItem {
  /** Message key of its words. */
  label: string;
  /** Below the language: `/groups`. */
  path: string;
  /** The right that one must have to see it. */
  right: Exclude<Right, 'officer' | 'participant'>;
  order: number;
}
