import type { Asked } from './dialogState.ts';
import { answerEntranceQuestion } from './entranceQuestion.ts';
import { type Outcome, passed } from './outcome.ts';
import { answerForgetQuestion, forgetAfterReading } from './profile/forgetQuestion.ts';
import type { Turn } from './turn.ts';

/**
 * Takes what was sent as the answer to the question that was asked beside the place, if there is one. Each kind has its
 * own file, which also asks it. An outcome that names the question asks it again; otherwise it is over.
 *
 * These questions are no dialogs on the stack: what does not answer one is for the place, in the same turn.
 */
export const answerBeside = async (turn: Turn, asked: Asked | undefined): Promise<Outcome> => {
  switch (asked?.kind) {
    case undefined:
      return passed;
    case 'invitation':
      return answerEntranceQuestion(turn, asked);
    case 'profile':
      return forgetAfterReading(turn);
    case 'forget':
      return answerForgetQuestion(turn);
  }
};
