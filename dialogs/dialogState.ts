import type { CaseCode } from '../src/domain/case/case.ts';
import type { Place } from './engine/place.ts';

const field = (state: unknown, name: string): unknown =>
  typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;

/**
 * The place that a dialog's state holds; nothing where the state was lost or written by another version of the
 * program. Only the case's code must be right: the rest is checked against the case wherever it is used.
 */
export const readPlace = (state: unknown): Place | undefined => {
  const place = field(state, 'place');
  // Everything but the code is a hint that `stageOf` and `sequence` verify.
  return typeof field(place, 'code') === 'string' ? (place as Place) : undefined;
};

/** The case that the lobby offered to go on with. */
export const readOffer = (state: unknown): CaseCode | undefined => {
  const offered = field(state, 'offered');
  return typeof offered === 'string' ? offered : undefined;
};

/** Whether the lobby greeted this person already, so that it need not do so again. */
export const wasGreeted = (state: unknown): boolean => field(state, 'greeted') === true;

/**
 * What was asked beside whatever the conversation is at, and is what the next message answers.
 *
 * - `invitation`: whether they take part. Only the digest of the code is kept, since this state is stored
 * - `profile`: nothing, but they just read what is known of them
 * - `forget`: whether all of that is to be forgotten
 */
export type Asked =
  | { readonly kind: 'invitation'; readonly digest: string }
  | { readonly kind: 'profile' }
  | { readonly kind: 'forget' };

/** What was asked beside; nothing where nothing was, or it cannot be read. */
export const readAsked = (state: unknown): Asked | undefined => {
  const asked = field(state, 'asked');
  const [kind, digest] = [field(asked, 'kind'), field(asked, 'digest')];
  if (kind === 'profile' || kind === 'forget') return { kind };
  return kind === 'invitation' && typeof digest === 'string' ? { kind, digest } : undefined;
};

/** A dialog's state with what was asked beside it, or without. */
export const withAsked = (state: object, asked: Asked | undefined): object => {
  const { asked: _before, ...rest }: { readonly asked?: unknown } = state;
  return asked === undefined ? rest : { ...rest, asked };
};
