import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../src/nlu/command.ts';
import { planTold } from '../../src/nlu/planTold.ts';

describe('what is told of a plan', () => {
  test.each([
    ['we already accepted', { kind: 'accepted' }],
    ['I have already accepted it', { kind: 'accepted' }],
    ['ho già accettato', { kind: 'accepted' }],
    ['abbiamo già accettato la richiesta', { kind: 'accepted' }],
    ['done 8 and 9', { kind: 'several', numbers: [8, 9] }],
    ['done 10, 11', { kind: 'several', numbers: [10, 11] }],
    ['steps 2 and 3 are done', { kind: 'several', numbers: [2, 3] }],
    ['we have done 2, 3 and 4', { kind: 'several', numbers: [2, 3, 4] }],
    ['fatto 2 e 3', { kind: 'several', numbers: [2, 3] }],
    ['i passi 2 e 3 sono fatti', { kind: 'several', numbers: [2, 3] }],
    ['fatto due e tre', { kind: 'several', numbers: [2, 3] }],
    ['all done', { kind: 'all' }],
    ['everything is done', { kind: 'all' }],
    ['fatto tutto', { kind: 'all' }],
    ['abbiamo fatto tutto', { kind: 'all' }],
    ['who’s next?', { kind: 'next' }],
    ['whose turn is it?', { kind: 'next' }],
    ['a chi tocca?', { kind: 'next' }],
    ['we opened the ticket', { kind: 'something' }],
    ['the ticket is open', { kind: 'something' }],
    ['the form has been signed', { kind: 'something' }],
    ['abbiamo inviato la richiesta', { kind: 'something' }],
    ['il ticket è aperto', { kind: 'something' }],
    ['la richiesta è stata inviata', { kind: 'something' }],
  ])('“%s”', (text, told) => {
    expect(planTold(text)).toEqual(told);
    expect(parseCommand(text, { freeText: false })).toBeUndefined();
  });

  test.each([
    'we have not opened the ticket',
    'the ticket is not open',
    'did you open the ticket?',
    'have we done everything?',
    'if the ticket is open',
    'non abbiamo inviato la richiesta',
    'il ticket non è aperto',
    'accettiamo la relazione con entrambi',
    'the case is about Azure',
    'hello',
    '',
  ])('nothing in “%s”', (text) => {
    expect(planTold(text)).toBeUndefined();
  });

  test.each(['who takes part?', 'who has joined?', 'chi partecipa?'])('“%s” asks who shares the case', (text) => {
    expect(parseCommand(text, { freeText: false })).toEqual({ name: 'share' });
  });
});
