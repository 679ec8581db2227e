import type { Request as BotRequest, Response as BotResponse, CloudAdapter } from 'botbuilder';
import restify, { type Request, type Response, type Server } from 'restify';
import { activityProblem } from './bot/activitySchema.ts';
import type { Bot } from './bot/bot.ts';

/** The largest body of a message, in bytes: an activity with 50 kB of text fits with room. */
const largestBody = 512 * 1024;

export interface ServerParts {
  readonly adapter: CloudAdapter;
  readonly bot: Bot;
  readonly version: string;
  /** Whether the store can be written right now. */
  readonly probe: () => Promise<boolean>;
}

/** The routes: where channels post activities, and where an operator sees whether all is well. No logic. */
export const openServer = ({ adapter, bot, version, probe }: ServerParts): Server => {
  const server = restify.createServer({ name: 'Partnerdesk' });

  server.get('/health', async (_request: Request, response: Response) => {
    const writable = await probe();
    response.send(writable ? 200 : 503, { alive: true, version, store: writable ? 'writable' : 'unavailable' });
  });

  server.post(
    '/api/messages',
    ...[restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false })].flat(),
    async (request: Request, response: Response) => {
      const problem = activityProblem(request.body);
      if (problem !== undefined) {
        response.send(400, { error: { code: 'BadArgument', message: problem } });
        return;
      }
      // restify's request has optional properties where botbuilder's says "or undefined": the same objects.
      await adapter.process(request as unknown as BotRequest, response as unknown as BotResponse, (context) =>
        bot.run(context),
      );
    },
  );

  return server;
};
