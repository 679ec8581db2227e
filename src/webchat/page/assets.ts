import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A file that is served as it is. */
export interface Asset {
  /** Where it is served, behind the prefix. */
  readonly path: string;
  readonly file: URL;
  readonly type: string;
}

const script = 'text/javascript; charset=utf-8';

/** The modules that `chat.js` is made of, and itself. */
const modules = [
  'banner',
  'chat',
  'clicks',
  'draft',
  'focus',
  'frame',
  'hostConfig',
  'invitation',
  'line',
  'memory',
  'rowNames',
  'spokenCards',
  'styleOptions',
  'token',
  'usedCard',
  'usedCards',
  'words',
];

/** What the pages load besides the logo. The widget's own file is written per server: see `renderWidget`. */
export const assets: readonly Asset[] = [
  { path: '/webchat/chat.css', file: browserFile('chat.css'), type: 'text/css; charset=utf-8' },
  ...modules.map((name) => ({ path: `/webchat/${name}.js`, file: browserFile(`${name}.js`), type: script })),
  { path: '/webchat/webchat.js', file: webChatBundle(), type: script },
];

function browserFile(name: string): URL {
  return new URL(`../browser/${name}`, import.meta.url);
}

/** The package names no path to its bundle; it lies in the folder beside the entry. */
function webChatBundle(): URL {
  const entry = createRequire(import.meta.url).resolve('botframework-webchat');
  return new URL('../dist/webchat.js', pathToFileURL(entry));
}
