// The description of the API is a lawful OpenAPI 3.1 document: https://spec.openapis.org/oas/v3.1.0

import { expect, test } from 'vitest';
import { openApiOf } from '../src/http/openapi.js';
import { loadModules } from '../src/app/modules-loaded.js';
import type { ReadRoute, Route } from '../src/http/route.js';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: { type: string };
}
interface Operation {
  operationId: string;
  summary: string;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, { get?: Operation; post?: Operation & { requestBody: { content: Record<string, { schema: object }> } } }>;
  components: { securitySchemes: Record<string, { type: string; in: string; name: string }> };
}

const routes: Route[] = (await loadModules()).flatMap((module) => module.routes ?? []);
const reads = routes.filter((route): route is ReadRoute<never> => route.method === 'get');
const document = JSON.parse(JSON.stringify(openApiOf(routes, '0.1.0'))) as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) => (item.get ? [{ path, ...item.get }] : []));
const acts = Object.entries(document.paths).flatMap(([path, item]) => (item.post ? [{ path, ...item.post }] : []));

test('it says what it is', () => {
  expect(Object.keys(document).sort()).toEqual(['components', 'info', 'openapi', 'paths']);
  expect([document.openapi, document.info.title, document.info.version]).toEqual(['3.1.0', 'Comity', '0.1.0']);
  expect(document.components.securitySchemes.session).toMatchObject({ type: 'apiKey', in: 'cookie' });
});

test('each operation has a name of its own, a summary, and only security that is there', () => {
  expect(operations.length).toBeGreaterThan(15);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const bad = operations.filter(({ operationId, summary, security }) => !/^[a-zA-Z_]+$/.test(operationId) || !summary || security.some((one) => Object.keys(one).some((name) => !(name in document.components.securitySchemes))));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('each parameter of a path is declared once, and each that a query may have', () => {
  const wrong = operations.flatMap(({ path, parameters }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
    const declared = parameters.filter((one) => one.in === 'path' && one.required).map(({ name }) => name);
    const others = parameters.filter((one) => one.in !== 'path');
    const lawful = path.startsWith('/') && inPath.join() === declared.join() && others.every((one) => one.in === 'query' && one.schema.type === 'string');
    return lawful && new Set(parameters.map((one) => `${one.in} ${one.name}`)).size === parameters.length ? [] : [path];
  });
  expect(wrong).toEqual([]);
  const search = operations.find(({ path }) => path === '/{language}/search.json');
  expect(search?.parameters.map(({ name }) => name)).toEqual(['language', 'q', 'kind', 'after']);
});

test('each list that is paged by key declares its key', () => {
  const paged = operations.filter(({ responses }) => /"rows":.*"after":/.test(JSON.stringify(responses[200])));
  expect(paged.length).toBeGreaterThan(5);
  expect(paged.filter(({ parameters }) => !parameters.some(({ name }) => name === 'after')).map(({ path }) => path)).toEqual([]);
});

test('each answer is described, and its schema is whole', () => {
  const wrong = operations.flatMap(({ path, responses }) => {
    const schema = responses[200]?.content?.['application/json']?.schema;
    const described = Object.entries(responses).every(([status, one]) => /^\d{3}$/.test(status) && one.description);
    return schema && described && !JSON.stringify(schema).includes('"$ref"') ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test('each act that a program may do is described, with what it takes and what a token needs for it', () => {
  expect(acts.length).toBeGreaterThan(5);
  expect(new Set([...operations, ...acts].map(({ operationId }) => operationId)).size).toBe(operations.length + acts.length);
  const wrong = acts.filter(({ path, parameters, requestBody, security, responses }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
    const schema = requestBody.content['application/json']?.schema;
    return !schema || JSON.stringify(schema).includes('"$ref"') || parameters.map(({ name }) => name).join() !== inPath.join() || JSON.stringify(security) !== '[{"token":[]}]' || !responses[422]?.content;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Pages that are forms: what they act on can be had from the thing itself. */
const FORMS = [
  '/groups/:group/list/settings',
  '/lists/confirm/:key',
  '/lists/unsubscribe/:key',
  '/bodies/new',
  '/bodies/:body/edit',
  '/people/new',
  '/people/import',
  '/people/:person/names',
  '/me/profile/names',
  '/verify-address/:token',
  '/groups/:group/roadmap/add',
  '/groups/:group/roadmap/table',
  '/groups/:group/roadmap/entries/:entry',
  '/sign-in',
  '/enter/:token',
  '/groups/:group/manage',
  '/groups/:group/access',
  '/groups/:group/terms/edit',
  '/groups/:group/meetings/convene',
  '/groups/:group/meetings/:number{[0-9]+}/change',
  '/groups/:group/meetings/:number{[0-9]+}/register',
  '/groups/:group/meetings/:number{[0-9]+}/registration/change',
  // Passport data has no other form.
  '/groups/:group/meetings/:number{[0-9]+}/registration/passport',
  '/groups/:group/meetings/:number{[0-9]+}/participants/new',
  '/groups/:group/meetings/:number{[0-9]+}/registration-form',
];

test('every read but forms can be had as JSON', () => {
  expect(reads.filter((route) => route.html && !route.json && !FORMS.includes(route.path)).map(({ path }) => path)).toEqual([]);
});
