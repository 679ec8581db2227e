import { createHash } from 'node:crypto';
import { type Activity, DeliveryModes, type StatePropertyAccessor, type TurnContext } from 'botbuilder';
import type { Instant } from '../domain/case/case.ts';
import { type Answers, isInvoke } from './answers.ts';
import type { Transport } from './transport.ts';

/** A turn that is over: what it was about, and what of its answers may be needed once more. */
export interface HandledTurn {
  readonly act: string;
  readonly at: Instant;
  /** What it answered; absent: nobody will ask for it again, or it was too long ago. */
  readonly answers?: Answers;
  /** Whether what was said was seen to be sent. */
  readonly sent: boolean;
}

/** How many turns of a conversation are known again, and of how many of them the answers. */
const mostTurns = 32;
const mostAnswers = 8;
/** How much the kept answers of a conversation may take together, in characters of JSON. */
const mostCharacters = 200_000;
/** How long a turn is known again, in milliseconds: 48 hours. */
const knownFor = 48 * 3600 * 1000;

/**
 * What somebody sent, by a name that is the same whenever a channel delivers it again; nothing where the channel named
 * it not. A click and a message are two things even where a channel counts both alike.
 */
export const actOf = (
  transport: Transport,
  { channelId, conversation, id, type, name }: Activity,
): string | undefined =>
  id === undefined || id === ''
    ? undefined
    : createHash('sha256')
        .update(JSON.stringify([transport, channelId, conversation.id, type, name ?? null, id]))
        .digest('base64url')
        .slice(0, 22);

/** The turns that are over, kept with the place of their conversation: so both are saved at once. */
export class HandledTurns {
  readonly #kept: StatePropertyAccessor<readonly HandledTurn[]>;

  constructor(kept: StatePropertyAccessor<readonly HandledTurn[]>) {
    this.#kept = kept;
  }

  /** The turn that this was handled in; nothing where it is new. Rejects with a `Fault` where the store is unavailable. */
  async find(context: TurnContext, act: string): Promise<HandledTurn | undefined> {
    return (await this.#kept.get(context, [])).find((one) => one.act === act);
  }

  /** Notes a turn, or how it stands now; whoever calls this saves. */
  async note(context: TurnContext, turn: HandledTurn): Promise<void> {
    const since = new Date(Date.parse(turn.at) - knownFor).toISOString();
    const earlier = (await this.#kept.get(context, [])).filter(({ act, at }) => act !== turn.act && at > since);
    await this.#kept.set(context, bounded([...earlier, turn].slice(-mostTurns)));
  }
}

/** The latest answers only, as far as there is room for them. */
const bounded = (turns: readonly HandledTurn[]): readonly HandledTurn[] => {
  let characters = 0;
  let answers = 0;
  return turns
    .toReversed()
    .map((turn) => {
      if (turn.answers === undefined) return turn;
      characters += JSON.stringify(turn.answers).length;
      answers += 1;
      // What was not sent yet is kept whatever its length: nobody else has it.
      return !turn.sent || (answers <= mostAnswers && characters <= mostCharacters) ? turn : withoutAnswers(turn);
    })
    .toReversed();
};

const withoutAnswers = ({ answers: _, ...turn }: HandledTurn): HandledTurn => turn;

/** A turn before anything of it was sent. Where nothing is said, there is nothing to see to. */
export const beforeSending = (act: string, at: Instant, answers: Answers, context: TurnContext): HandledTurn => ({
  act,
  at,
  answers,
  sent: isAnsweredAtOnce(context) || (answers.answer === undefined && answers.said.length === 0),
});

/** A turn whose answers went out: only an answer that is waited for is given once more, word for word. */
export const afterSending = (turn: HandledTurn): HandledTurn => {
  const answer = turn.answers?.answer;
  return { ...withoutAnswers(turn), ...(answer === undefined ? {} : { answers: { answer, said: [] } }), sent: true };
};

/** Whether somebody waits for an answer to this that is not known any more. */
export const isForgotten = ({ answers }: HandledTurn, context: TurnContext): boolean =>
  isInvoke(context.activity) ? answers?.answer === undefined : isAnsweredAtOnce(context) && answers === undefined;

/** Whether what is said goes back over the connection on which the activity came. */
export const isAnsweredAtOnce = ({ activity }: TurnContext): boolean =>
  activity.deliveryMode === DeliveryModes.ExpectReplies;
