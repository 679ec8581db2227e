import type { Language } from '../../domain/language.ts';
import { escaped, scriptData } from './html.ts';
import { pageWords } from './pageWords.ts';
import { dark, light } from './palette.ts';
import type { Theme } from './theme.ts';
import { themeStyle } from './themeStyle.ts';

/** What a page of the chat is made from. */
export interface PageOptions {
  /** A page of its own, or what the widget shows in its frame. */
  readonly kind: 'page' | 'panel';
  readonly language: Language;
  readonly nonce: string;
  readonly theme: Theme;
  /** The path in front of every address: '' where the server has the host to itself. */
  readonly base: string;
}

/** The HTML of a page of the chat. It refers to its own origin only, and holds no script. */
export const renderPage = ({ kind, language, nonce, theme, base }: PageOptions): string => {
  const words = pageWords[language];
  const name = escaped(theme.name);
  const at = (path: string): string => escaped(base + path);
  const settings = { language, name: theme.name, base, nonce, kind };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="theme-color" content="${light.surface}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${dark.surface}" media="(prefers-color-scheme: dark)">
<title>${name}</title>
<link rel="icon" href="${at('/webchat/logo')}">
<link rel="stylesheet" href="${at('/webchat/chat.css')}">
<style nonce="${escaped(nonce)}">${themeStyle(theme)}</style>
<script type="application/json" id="settings">${scriptData(settings)}</script>
<script src="${at('/webchat/webchat.js')}" defer></script>
<script src="${at('/webchat/chat.js')}" type="module"></script>
</head>
<body class="${kind}">
<a class="skip" href="#chat">${words.skip}</a>
<header>
<img src="${at('/webchat/logo')}" alt="" width="32" height="32">
<h1>${name}</h1>
${kind === 'page' ? languageLink(language) : closeButton(language)}
</header>
<main aria-label="${words.chat}">
<div id="banner" role="status"></div>
<div id="chat" tabindex="-1"><p class="loading">${words.loading}</p></div>
<noscript><p>${words.noScript}</p></noscript>
</main>
</body>
</html>
`;
};

const languageLink = (language: Language): string => {
  const other = language === 'en' ? 'it' : 'en';
  return `<a id="language" href="?lang=${other}" lang="${other}" hreflang="${other}">${pageWords[language].otherLanguage}</a>`;
};

const closeButton = (language: Language): string =>
  `<button id="close" type="button" aria-label="${pageWords[language].close}"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19"/></svg></button>`;
