import { z } from 'zod';
import type { Person } from '../domain/case/person.ts';
import { languages } from '../domain/language.ts';
import { askers } from '../domain/rulebook/words.ts';

const personSchema = z.object({
  id: z.string(),
  version: z.int(),
  language: z.enum(languages).exactOptional(),
  cases: z.array(z.string()),
  organisation: z.string().exactOptional(),
  lastRole: z.enum(askers).exactOptional(),
  reach: z
    .object({ transport: z.enum(['connector', 'embedded']), reference: z.string(), language: z.enum(languages) })
    .exactOptional(),
  away: z.literal(true).exactOptional(),
  wrongCodes: z.array(z.iso.datetime()).exactOptional(),
});

/** Reads what is stored of a person; throws where its shape is another one. */
export const parsePerson = (data: unknown): Person => personSchema.parse(data);
