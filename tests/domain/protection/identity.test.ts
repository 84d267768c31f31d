import { describe, expect, it } from 'vitest';
import { personalNumbers, phoneNumbers, privateAddresses } from '#domain/protection/identity.ts';

const foundIn = (text: string, found: readonly { from: number; to: number }[]): string[] =>
  found.map(({ from, to }) => text.slice(from, to));

describe(personalNumbers, () => {
  it.each([
    ['640823-3234', ['640823-3234']],
    ['19640823-3234', ['19640823-3234']],
    ['född 196408233234, inflyttad', ['196408233234']],
    ['640823+3234', ['640823+3234']],
    ['701063-2391', ['701063-2391']],
    ['CPR 010190-1234', ['010190-1234']],
    ['0707614285', ['0707614285']],
    ['två: 640823-3234 och 010190-1234', ['640823-3234', '010190-1234']],
  ])('%s', (text, expected) => {
    expect(foundIn(text, personalNumbers(text)).map((one) => one.trim())).toEqual(expected);
  });

  it.each([
    ['640823-3235', 'wrong check digit'],
    ['641323-3234', 'no such month'],
    ['640231-3232', 'no such day'],
    ['212000-1116', 'the number of an organisation'],
    ['2026-03-03', 'a day'],
    ['2020–2025', 'two years'],
    ['0101901234', 'ten digits that keep no rule'],
    ['320190-1234', 'no such day in Danish'],
    ['1234640823-3234', 'the end of something longer'],
    ['12 500 000', 'a large number'],
  ])('not %s: %s', (text) => {
    expect(personalNumbers(text)).toEqual([]);
  });
});

describe(phoneNumbers, () => {
  it.each([
    '070-123 45 67',
    '0701234567',
    '08-123 456 78',
    '(08) 123 456 78',
    '+46 70 123 45 67',
    '0046701234567',
    '+45 12 34 56 78',
    '12 34 56 78',
    'tlf. 12345678',
    'ring 123456',
  ])('%s', (text) => {
    expect(phoneNumbers(text)).toHaveLength(1);
  });

  it.each([
    '2026-03-03',
    '01-02-2025',
    '20250101',
    '12 500 000',
    '2 500 000 000',
    'dnr 2025/0123',
    '2020-2025',
    'kl. 08.00–16.00',
    'SoL 4 kap. 1 §',
    'https://exempel.se/artikel-0701234567',
  ])('not %s', (text) => {
    expect(phoneNumbers(text)).toEqual([]);
  });
});

describe(privateAddresses, () => {
  it.each(['anna@gmail.com', 'Skriv till anna.ek@hotmail.se.', 'ANNA@ICLOUD.COM', 'a.b@yahoo.co.uk'])('%s', (text) => {
    expect(privateAddresses(text)).toHaveLength(1);
  });

  it.each(['kvalitet@exempel.se', 'gmail.com', 'info@gmail.com.exempel.se', '@gmail'])('not %s', (text) => {
    expect(privateAddresses(text)).toEqual([]);
  });
});
