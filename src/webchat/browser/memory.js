/** @import { Language } from './types.js' */

/** What the browser remembers of a visitor. A browser that keeps nothing is no obstacle: then every visit is the first. */

/** @type {Map<string, string>} the same while the page is open: a broken line must find its conversation again */
const here = new Map();

const resumeKey = 'partnerdesk.resume';
const languageKey = 'partnerdesk.language';

/** @returns {string | undefined} */
export const recallResume = () => recall(resumeKey);

/** @param {string | undefined} resume */
export const rememberResume = (resume) => remember(resumeKey, resume);

/** @returns {Language | undefined} */
export const recallLanguage = () => {
  const language = recall(languageKey);
  return language === 'en' || language === 'it' ? language : undefined;
};

/** @param {Language} language */
export const rememberLanguage = (language) => remember(languageKey, language);

/** @param {string} key */
const recall = (key) => {
  try {
    return localStorage.getItem(key) ?? here.get(key);
  } catch {
    return here.get(key);
  }
};

/**
 * @param {string} key
 * @param {string | undefined} value
 */
const remember = (key, value) => {
  if (value === undefined) here.delete(key);
  else here.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full, or forbidden: the conversation lives as long as the page.
  }
};
