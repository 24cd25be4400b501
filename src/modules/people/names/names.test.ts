import { expect, test } from 'vitest';
import { nameFrom, namesIn, namesShown, printedName, sortKeyOfName } from './name.js';
import { scriptOf } from './script.js';
import { skeletonOf } from './skeleton.js';

test.each([
  ['Junsen Lai', 'Latn'],
  ['赖俊森', 'Hani'],
  ['山田 たろう', 'Jpan'],
  ['Цзюньсэнь Лай', 'Cyrl'],
  ['سلمى الهادي', 'Arab'],
  ['홍길동', 'Hang'],
  ['Ελένη', 'Grek'],
  ['007', 'Zyyy'],
])('%s is written in %s', (name, script) => {
  expect(scriptOf(name)).toBe(script);
});

test.each([
  [{ given: 'Junsen', family: 'Lai' }, 'Junsen Lai'],
  [{ given: 'Junsen', family: 'LAI', familyFirst: true }, 'LAI Junsen'],
  [{ given: '俊森', family: '赖' }, '赖俊森'],
  [{ given: 'たろう', family: '山田' }, '山田たろう'],
  [{ given: 'Суарес', family: '' }, 'Суарес'],
  [{ written: '  Ada\u00a0 Chair\u202e ' }, 'Ada Chair'],
])('%o is written %s', (given, written) => {
  expect(nameFrom(given)?.written).toBe(written);
});

test('a name of which nothing was said is none', () => {
  expect(nameFrom({ given: ' ', family: '', title: 'Dr' })).toBe(null);
});

test('each reader is shown the name in the script of the language; the others the Latin form', () => {
  const names = [{ given: '俊森', family: '赖' }, { given: 'Junsen', family: 'Lai', title: 'Dr' }, { written: 'Цзюньсэнь Лай' }].flatMap((given) => nameFrom(given) ?? []);
  expect(namesShown(names)).toEqual({ en: 'Junsen Lai', zh: '赖俊森', ru: 'Цзюньсэнь Лай' });
  expect(sortKeyOfName(names)).toBe('lai junsen');
  expect(printedName(names[1] as { title: string; written: string })).toBe('Dr Junsen Lai');
  expect(namesShown([nameFrom({ written: '홍길동' })].flatMap((name) => name ?? []))).toEqual({ en: '홍길동' });
});

test('one text a language gives one name a script', () => {
  expect(namesIn({ en: 'Mark McFadden', fr: 'Mark McFadden', ru: 'Марк Макфадден' }).map((name) => [name.script, name.written])).toEqual([
    ['Latn', 'Mark McFadden'],
    ['Cyrl', 'Марк Макфадден'],
  ]);
});

test.each([
  ['YOUM, Heung-Youl (Mr)', 'Heung Youl Youm'],
  ['José Núñez', 'Nunez Jose'],
  ['Dr. Łukasz Ørsted', 'Lukasz Orsted'],
  ['Семёнов Пётр', 'Петр Семенов'],
  ['أحمد إبراهيم', 'احمد ابراهيم'],
  ['O’Brien Pat', "Pat O'Brien"],
])('%s and %s have one skeleton', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
  expect(skeletonOf(one)).not.toBe('');
});

test('different names have different skeletons', () => {
  expect(skeletonOf('Ana Lopez')).not.toBe(skeletonOf('Anna Lopez'));
  expect(skeletonOf('123')).toBe('');
});
