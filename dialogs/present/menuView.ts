import type { MenuView } from '../../cards/views.ts';
import { journeyRequests } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';

/**
 * What can be done here. The greeting is left out for somebody who was just greeted. `menu` is what they sent to get it,
 * by which its clicks are known.
 */
export const menuView = (words: Catalogue, first: boolean, menu?: string): MenuView => ({
  kind: 'menu',
  title: first ? words.menu.title : words.menu.again,
  intro: first ? words.menu.intro : '',
  items: journeyRequests.map((request) => {
    const { title, detail, typed } = words.journeys[request];
    return {
      label: title,
      detail,
      button: button(title, { verb: 'start', request, ...(menu === undefined ? {} : { menu }) }, { typed }),
    };
  }),
  more: [commandButton('status', words), commandButton('help', words), commandButton('otherLanguage', words)],
  hint: words.menu.hint,
});
