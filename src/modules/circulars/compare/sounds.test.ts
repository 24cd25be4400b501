import { describe, expect, it } from 'vitest';
import { compareNamesBySound } from './sounds.js';

describe('names over scripts', () => {
  it.each([
    ['Mark McFadden', 'Марк Макфадден', 'same'],
    ['Mark McFadden', 'مارك ماكفادن', 'same'],
    ['Heung Youl Youm', 'Хын Ёль Ём', 'same'],
    ['Heung Youl Youm', 'هيونغ يول يوم', 'same'],
    ['Junsen Lai', 'Цзюньсэнь Лай', 'same'],
    ['Junsen LAI', 'LAI Junsen', 'same'],
    ['赖俊森', 'Junsen Lai', 'same'],
    ['Tatiana Shevchenko', 'Tatiana Chevtchenko', 'same'],
    ['Ramón Esteves', 'Рамон Эстевес', 'same'],
    ['Solveig Aarnes', 'Solveig Aarsen', 'misspelt'],
    ['Mark McFadden', 'Петр Силин', 'different'],
    ['Mark McFadden', 'هدى المنصوري', 'different'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(compareNamesBySound(one, other)).toBe(expected);
    expect(compareNamesBySound(other, one)).toBe(expected);
  });
});
