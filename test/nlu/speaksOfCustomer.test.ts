import { expect, test } from '@jest/globals';
import { speaksOfCustomer } from '../../src/nlu/speaksOfCustomer.ts';

test.each([
  ['our customer wants to keep Fabrikam', true],
  ['Azure for a client of ours is to move', true],
  ['il nostro cliente vuole passare Azure', true],
  ['per due clienti', true],
  ['we are the customer', false],
  ['I’m an end customer and want a second partner', false],
  ['siamo il cliente', false],
  ['we want to move Azure from Fabrikam to Contoso', false],
])('“%s”', (text, speaks) => {
  expect(speaksOfCustomer(text)).toBe(speaks);
});
