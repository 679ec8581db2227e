import type { DirectLine } from './directLine.ts';
import { freshUserId } from './freshId.ts';
import { count } from './guard.ts';
import type { Route, WebRequest } from './http.ts';
import type { Limits } from './limits.ts';
import { addressOf } from './ownAddress.ts';

const root = '/v3/directline';

/**
 * The calls of Direct Line 3.0. There is no secret to exchange: whoever may use the chat may have a token, for a
 * visitor whose id the server chose. Source: Direct Line API 3.0, reference.
 */
export const directLineRoutes = (directLine: DirectLine, proxied: boolean, limits: Limits): readonly Route[] => {
  const authorization = (request: WebRequest): string | undefined => request.header('authorization');
  const id = ({ params }: WebRequest): string => params.id ?? '';
  const watermark = ({ query }: WebRequest): string | undefined => query.get('watermark') ?? undefined;
  const streams = (request: WebRequest): string => `${addressOf(request, proxied).replace(/^http/, 'ws')}${root}`;
  return [
    {
      method: 'post',
      path: `${root}/tokens/generate`,
      async answer({ address }) {
        await count(limits, 'newVisitors', address);
        return { status: 200, body: await directLine.begin(freshUserId()) };
      },
    },
    {
      method: 'post',
      path: `${root}/tokens/refresh`,
      answer: async (request) => ({ status: 200, body: await directLine.refresh(authorization(request)) }),
    },
    {
      method: 'post',
      path: `${root}/conversations`,
      takesJson: true,
      async answer(request) {
        const { created, conversation } = await directLine.start(
          authorization(request),
          request.body,
          streams(request),
        );
        return { status: created ? 201 : 200, body: conversation };
      },
    },
    {
      method: 'get',
      path: `${root}/conversations/:id`,
      answer: async (request) => ({
        status: 200,
        body: await directLine.reconnect(authorization(request), id(request), watermark(request), streams(request)),
      }),
    },
    {
      method: 'post',
      path: `${root}/conversations/:id/activities`,
      takesJson: true,
      async answer(request) {
        await count(limits, 'posts', request.address);
        return { status: 200, body: await directLine.post(authorization(request), id(request), request.body) };
      },
    },
    {
      method: 'get',
      path: `${root}/conversations/:id/activities`,
      answer: async (request) => ({
        status: 200,
        body: await directLine.activities(authorization(request), id(request), watermark(request)),
      }),
    },
    {
      method: 'post',
      path: `${root}/conversations/:id/upload`,
      answer: async (request) => directLine.upload(authorization(request), id(request)),
    },
  ];
};
