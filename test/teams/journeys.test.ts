import { expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { languages } from '../../src/domain/language.ts';
import { Person } from '../harness/person.ts';
import { play, readScript, recorded, withoutWhoAndWhen } from '../journeys/replay.ts';
import { type Running, startRunning } from './running.ts';
import { botId } from './teamsActivities.ts';

const start = startRunning();

const journeys = ['addPartner', 'onboardSubscriptions', 'switchAzure'];

/** What somebody sees in Teams of what one activity led to: the card in place of the clicked one, then what is new. */
const seenInTeams =
  ({ line }: Running) =>
  async (activity: Partial<Activity>): Promise<readonly Partial<Activity>[]> => {
    const click = activity.value === undefined ? {} : clickOf(activity.value);
    const { body, calls } = await line.send({
      ...activity,
      recipient: { id: botId, name: 'Partnerdesk' },
      serviceUrl: line.connector.serviceUrl,
      ...click,
    });
    const { type, value } = Object(body);
    const card =
      type === 'application/vnd.microsoft.card.adaptive'
        ? [{ attachments: [{ contentType: type, content: value }] }]
        : [];
    return [...card, ...calls.flatMap(({ method, activity }) => (method === 'POST' ? [activity] : []))];
  };

const clickOf = (data: unknown): Partial<Activity> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'sent-1',
  value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
});

/** The lines of `wanted` that do not stand in `read` in their order; no server is restarted here. */
const missing = (wanted: string, read: string): readonly string[] => {
  const lines = read.split('\n');
  let from = 0;
  return wanted.split('\n').filter((line) => {
    if (line === '' || line === '(restart)') return false;
    const at = lines.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
};

test.each(journeys.flatMap((journey) => languages.map((language) => [journey, language] as const)))(
  'in Teams the recorded journey %s loses no line by its clicks, in %s, and leaves the same case',
  async (journey, language) => {
    const running = await start();
    const person = new Person(seenInTeams(running), { language, channel: 'msteams' });
    const script = readScript(journey).filter((turn) => !('between' in turn) || turn.between !== 'restart');
    const read = await play(script, language, person, async () => undefined);
    expect(missing(recorded(journey, `${language}.txt`), read)).toEqual([]);
    const [stored] = await running.desk.casesOf('msteams', 'somebody');
    if (stored === undefined) throw new Error('no case was stored');
    expect(withoutWhoAndWhen(stored)).toEqual(JSON.parse(recorded(journey, `case.${language}.json`)));
  },
);
