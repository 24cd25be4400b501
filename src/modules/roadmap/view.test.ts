import { expect, test } from 'vitest';
import { anEntry } from './testing.js';
import { countsIn, entriesIn, viewFrom } from './view.js';

const contents = {
  areas: [{ id: 'a', title: { en: 'Keys' } }],
  entries: [
    { id: '1', ...anEntry({ designation: 'ITU-T Y.3800', areaId: 'a', title: { en: 'Overview', fr: 'Réseaux' }, publishedOn: '2019-10' }) },
    { id: '2', ...anEntry({ designation: 'ETSI GS QKD 014', body: 'ETSI', areaId: 'a', title: { en: 'Interface' }, publishedOn: null, status: 'planned', scope: 'related' }) },
    { id: '3', ...anEntry({ designation: 'ITU-T X.1710', title: { en: 'Framework' }, publishedOn: '2020', lead: 'SG17', notes: { ar: 'مُراجَع' } }) },
  ],
};
const ids = (query: string) => entriesIn(contents, viewFrom(new URLSearchParams(query))).map(({ id }) => id).join('');

test.each([
  ['', '123'],
  ['area=a', '12'],
  ['area=none', '3'],
  ['body=ETSI', '2'],
  ['status=planned', '2'],
  ['scope=related', '2'],
  ['status=perhaps', '123'],
  ['q=y3800', '1'],
  ['q=reseau', '1'],
  ['q=framework sg17', '3'],
  ['q=framework sg13', ''],
  ['q=مراجع', '3'],
  ['q=…', ''],
  ['sort=designation', '231'],
  ['sort=date', '312'],
  ['sort=body&area=a', '21'],
  ['sort=status', '312'],
])('%s shows %s', (query, shown) => expect(ids(query)).toBe(shown));

test('each value of a field is counted within what else is asked', () => {
  const counts = (query: string, field: 'area' | 'body') => Object.fromEntries(countsIn(contents, viewFrom(new URLSearchParams(query)), field));
  expect(counts('', 'body')).toEqual({ 'ITU-T': 2, ETSI: 1 });
  expect(counts('body=ITU-T', 'body')).toEqual({ 'ITU-T': 2, ETSI: 1 });
  expect(counts('body=ITU-T', 'area')).toEqual({ a: 1, none: 1 });
});
