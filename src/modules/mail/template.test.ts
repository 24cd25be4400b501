import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliveriesIn, isHard } from './dsn.js';
import { fill, oneLine, plainValue, whyNotTemplate } from './template.js';
import { bounceAddress, bouncedMail } from './verp.js';

const known = { name: 'plain', link: 'trusted', agenda: 'trusted' } as const;

test('a template says what its purpose knows, and nothing else', () => {
  const code = (subject: string, body: string) => whyNotTemplate({ subject, body }, known)?.code ?? null;
  expect(code('For {name}', 'See {link}')).toBe(null);
  for (const body of ['{nobody}', '{name', 'name}', '{ name }', '{name.length}', '{constructor}', '{__proto__}', '{name!r}', '{{name}}', '{}', '{name} {7*7}']) expect([body, code('Word', body)]).toEqual([body, 'mail.noPlaceholder']);
  expect([code('', 'Text'), code('Word', ' '), code('Word\r\nBcc: all@example.org', 'Text'), code('x'.repeat(201), 'Text')]).toEqual(['mail.noSubject', 'mail.noBody', 'mail.subjectLines', 'mail.longSubject']);
});

test('what somebody wrote cannot begin a header, a line or a link; what we made stands as it is', () => {
  const values = { name: 'Eve\r\nBcc: all@example.org\u202e https://evil.example www.evil.example', link: 'https://comity.example/x', agenda: '- One\n- Two' };
  expect(fill({ subject: 'For {name}', body: 'Dear {name},\n{agenda}\n{link}' }, known, values)).toEqual({
    subject: 'For Eve Bcc: all@example.org https: //evil.example www .evil.example',
    body: 'Dear Eve Bcc: all@example.org https: //evil.example www .evil.example,\n- One\n- Two\nhttps://comity.example/x',
  });
});

test('a value is never a template, and never reaches what is not its own', () => {
  expect(fill({ subject: '{name}', body: '{name}{link}' }, known, { name: '{link}{agenda}', link: 'L' })).toEqual({ subject: '{link}{agenda}', body: '{link}{agenda}L' });
  expect(fill({ subject: '{name}', body: '{toString}{name}' }, known, Object.create({ name: 'inherited' }) as Record<string, string>)).toEqual({ subject: '', body: '{toString}' });
});

test('whatever is written, a subject is one line without controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const line of [oneLine(text), plainValue(text), fill({ subject: '{name}', body: 'x' }, known, { name: text }).subject])
        expect(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(line)).toBe(false);
    }),
  );
});

test('the address for what comes back tells the mail, and no other address does', () => {
  const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000';
  expect(bouncedMail(bounceAddress(id, 'lists.example').split('@')[0] as string)).toBe(id);
  for (const local of ['bounces', 'bounces+', 'bounces+0199', `bounces+${id}`, `x-bounces+${id.replaceAll('-', '')}`]) expect(bouncedMail(local)).toBe(null);
});

test('a report tells of each recipient what was done, with the status and the words of the server', () => {
  const report = 'Reporting-MTA: dns; mx\r\n\r\nOriginal-Recipient: rfc822;A@Example.org\r\nFinal-Recipient: rfc822; b@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n no such user\r\n\r\nFinal-Recipient: rfc822; c@example.org\r\nAction: Delayed\r\nStatus: 4.4.1 (no route)\r\n';
  expect(deliveriesIn(report)).toEqual([
    { action: 'failed', status: '5.1.1', recipient: 'a@example.org', diagnostic: '550 5.1.1 no such user' },
    { action: 'delayed', status: '4.4.1', recipient: 'c@example.org', diagnostic: null },
  ]);
  expect(deliveriesIn('anything at all')).toEqual([]);
});

test.each([
  ['5.1.1', null, true],
  ['5.2.1', null, true],
  ['5.2.2', 'mailbox full', false],
  ['5.7.1', '550 blocked', false],
  ['4.4.1', null, false],
  [null, '550 no such user', true],
  [null, '550 rejected as spam', false],
  [null, '552 too large', false],
])('a status %s with %s is against the address: %s', (status, diagnostic, hard) => {
  expect(isHard(status, diagnostic)).toBe(hard);
});
