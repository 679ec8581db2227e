import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { readAnswerWithCode, readInvitationAnswer } from '../../src/nlu/invitationAnswer.ts';

const join = { kind: 'join' };
const declined = (reason: string | null) => ({ kind: 'decline', reason });
const asks = { kind: 'asks' };

describe.each(languages)('the answer to an invitation, in %s', (language) => {
  test.each([
    ...['1', '1.', 'join', 'Yes', 'ok', 'yes, we join', 'I’d like to join', 'accept', 'we accept', 'we are in'].map(
      (text) => [text, join] as const,
    ),
    ...['sì', 'partecipo', 'Partecipiamo volentieri', 'vogliamo partecipare', 'accetto', 'sì, partecipo'].map(
      (text) => [text, join] as const,
    ),
    ...['2', 'no', 'decline', 'no thanks', 'we don’t want to join', 'we decline', 'no, I do not want to join'].map(
      (text) => [text, declined(null)] as const,
    ),
    ...['rifiuto', 'non partecipo', 'no grazie', 'non vogliamo partecipare', 'preferisco di no'].map(
      (text) => [text, declined(null)] as const,
    ),
    ['no thanks, we do not know them', declined('we do not know them')],
    ['decline: we know nothing of this', declined('we know nothing of this')],
    ['rifiuto: non vi conosciamo', declined('non vi conosciamo')],
    ['No. Restiamo con Fabrikam', declined('Restiamo con Fabrikam')],
    ['no, we don’t want to join: Who are you?', declined('Who are you?')],
    ...['who is Contoso?', 'what happens if I join?', 'is this safe?', 'is this safe', 'chi è Contoso?'].map(
      (text) => [text, asks] as const,
    ),
    ...['no, who is that?', 'che cosa succede se partecipo?', 'join?', 'ok?'].map((text) => [text, asks] as const),
  ])('“%s”', (text, answer) => {
    expect(readInvitationAnswer(text, language)).toEqual(answer);
  });

  test.each([
    'bananas',
    'no idea who that is',
    'no, we join',
    'no, wait a moment',
    'maybe we join',
    'we join if Fabrikam does',
    'they will join',
    '12',
    'Contoso',
  ])('is not “%s”', (text) => {
    expect(readInvitationAnswer(text, language)).toBeUndefined();
  });
});

describe('an answer with the code', () => {
  test.each([
    ['yes, we join ', '', join],
    ['accept ', '', join],
    ['partecipo ', '', join],
    ['', ' accetto', join],
    ['no ', '', declined(null)],
    ['we don’t want to join ', '', declined(null)],
    ['decline ', ': we know nothing of this', declined('we know nothing of this')],
    ['rifiuto ', ' perché no', declined('perché no')],
    ['', ' no thanks, we do not know them', declined('we do not know them')],
  ])('“%s…%s”', (before, after, answer) => {
    expect(readAnswerWithCode(before, after)).toEqual(answer);
  });

  test.each([
    ['', ''],
    ['here it is: ', '.'],
    ['yes, ', ''],
    ['ok: ', ''],
    ['no, the code is ', ''],
    ['buongiorno, ho questo codice: ', ''],
    ['what is ', '?'],
  ])('is none in “%s…%s”: they see the invitation first', (before, after) => {
    expect(readAnswerWithCode(before, after)).toBeUndefined();
  });
});
