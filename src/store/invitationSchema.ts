import { z } from 'zod';
import type { InvitationRecord } from '../domain/case/parties.ts';

const invitationSchema = z.object({ id: z.string(), version: z.int(), code: z.string(), expiresAt: z.iso.datetime() });

/** Reads where an invitation belongs; throws where its shape is another one. */
export const parseInvitation = (data: unknown): InvitationRecord => invitationSchema.parse(data);
