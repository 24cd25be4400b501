import { expect, test } from 'vitest';
import { nameFrom } from '../names/name.js';
import { columnsOf, hasName } from './columns.js';
import { type Known, type KnownPerson, planOf } from './plan.js';
import { rowsOf } from './rows.js';

const table = (...lines: string[]) => ({ header: (lines[0] as string).split(';'), rows: lines.slice(1).map((line) => line.split(';')) });
const read = (...lines: string[]) => rowsOf(table(...lines), columnsOf(table(...lines).header));

const person = (id: string, written: string, open: KnownPerson['open'] = []): KnownPerson => ({ id, name: { en: written }, names: [nameFrom({ written })].flatMap((name) => name ?? []), open });
const known = (change: Partial<Known> = {}): Known => ({ byEmail: new Map(), bySkeleton: new Map(), bodies: new Map(), ...change });
const ETSI = { id: 'etsi', slug: 'etsi', kind: 'sdo' as const, membership: null, acronym: 'ETSI', name: {}, country: 'FR', endedOn: null, studyGroups: [] };

test.each([
  ['First name;Last name;E-mail;Organisation;Country', ['given', 'family', 'email', 'body', 'country']],
  ['Prénom;Nom;Courriel;Société;Pays;Fonction', ['given', 'family', 'email', 'body', 'country', 'position']],
  ['Nombre;Apellidos;Correo electrónico;País', ['given', 'family', 'email', 'country']],
  ['Имя;Фамилия;Электронная почта;Организация', ['given', 'family', 'email', 'body']],
  ['姓名;电子邮件;单位;国家', ['name', 'email', 'body', 'country']],
  ['الاسم;البريد الإلكتروني;البلد', ['name', 'email', 'country']],
  ['NAME;e-mail Address;Affiliation', ['name', 'email', 'body']],
  ['Nom;Courriel', ['name', 'email']],
])('%s has %j', (header, fields) => {
  expect(Object.keys(columnsOf(header.split(';')).at).sort()).toEqual([...fields].sort());
});

test('a heading that means nothing is told, and a list without names has none', () => {
  expect(columnsOf(['Name', 'Shoe size', 'E-mail', 'Mail']).unknown).toEqual(['Shoe size', 'Mail']);
  expect([hasName(columnsOf(['E-mail'])), hasName(columnsOf(['Surname']))]).toEqual([false, true]);
});

test('a row says of a person what it can, and tells what it cannot', () => {
  const rows = read('Title;First name;Last name;Native name;E-mail;Organization;Country;From', 'Dr;Junsen;Lai;赖俊森;J.Lai@Example.CN;CAICT;China;22.03.2026', ';;;;x@example.org;;Atlantis;31/2/2026', ';Bo;;;no address;;;');
  expect(rows.map((row) => [row.line, row.names.map((name) => name.written), row.email, row.country, row.from, row.doubts])).toEqual([
    [2, ['Junsen Lai', '赖俊森'], 'j.lai@example.cn', 'CN', '2026-03-22', []],
    [3, [], 'x@example.org', null, null, ['noName', 'badCountry', 'badDay']],
    [4, ['Bo'], null, null, null, ['badEmail']],
  ]);
});

test('a row is new, changed, unchanged or doubtful', () => {
  const ada = person('ada', 'Ada Lovelace', [{ bodyId: 'etsi', body: { en: 'European Telecommunications Standards Institute' }, title: null, country: 'FR' }]);
  const facts = known({
    byEmail: new Map([
      ['ada@example.org', ada],
      ['nameless@example.org', { ...person('nameless', ''), names: [] }],
    ]),
    bySkeleton: new Map([['bo vice', [person('bo', 'Bo Vice')]]]),
    bodies: new Map([['ETSI', ETSI]]),
  });
  const rows = read(
    'Name;E-mail;Organization;Country',
    'LOVELACE Ada;ada@example.org;ETSI;France',
    'Lovelace Ada;ada@example.org;ETSI;France',
    'Grace Hopper;grace@example.org;Navy;USA',
    'Bo Vice;bo.new@example.org;;',
    'Named Now;nameless@example.org;;',
  );
  expect(planOf(rows, facts).map((row) => [row.state, row.personId, row.doubts, row.newNames.map((name) => name.written), row.affiliates])).toEqual([
    ['unchanged', 'ada', [], [], false],
    ['doubtful', null, ['twice'], [], false],
    ['new', null, [], ['Grace Hopper'], true],
    ['doubtful', null, ['sameName'], [], false],
    ['changed', 'nameless', [], ['Named Now'], false],
  ]);
});

test('another body, country or script is a change; another name at a known address is a doubt', () => {
  const ada = person('ada', 'Ada Lovelace', [{ bodyId: null, body: { en: 'Engines Ltd' }, title: null, country: 'GB' }]);
  const facts = known({ byEmail: new Map([['ada@example.org', ada]]), bodies: new Map([['ETSI', ETSI]]) });
  const state = (line: string) => {
    const [row] = planOf(read('Name;Native name;E-mail;Organization;Country', line), facts);
    return [row?.state, row?.newNames.map((name) => name.written), row?.affiliates, row?.doubts];
  };
  expect(state('Ada Lovelace;;ada@example.org;engines LTD;UK')).toEqual(['unchanged', [], false, []]);
  expect(state('Ada Lovelace;;ada@example.org;ETSI;UK')).toEqual(['changed', [], true, []]);
  expect(state('Ada Lovelace;;ada@example.org;;Switzerland')).toEqual(['changed', [], true, []]);
  expect(state('Ada Lovelace;Ада Лавлейс;ada@example.org;;')).toEqual(['changed', ['Ада Лавлейс'], false, []]);
  expect(state('Bob Babbage;;ada@example.org;;')).toEqual(['doubtful', [], false, ['otherName']]);
});

test('a doubt is decided by whoever imports: it is somebody, or a new person; a mistake in the row is not', () => {
  const bo = person('bo', 'Bo Vice');
  const ada = person('ada', 'Ada Lovelace');
  const facts = known({ bySkeleton: new Map([['bo vice', [bo]]]), byEmail: new Map([['ada@example.org', ada]]) });
  const rows = read('Name;E-mail;Country', 'Bo Vice;;CH', 'Ada Byron;ada@example.org;', 'Wrong;no address;');
  const states = (decisions: [number, string][]) => planOf(rows, facts, new Map(decisions)).map((row) => [row.state, row.personId]);
  expect(states([[2, 'bo'], [3, 'ada'], [4, 'new']])).toEqual([['changed', 'bo'], ['changed', 'ada'], ['doubtful', null]]);
  expect(states([[2, 'new'], [3, 'new'], [4, 'bo']])).toEqual([['new', null], ['doubtful', null], ['doubtful', null]]);
  expect(states([[2, 'somebody who is not likely']])).toEqual([['doubtful', null], ['doubtful', null], ['doubtful', null]]);
});
