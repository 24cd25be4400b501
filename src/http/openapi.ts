// The JSON API described by OpenAPI 3.1, made from the routes themselves: what is not a route is not in it.

import { z } from 'zod';
import { LANGUAGES } from '../kit/languages.js';
import { scopeOf } from './asking.js';
import { SESSION_COOKIE } from './cookies.js';
import type { Route } from './route.js';

/** The OpenAPI 3.1 document of every read that has a JSON form, and of every act that says what it takes. */
export function openApiOf(routes: Route[], version: string): object {
  const paths: Record<string, object> = {};
  for (const route of routes) {
    if (route.method === 'get' && route.json) paths[pathOf(route.path)] = { get: operationOf(route) };
    if (route.method === 'post' && route.takes) paths[pathOf(route.path, '')] = { post: actOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Comity', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
        token: { type: 'http', scheme: 'bearer', description: 'An API token (made on one’s own page) with the scope that the operation names' },
      },
    },
  };
}

function pathOf(path: string, form = '.json'): string {
  return `/{language}${path === '/' ? '' : path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}${form}`;
}

function pathParameters(path: string): object[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', ...(name === 'language' ? { enum: LANGUAGES } : {}) } }));
}

function nameOf(path: string): string {
  return path.replace(/[^a-z]+/gi, '_').replace(/^_|_$/g, '') || 'start';
}

/** What an act answers to a program. */
const doneShape = z.object({ done: z.boolean(), at: z.string().optional(), said: z.string().nullable().optional(), title: z.string().optional(), mistakes: z.array(z.object({ field: z.string(), words: z.string() })).optional() });

function actOf(route: Extract<Route, { method: 'post' }>): object {
  const takes = { schema: z.toJSONSchema(route.takes as z.ZodType) };
  const answers = { 'application/json': { schema: z.toJSONSchema(doneShape) } };
  return {
    summary: route.summary,
    operationId: `do_${nameOf(route.path)}`,
    'x-right': route.right,
    'x-scope': scopeOf(route),
    security: [{ token: [] }],
    parameters: pathParameters(pathOf(route.path, '')),
    requestBody: { required: true, content: { 'application/json': takes, 'application/x-www-form-urlencoded': takes } },
    responses: { 200: { description: 'Done', content: answers }, 403: { description: 'Not permitted' }, 404: { description: 'Not found' }, 422: { description: 'Refused, with the mistakes', content: answers } },
  };
}

function operationOf(route: Extract<Route, { method: 'get' }>): object {
  const inQuery = Object.entries(route.query ?? {}).map(([name, description]) => ({ name, in: 'query', required: false, description, schema: { type: 'string' } }));
  return {
    summary: route.summary,
    operationId: nameOf(route.path),
    'x-right': route.right,
    'x-scope': scopeOf(route),
    security: route.right === 'public' ? [] : [{ session: [] }, { token: [] }],
    parameters: [...pathParameters(pathOf(route.path)), ...inQuery],
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: z.toJSONSchema(route.json?.schema as z.ZodType) } } },
      403: { description: 'Not permitted' },
      404: { description: 'Not found' },
    },
  };
}
