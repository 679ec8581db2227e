/** Who may import whom. Each rule says why; `scripts/checkRooms.mjs` runs them. */
const rooms = {
  domain: '^src/domain/',
  app: '^src/app/',
  store: '^src/store/',
  bot: '^src/bot/',
  nlu: '^src/nlu/',
  i18n: '^src/i18n/',
  dialogs: '^dialogs/',
  cards: '^cards/',
  teams: '^src/teams/',
  webchat: '^src/webchat/',
};

/** A room may import only what `allowed` names (and itself). */
const only = (name, comment, allowed) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: rooms[name] },
  to: { path: '^(src|dialogs|cards|test)/', pathNot: [rooms[name], ...allowed] },
});

/** An outside package has one home. */
const home = (name, comment, packages, homes) => ({
  name: `home-of-${name}`,
  comment,
  severity: 'error',
  from: { path: '^(src|dialogs|cards)/', pathNot: homes },
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A file that needs itself through others cannot be read, or tested, alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'A rule never knows that there is a chat, a store or a clock: only so it can be tried everywhere.',
      severity: 'error',
      from: { path: rooms.domain },
      to: { pathNot: rooms.domain },
    },
    {
      name: 'editions-stay-apart',
      comment:
        'Nothing outside an edition’s folder knows its rules, so that another edition can stand beside it. Its words (types, and the lists of codes) are the exception: they are what is stored and said.',
      severity: 'error',
      from: { path: '^(src|dialogs|cards)/', pathNot: '^src/(domain/rulebook/(editions\\.ts|\\d{4}-\\d{2}/)|cli/)' },
      to: {
        path: '^src/domain/rulebook/\\d{4}-\\d{2}/',
        pathNot: '/words\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    only('app', 'The app decides and saves through ports; who talks and where it is kept is not its business.', [
      rooms.domain,
    ]),
    only('store', 'The store keeps documents; it fulfils the app’s ports and knows the domain’s shapes.', [
      '^src/app/(ports|errors|keyedQueue)\\.ts$',
      rooms.domain,
    ]),
    only('nlu', 'Understanding words needs the domain’s words, and no conversation.', [rooms.domain]),
    only('i18n', 'Texts speak of the domain, and of nothing else.', [rooms.domain]),
    only('cards', 'A card never knows who sends it, nor what a rule says: it is given finished words.', []),
    only('dialogs', 'A dialog asks; the app decides, the catalogues speak, the cards show.', [
      rooms.app,
      rooms.domain,
      rooms.i18n,
      rooms.cards,
      rooms.nlu,
    ]),
    only('bot', 'The bot turns activities into turns, and views into activities.', [
      rooms.dialogs,
      rooms.app,
      rooms.domain,
      rooms.i18n,
      rooms.cards,
      rooms.nlu,
      '^src/config\\.ts$',
    ]),
    only('webchat', 'The web chat carries activities to the bot and back; what they say is not its business.', [
      '^src/app/(ports|errors|keyedQueue|deadline)\\.ts$',
      '^src/domain/language\\.ts$',
    ]),
    only('teams', 'The Teams app package is made of settings and words; it knows no conversation.', [
      '^src/settingSchemas\\.ts$',
      '^src/app/errors\\.ts$',
      '^src/domain/language\\.ts$',
    ]),
    {
      name: 'teams-package-is-not-served',
      comment: 'Only the command makes the app package: its tools need not be there where the bot runs.',
      severity: 'error',
      from: { path: '^(src|dialogs|cards)/', pathNot: [rooms.teams, '^src/cli/packageTeams\\.ts$'] },
      to: { path: rooms.teams },
    },
    {
      name: 'server-imports',
      comment: 'The server has routes and no logic.',
      severity: 'error',
      from: { path: '^src/server\\.ts$' },
      to: { path: '^(src|dialogs|cards)/', pathNot: [rooms.bot, rooms.webchat, '^src/app/ports\\.ts$'] },
    },
    {
      name: 'nobody-imports-the-entry',
      comment: 'main.ts and serve.ts wire everything; whoever imported one would start the program.',
      severity: 'error',
      from: { pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(main|serve)\\.ts$' },
    },
    {
      name: 'sources-do-not-import-tests',
      comment: 'What runs for people must not lean on what only runs for us.',
      severity: 'error',
      from: { path: '^(src|dialogs|cards)/' },
      to: { path: '^test/' },
    },
    home('restify', 'One place knows the web server, so that it can be replaced.', 'restify', [
      '^src/(server|program)\\.ts$',
    ]),
    home('lowdb', 'One room knows how documents are kept.', 'lowdb|steno', [rooms.store]),
    home('pino', 'One file knows how logs are written.', 'pino', ['^src/log\\.ts$']),
    home('zod', 'Unknown data is checked where it comes in, and nowhere else.', 'zod', [
      rooms.store,
      rooms.webchat,
      '^src/(config|settingSchemas|surroundings|app/sent|bot/activitySchema|teams/settings|cli/)',
    ]),
    home(
      'teams-tools',
      'One room knows Microsoft’s manifest and how it is packed.',
      'fflate|ajv|ajv-draft-04|@microsoft/app-manifest',
      [rooms.teams],
    ),
    home(
      'web-chat-tools',
      'One room knows how tokens are signed, activities streamed and visitors counted; the bot checks callers’ tokens and counts messages.',
      'jose|ws|rate-limiter-flexible|botframework-webchat',
      [rooms.webchat, '^src/bot/(auth/|messageLimits\\.ts)'],
    ),
    home('botbuilder', 'The Bot Framework stays in the rooms that talk to it.', 'botbuilder[a-z-]*', [
      rooms.bot,
      rooms.dialogs,
      '^src/store/(dialogStorage|openStore)\\.ts$',
      '^src/webchat/(embeddedAdapter|openWebChat)\\.ts$',
      '^src/server\\.ts$',
    ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
