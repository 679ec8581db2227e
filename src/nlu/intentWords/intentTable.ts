/** What a message can speak of, as far as it tells what a person wants. */
export type Cue =
  /** The partner of record, by any of its names. */
  | 'partnerOfRecord'
  /** A CSP partner selling to another one. */
  | 'resale'
  /** The person's own case or request. */
  | 'ownCase'
  /** How far something has come. */
  | 'progress'
  /** The bot itself: what it does, how it works. */
  | 'theBot'
  /** Help, without saying with what. */
  | 'help'
  /** The programme for several partners, by name. */
  | 'multiPartner'
  /** The programme for what was bought elsewhere, by name. */
  | 'multiChannel'
  /** Several partners at once. */
  | 'severalPartners'
  /** A second or additional partner. */
  | 'secondPartner'
  /** Another or new partner, which may come beside the present one or in its place. */
  | 'anotherPartner'
  /** A partner is added, invited, brought in. */
  | 'addsPartner'
  /** A partner is hired or engaged, for whatever purpose. */
  | 'hiresPartner'
  /** The present partner stays. */
  | 'keepsPartner'
  /** Something goes on beside something else. */
  | 'beside'
  /** One product here, another there: `licences with X, Azure with Y`. */
  | 'splitsServices'
  /** A way from somebody to somebody. */
  | 'fromTo'
  /** There is a partner already. */
  | 'hasPartner'
  /** Somebody comes in too, beside others. */
  | 'tooWithUs'
  /** Delegated administration, or the relationship that gives it. */
  | 'adminAccess'
  /** Any partner, reseller or provider. */
  | 'partner'
  /** Somebody who could do it, without a name: us, someone, an expert. */
  | 'somebody'
  /** Azure alone, or the rest staying where it is. */
  | 'onlyAzure'
  /** Subscriptions in general. */
  | 'subscriptions'
  /** Something is moved, handed over, switched. */
  | 'moves'
  /** The present partner gives something up to another. */
  | 'handsOver'
  /** Something is managed, supported, looked after. */
  | 'manages'
  /** Something is taken over. */
  | 'takesOver'
  /** The present partner is left. */
  | 'leavesPartner'
  /** A way from one partner to another. */
  | 'betweenPartners'
  /** Something goes into CSP, from outside it. */
  | 'intoCsp'
  /** The transfer of Azure as a thing with a name. */
  | 'azureSwitch'
  /** The partner is changed for another. */
  | 'changesPartner'
  /** The papers of a transfer: form, ticket, signatures. */
  | 'transferPapers'
  /** Bought without the partner that it is about. */
  | 'boughtElsewhere';

/**
 * How one language says what people want: the phrases of every cue, in the notation of `phraseSet.ts`, for folded text in
 * which companies read `nnn`.
 */
export type IntentTable = Readonly<Record<Cue, RegExp>>;
