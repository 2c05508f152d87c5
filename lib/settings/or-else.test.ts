import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { orElse } from './or-else';

const schema = z.object({
  size: orElse(z.enum(['small', 'large']), 'small'),
  words: orElse(z.array(z.string()), []),
});

it.each([
  [
    { size: 'large', words: ['a'] },
    { size: 'large', words: ['a'] },
  ],
  [
    { size: 'huge', words: 'a' },
    { size: 'small', words: [] },
  ],
  [{ words: [1] }, { size: 'small', words: [] }],
  [{}, { size: 'small', words: [] }],
])('reads %j', (raw, read) => {
  expect(schema.parse(raw)).toEqual(read);
});
