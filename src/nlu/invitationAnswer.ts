import type { Language } from '../domain/language.ts';
import { parseCommand } from './command.ts';
import { normalize } from './normalize.ts';
import { parseYesNo } from './yesNo.ts';

/** What somebody answers to an invitation. `asks`: they want to know more before. */
export type InvitationAnswer =
  | { readonly kind: 'join' }
  /** `reason`: in their words, as typed. */
  | { readonly kind: 'decline'; readonly reason: string | null }
  | { readonly kind: 'asks' };

const agreeing =
  "(?:(?:yes|yes please|yeah|yep|sure|ok|okay|fine|good|great|of course|alright|hello|hi|si|si grazie|certo|certamente|va bene|bene|perfetto|volentieri|con piacere|d'accordo|ciao|buongiorno|salve)[,.!: ]+)*";
const courtesy =
  "(?:[,.! ]+(?:please|thanks|thank you|gladly|now|too|here|grazie|grazie mille|per favore|volentieri|senz'altro|anch'io|anche noi))*";

const joins: readonly RegExp[] = [
  `(?:(?:i|we)(?: will|'ll| do| would like to|'d like to| want to| am going to| are going to)? |please |let(?: me|'s| us) )?(?:join|accept|take part|participate)(?: it| this| in it| in this| the case| this case| your case| with| in the case| the invitation)?`,
  "(?:i am|we are|i'm|we're|count (?:me|us)) in",
  '(?:io |noi )?(?:voglio|vogliamo|vorrei|vorremmo|desidero|desideriamo) (?:partecipare|accettare|aderire)(?: alla pratica| a questa pratica|lo|la)?',
  "(?:io |noi )?(?:l'|lo |la )?(?:partecipo|partecipiamo|accetto|accettiamo|aderisco|aderiamo|ci sto|ci stiamo)(?: alla pratica| a questa pratica| con|l'invito| l'invito| all'invito)?(?: anch'io| anche noi| volentieri)?",
].map((form) => new RegExp(`^${agreeing}${form}${courtesy}$`));

const refusing = [
  "(?:i|we)(?: really)? (?:do not|don't|dont|will not|won't|wont|cannot|can't|would rather not|'d rather not)(?: want to| wish to| like to)?(?: join| accept| take part| participate)?(?: it| this| the case| this case| with| in it)?",
  '(?:i|we)(?: have to| must| would like to| want to| will)? (?:decline|refuse|reject)(?: it| this| the invitation| to join)?',
  "(?:decline|refuse|reject|rifiuto|rifiutiamo|decliniamo|declino)(?: it| this| the invitation|l'invito| l'invito| di partecipare)?",
  '(?:io |noi )?non (?:lo |la |ci )?(?:partecipo|partecipiamo|accetto|accettiamo|(?:voglio|vogliamo|vorrei|vorremmo|possiamo|posso|intendo) (?:partecipare|accettare|aderire))(?: alla pratica| a questa pratica| con)?',
  '(?:preferisco|preferiamo|preferirei|preferiremmo) (?:di no|non partecipare)',
].join('|');
const no = '(?:no|nope|no thanks|no thank you|no grazie|grazie no|no grazie mille|sorry no|mi dispiace)';
const declines = new RegExp(`^(?:${no}[,.!: ]*)?(?:${refusing})${courtesy}$`);
const startsDeclining = new RegExp(`^(?:${no}[,.!: ]*)?(?:${refusing})$`);
const startsNo = new RegExp(`^${no}$`);

/** How a reason does not begin: what follows is a question, or a second thought. */
const noReason =
  /^(?:wait|but|first|who|what|why|how|when|where|which|is |are |does |can |aspetta|ma |prima|chi|che |cosa|perche|come|quando|dove|quale|e'? |posso|possiamo|it's|it is|the code|i mean|il codice|anzi|scusa)\b/;

const questionStart =
  /^(?:and |but |e |ma |sorry |scusa,? )?(?:who|what|why|how|when|where|which|is (?:this|it|that|there)|are you|does|can i|can we|do i|do we|must|will|chi|che|cosa|che cosa|perche|come|quando|dove|quale|quanto|e sicuro|e una|posso|possiamo|devo|dobbiamo|spiega|explain|tell me)\b/;

/** What separates an answer from its reason. */
const separated = /^(.{1,60}?)\s*(?:[,.:;!\n–—]+|\s-\s|\s(?:because|since|as|perch[eé]|poich[eé])\s)\s*(.+)$/isu;

const isQuestion = (text: string): boolean => /\?[\s"'»”’!.)]*$/u.test(text) || questionStart.test(normalize(text));

/** The reason behind an answer that says no, as typed; nothing where the message is no such answer. */
const declinedSince = (text: string): string | undefined => {
  const found = separated.exec(text);
  const [head, reason] = [normalize(found?.[1] ?? ''), found?.[2]?.trim() ?? ''];
  if (reason === '') return undefined;
  // "We decline: who are you?" gives its reason as a question; "no, who is that?" only asks.
  if (startsDeclining.test(head)) return reason;
  if (!startsNo.test(head)) return undefined;
  const rest = normalize(reason);
  // "No thanks. We do not want to join: we know nothing of it."
  const further = declinedSince(reason);
  if (further !== undefined) return further;
  return noReason.test(rest) || isQuestion(reason) || isJoin(rest) ? undefined : reason;
};

const isJoin = (normal: string): boolean => joins.some((form) => form.test(normal));

/**
 * Reads the answer to "Do you take part?", in either language, whichever the conversation is in: the number of an answer, a yes or a
 * no, or the same in a sentence. What binds must be said plainly; anything else is undefined.
 */
export const readInvitationAnswer = (text: string, language: Language): InvitationAnswer | undefined => {
  const normal = normalize(text);
  if (/^1\b\W*$/.test(normal)) return { kind: 'join' };
  if (/^2\b\W*$/.test(normal)) return { kind: 'decline', reason: null };
  const spoken = saidPlainly(text);
  if (spoken !== undefined) return spoken;
  if (isQuestion(text)) return { kind: 'asks' };
  const yes = parseYesNo(text, language);
  if (yes !== undefined) return yes ? { kind: 'join' } : { kind: 'decline', reason: null };
  if (startsNo.test(normal)) return { kind: 'decline', reason: null };
  return undefined;
};

/** An answer that names what is done: "we join", "decline: we know nothing of this". A bare yes is none. */
const saidPlainly = (text: string): InvitationAnswer | undefined => {
  const normal = normalize(text);
  const isAsked = /\?[\s"'»”’!.)]*$/u.test(text);
  if (!isAsked && isJoin(normal)) return { kind: 'join' };
  if (!isAsked && declines.test(normal)) return { kind: 'decline', reason: null };
  const reason = declinedSince(text);
  if (reason !== undefined) return { kind: 'decline', reason };
  const command = parseCommand(text, { freeText: false });
  if (command?.name === 'accept') return { kind: 'join' };
  return command?.name === 'decline' ? { kind: 'decline', reason: command.reason ?? null } : undefined;
};

/**
 * Reads what stands around a code as an answer to its invitation. Who says no more than yes has not read it yet: they
 * see it first.
 */
export const readAnswerWithCode = (before: string, after: string): InvitationAnswer | undefined => {
  const [first, second] = [before, after].map((part) => part.replace(/^[\s,.:;–—-]+|[\s,:;–—-]+$/gu, ''));
  if (first === undefined || second === undefined) return undefined;
  const leading = first === '' ? undefined : saidPlainly(first);
  const isNo = startsNo.test(normalize(first));
  if (isNo || (leading?.kind === 'decline' && leading.reason === null))
    return { kind: 'decline', reason: second === '' ? null : second };
  if (leading?.kind === 'join' || /^(?:join|partecipo)\b/.test(normalize(first))) return { kind: 'join' };
  const word = /^(?:decline|rifiuto)\b/.test(normalize(first));
  if (word) return { kind: 'decline', reason: second === '' ? null : second };
  return second === '' || first !== '' ? undefined : saidPlainly(second);
};
