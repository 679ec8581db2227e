import type { TurnContext } from 'botbuilder';
import type { Turn } from './turn.ts';

const key = Symbol('turn');

/** Lays the turn beside the activity, where the dialogs find it. */
export const setTurn = (context: TurnContext, turn: Turn): void => {
  context.turnState.set(key, turn);
};

/** The turn that this activity belongs to. */
export const turnOf = (context: TurnContext): Turn => {
  const turn = context.turnState.get<Turn>(key);
  if (turn === undefined) throw new Error('a dialog runs only within a turn');
  return turn;
};
