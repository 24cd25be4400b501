// Automatic numbers as a person sees them, in the formats of ECMA-376 part 1, 17.18.59 that letters use.

export function numeral(count: number, format: string): string {
  if (count < 1 && format !== 'decimal') return String(count);
  return FORMATS[format]?.(count) ?? String(count);
}

const FORMATS: Record<string, (count: number) => string> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalEnclosedParen: (n) => `(${n})`,
  decimalFullWidth: (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  lowerLetter: (n) => letters(n, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (n) => letters(n, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  russianLower: (n) => letters(n, 'абвгдежзиклмнопрстуфхцчшщэюя'),
  russianUpper: (n) => letters(n, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'),
  arabicAlpha: (n) => letters(n, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: (n) => letters(n, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: (n) => roman(n),
  hindiNumbers: (n) => digits(n, 0x0966),
  arabicIndic: (n) => digits(n, 0x0660),
  ordinal: (n) => `${n}${/1\d$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
  decimalEnclosedCircle: (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : String(n)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (n) => String(n).replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] as string),
  none: () => '',
};

/** a to z, then aa, bb: the letter is repeated, as Word does it. */
function letters(n: number, alphabet: string): string {
  const times = Math.min(20, Math.ceil(n / alphabet.length));
  return (alphabet[(n - 1) % alphabet.length] as string).repeat(times);
}

function roman(n: number): string {
  if (n > 3999) return String(n);
  const parts: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let out = '';
  let rest = n;
  for (const [value, sign] of parts)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
}

function digits(n: number, zero: number): string {
  return String(n).replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
}

function chinese(n: number): string {
  if (n > 99) return String(n);
  const signs = '零一二三四五六七八九十';
  if (n <= 10) return signs[n] as string;
  const ones = n % 10 ? signs[n % 10] : '';
  return `${n < 20 ? '' : signs[Math.floor(n / 10)]}十${ones}`;
}
