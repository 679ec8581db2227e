import type { Seat } from '../domain/case/parties.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Language } from '../domain/language.ts';
import type { EditionId } from '../domain/rulebook/edition.ts';
import type { FactName } from '../domain/rulebook/factName.ts';
import type { Facts } from '../domain/rulebook/facts.ts';
import type { Asker, Cloud, Day, JourneyRequest, Service, Source, Status, Wish } from '../domain/rulebook/words.ts';
import type { Words201810 } from './2018-10/words.ts';
import type { ActingWords } from './acting/words.ts';
import type { HistoryWords } from './history/words.ts';
import type { ProfileWords } from './profile/words.ts';
import type { ToldWords } from './told/words.ts';
import type { WaitingWords } from './waiting/words.ts';

/** An answer to choose: how it reads on a button, a line that explains it, and other ways of saying it. */
export interface OptionWords {
  readonly label: string;
  readonly detail?: string;
  readonly synonyms: readonly string[];
  /** Chosen only by its position, or when the whole message is its label or a synonym. */
  readonly strict?: boolean;
}

/** What a question may speak of: the case's facts, and the entry that it is about ("Office 365 E3", "Fabrikam"). */
export interface Asked {
  readonly facts: Facts;
  readonly subject: string;
}

/** How one fact is asked. */
export interface QuestionWords {
  /** The question, one sentence. */
  ask(asked: Asked): string;
  /** How to answer, or what it means, in one line. */
  readonly hint?: string;
  /** For somebody who does not know, where not knowing is no answer: how to find out, or what is likely. */
  readonly unsure?: string;
  /** A good answer, given after two that were not understood. */
  readonly example: string;
  /** The row's name in the summary. */
  readonly label: string;
  /** Other words for the row: "change the portal". */
  readonly synonyms: readonly string[];
}

/** The questions that stand for no single fact. */
export type ListName = 'subscriptions';

/** What a person can click or type at almost any moment. */
export type ButtonName =
  | 'add'
  | 'back'
  | 'cancel'
  | 'change'
  | 'confirm'
  | 'decision'
  | 'done'
  | 'dontKnow'
  | 'ended'
  | 'form'
  | 'give'
  | 'help'
  | 'invitation'
  | 'keep'
  | 'leave'
  | 'letter'
  | 'mail'
  | 'menu'
  | 'no'
  | 'open'
  | 'otherLanguage'
  | 'plan'
  | 'resume'
  | 'save'
  | 'share'
  | 'sheet'
  | 'skip'
  | 'skipRest'
  | 'status'
  | 'submit'
  | 'summary'
  | 'undo'
  | 'why'
  | 'yes';

/** What the text to send to a side says. */
export interface InvitationLetter {
  /** Who asks; the side that is asked, as a sentence names it; whether it is a colleague's own side. */
  readonly from: string;
  readonly seat: string;
  readonly colleague: boolean;
  readonly journey: string;
  /** The subscriptions; may be empty. */
  readonly about: string;
  readonly code: string;
  readonly day: Day;
  readonly link: string | undefined;
}

/** All words of one language but those of an edition's rules. Sentences end with their full stop; labels have none. */
export interface Catalogue {
  readonly language: Language;
  /** "31 March 2028". */
  day(day: Day): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;

  readonly buttons: Readonly<Record<ButtonName, { readonly label: string; readonly typed: string }>>;
  readonly askers: Readonly<Record<Asker, OptionWords>>;
  readonly clouds: Readonly<Record<Cloud, OptionWords>>;
  readonly services: Readonly<Record<Service, OptionWords>>;
  readonly sources: Readonly<Record<Source, OptionWords>>;
  readonly statuses: Readonly<Record<Status, OptionWords>>;
  readonly wishes: Readonly<Record<Wish, OptionWords>>;
  /** To the question where several subscriptions were bought: "in different places". */
  readonly differentPlaces: OptionWords;

  readonly journeys: Readonly<
    Record<
      JourneyRequest,
      { readonly title: string; readonly detail: string; readonly typed: string; readonly opening: string }
    >
  >;
  readonly questions: Readonly<Record<FactName | ListName, QuestionWords>>;
  readonly refusals: {
    readonly [Code in Exclude<Refusal['code'], 'notYourStep'>]: (refusal: Extract<Refusal, { code: Code }>) => string;
  } & {
    /** `name`: whose step it is, as the plan calls them. */
    readonly notYourStep: (refusal: Extract<Refusal, { code: 'notYourStep' }>, name: string) => string;
  };

  readonly menu: { readonly title: string; readonly intro: string; readonly hint: string; readonly again: string };
  readonly help: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly inQuestion: (question: string, example: string) => string;
  };
  /** What is said where others read along. */
  readonly group: {
    readonly hello: string;
    /** What to ask here, and what not. */
    readonly how: string;
    /** What was wanted is about somebody's own case. */
    readonly personal: string;
    /** Somebody clicked in a group on what only works in the personal chat. */
    readonly notHere: string;
    readonly openChat: string;
  };
  /** What others did in a case. */
  readonly news: {
    readonly joined: (name: string) => string;
    /** Somebody more on a side where others sit. */
    readonly joinedToo: (name: string) => string;
    readonly declined: (name: string, reason: string | null) => string;
    readonly marked: (name: string, step: number, text: string, done: boolean) => string;
    /** A step was marked at which others are waited for: they answered. */
    readonly answered: (name: string, step: number) => string;
    readonly decided: string;
    readonly reopened: string;
    readonly turnedDown: (name: string, step: number, text: string, reason: string | null) => string;
    /** `labels`: the facts that changed; none where the case was taken up again. */
    readonly agreementsFell: (names: readonly string[], labels: readonly string[]) => string;
    readonly problem: (name: string, step: number, note: string) => string;
    readonly solved: (name: string, step: number) => string;
    readonly left: (name: string) => string;
    readonly completed: string;
    readonly withdrawn: string;
    readonly expired: string;
    readonly takenUp: string;
    readonly invitationExpired: (name: string) => string;
    readonly unreachable: (name: string) => string;
    /** Stands in a message in which nothing can be clicked any more. */
    readonly past: string;
  };
  readonly acting: ActingWords;
  readonly told: ToldWords;
  readonly history: HistoryWords;
  readonly waiting: WaitingWords;
  /** How a case is shared with the other sides, and how they come in. `name`: a side, as the plan calls it. */
  readonly share: {
    readonly title: string;
    readonly intro: string;
    readonly alone: string;
    readonly seats: Readonly<Record<Seat, string>>;
    readonly open: (name: string) => string;
    readonly invited: (name: string, day: Day) => string;
    readonly takesPart: (name: string) => string;
    readonly declined: (name: string, reason: string | null) => string;
    readonly invite: (name: string) => string;
    readonly inviteAgain: (name: string) => string;
    readonly hint: string;
    readonly letterTitle: (name: string) => string;
    readonly letterIntro: string;
    readonly subject: (journey: string) => string;
    /** What is sent to them; the code stands on a line of its own. */
    readonly letter: (letter: InvitationLetter) => string;
    readonly context: string;
    readonly asks: (name: string, journey: string, about: string) => string;
    /** The same to a colleague. `name`: their own side, and what is to be held of it where that is a name. */
    readonly asksColleague: (name: string, standing: string, journey: string, about: string) => string;
    readonly changes: string;
    readonly unverified: string;
    readonly question: (seat: string) => string;
    readonly join: { readonly label: string; readonly typed: string };
    readonly decline: { readonly label: string; readonly typed: string };
    readonly answerHint: string;
    /** `name`: whose case it is. */
    readonly askAgain: (name: string) => string;
    /** What joining means and does not; until `day` there is time to think it over. */
    readonly means: (day: Day) => string;
    readonly leftOpen: (day: Day) => string;
    /** What looks like a code has another number of characters; or one that no code has. */
    readonly nearCode: (length: number) => string;
    readonly oddCode: (character: string) => string;
    readonly joined: (code: string) => string;
    /** Nothing was declined, since the reason is longer than `most` characters; what to say instead. */
    readonly reasonTooLong: (most: number) => string;
    readonly declinedNow: string;
    readonly already: string;
    readonly unknown: string;
    readonly expired: string;
    readonly tooManyTries: string;
    readonly notNow: string;
    readonly otherTenant: string;
    readonly notHere: string;
    readonly guest: string;
    readonly beingChanged: (code: string) => string;
  };

  readonly summary: {
    readonly title: string;
    readonly intro: string;
    readonly hint: string;
    /** The row that stands for what may be given but was not asked for. */
    readonly details: { readonly label: string; readonly synonyms: readonly string[] };
    readonly blank: string;
    readonly unknown: string;
    readonly open: string;
  };
  readonly decision: {
    readonly title: string;
    readonly hint: string;
    /** Instead of the hint, for who cannot change the case. */
    readonly guestHint: string;
    /** Instead of the hint, where nothing is possible and so nothing is to be done. */
    readonly stoppedHint: string;
    readonly source: string;
    readonly warning: string;
    readonly split: (count: number, parts: readonly string[]) => string;
    /** How good the news is, in a word; colour alone must not tell it. */
    readonly tones: Readonly<Record<'good' | 'wait' | 'warning' | 'no' | 'question', string>>;
  };
  /** On a card that cannot show everything; `{count}` is how many parts it leaves out. The message below it is whole. */
  readonly overflow: string;
  readonly plan: {
    readonly title: string;
    /** `next`: who can act now; empty when all is done. */
    readonly intro: (done: number, all: number, next: readonly string[]) => string;
    /** A step by itself: "Step 2, you: Sign in …". */
    readonly step: (number: number, actor: string, text: string) => string;
    readonly empty: string;
    readonly hint: string;
    readonly states: Readonly<Record<'done' | 'next' | 'later', string>>;
  };
  readonly caseList: {
    readonly title: string;
    readonly intro: (count: number) => string;
    readonly none: string;
    readonly hint: string;
    readonly states: Readonly<Record<'draft' | 'decided', string>>;
    readonly changed: (day: Day) => string;
    readonly damaged: (codes: readonly string[]) => string;
  };
  /** What an entry is called that has no name: "subscription 2". */
  readonly nameless: {
    readonly subscriptions: (number: number) => string;
    readonly currentPartners: (number: number) => string;
  };
  /** What a paper still lacks: what can be told to the bot, and whether more is to be filled in by hand. */
  readonly missing: (labels: readonly string[], byHand: boolean) => string;
  /** The subject of a letter, as a line of its own. */
  readonly subjectLine: (subject: string) => string;
  readonly entryForm: { readonly title: string; readonly hint: string };

  /** Who somebody is, and for which organisation they speak. */
  readonly profile: ProfileWords;

  /** Short sentences, each a whole thing to say. */
  readonly says: {
    readonly noted: (things: readonly string[]) => string;
    readonly soFar: (value: string) => string;
    readonly repaired: (words: string) => string;
    readonly opened: (code: string) => string;
    readonly resumeOffer: (code: string, journey: string) => string;
    readonly planOffer: (code: string, journey: string) => string;
    readonly otherDraft: (code: string) => string;
    readonly rerouted: (to: string) => string;
    readonly noLongerMatters: (labels: readonly string[]) => string;
    readonly reopened: string;
    readonly removed: (subject: string) => string;
    readonly saved: (code: string) => string;
    readonly cancelAsk: (code: string) => string;
    readonly cancelled: (code: string) => string;
    readonly cancelDeclined: string;
    readonly startOverAsk: (code: string) => string;
    readonly startedOver: string;
    readonly staleClick: string;
    readonly oddClick: string;
    /** To who sends more in a minute than is read. */
    readonly tooMany: string;
    /** Beside a card that stays, when what was clicked follows below. */
    readonly seeBelow: string;
    readonly unknownCase: (code: string) => string;
    readonly damagedCase: (code: string) => string;
    readonly openWhich: string;
    readonly changeWhich: string;
    readonly unknownChange: (what: string) => string;
    readonly removeWhich: string;
    readonly noBack: string;
    readonly cannotSkip: string;
    readonly notNow: string;
    readonly confirmFirst: string;
    readonly nothingToSkip: string;
    readonly noPlan: string;
    readonly nameMissing: string;
    readonly whySummary: string;
    readonly notAName: (text: string) => string;
    readonly alreadyNoted: string;
    readonly noCaseOpen: string;
    readonly atDecision: string;
    readonly empty: string;
    readonly attachment: string;
    readonly tooLong: (most: number) => string;
    readonly unclear: string;
    /** What was typed is no answer, but sounds like another journey. */
    readonly otherJourney: (journey: string) => string;
    readonly example: (example: string) => string;
    readonly wayOut: (canSkip: boolean) => string;
    readonly several: string;
    readonly ambiguousDay: string;
    readonly impossibleDay: string;
    readonly guidSlip: string;
    readonly greeting: string;
    readonly thanks: string;
    readonly person: string;
    readonly language: string;
    readonly tooManyCases: (most: number) => string;
    /** What is over and left somebody's list, since that was full. */
    readonly leftList: (codes: readonly string[]) => string;
    readonly stepMarked: (step: number, done: boolean) => string;
    readonly notSaved: string;
    readonly apology: (reference: string) => string;
    readonly termPassedSince: (subject: string, day: Day) => string;
    readonly noSuchPaper: string;
  };

  readonly editions: { readonly [Id in EditionId]: Words201810 };
}
