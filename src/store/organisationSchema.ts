import { z } from 'zod';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { askers, clouds } from '../domain/rulebook/words.ts';

const organisationSchema = z.object({
  id: z.string(),
  version: z.int(),
  tenant: z.string().exactOptional(),
  name: z.string().exactOptional(),
  country: z.string().exactOptional(),
  cloud: z.enum(clouds).exactOptional(),
  ownTenant: z.string().exactOptional(),
  roles: z.object({
    customer: z.literal(true).exactOptional(),
    partner: z
      .object({
        kind: z.enum(askers).exclude(['customer']).exactOptional(),
        partnerId: z.string().exactOptional(),
        tenantId: z.string().exactOptional(),
      })
      .exactOptional(),
  }),
});

/** Reads what is stored of an organisation; throws where its shape is another one. */
export const parseOrganisation = (data: unknown): Organisation => organisationSchema.parse(data);
