import { z } from 'zod';

/** An empty setting is one that is not set, as `.env` files write it. */
export const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** An id that Azure gave. */
export const guid = z.guid({ error: 'must be a GUID, as the Azure portal shows it' });
