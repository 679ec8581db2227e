import type { Ending } from '../domain/case/case.ts';
import { english201810 } from './2018-10/en.ts';
import { actingInEnglish } from './acting/en.ts';
import type { Asked, Catalogue } from './catalogue.ts';
import { dayInEnglish } from './dayInWords.ts';
import { historyInEnglish } from './history/en.ts';
import { insideEnglish as inside } from './inside.ts';
import { englishProfile } from './profile/en.ts';
import { toldInEnglish } from './told/en.ts';
import { waitingInEnglish } from './waiting/en.ts';

const you = ({ facts }: Asked): boolean => facts.asker === 'customer';
const partner = ({ facts }: Asked): string => facts.newPartnerName ?? 'the new partner';
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** English, as everybody in the partner world reads it. */
/** Whose step it is, inside a sentence. */
const whose: Catalogue['share']['seats'] = {
  customer: 'the customer',
  newPartner: 'the new partner',
  currentPartner: 'the current partner',
  provider: 'the provider',
};

/** How a case ended, inside a sentence. */
const endings: Readonly<Record<Ending, string>> = {
  completed: 'it is completed',
  declined: 'a side declined',
  withdrawn: 'it was withdrawn',
  expired: 'it expired',
};

/** A sentence with its full stop: one, also behind “S.p.A.”. */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** " (Sign in …)": what a step says, inside a sentence; nothing where the plan has it no more. */
const inBrackets = (text: string): string => (text === '' ? '' : ` (${text.replace(/\.$/, '')})`);

export const english: Catalogue = {
  language: 'en',
  day: dayInEnglish,
  list: (items) => list.format(items),

  buttons: {
    add: { label: 'Add a subscription', typed: 'add' },
    back: { label: 'Back', typed: 'back' },
    cancel: { label: 'Cancel', typed: 'cancel' },
    change: { label: 'Change', typed: 'change' },
    confirm: { label: 'Yes, show the answer', typed: 'yes' },
    decision: { label: 'Answer', typed: 'answer' },
    done: { label: 'Done', typed: 'done' },
    dontKnow: { label: 'I don’t know', typed: 'don’t know' },
    ended: { label: 'It has ended already', typed: 'ended' },
    form: { label: 'Transfer form', typed: 'form' },
    give: { label: 'Add', typed: 'add details' },
    help: { label: 'Help', typed: 'help' },
    invitation: { label: 'Invitation', typed: 'invitation' },
    keep: { label: 'No, keep it', typed: 'no' },
    leave: { label: 'Leave it as it is', typed: 'skip' },
    letter: { label: 'Letter', typed: 'letter' },
    mail: { label: 'Open in e-mail', typed: '' },
    menu: { label: 'Menu', typed: 'menu' },
    no: { label: 'No', typed: 'no' },
    open: { label: 'Open', typed: 'open' },
    otherLanguage: { label: 'Italiano', typed: 'italiano' },
    plan: { label: 'Plan', typed: 'plan' },
    resume: { label: 'Go on', typed: 'go on' },
    save: { label: 'Save for later', typed: 'later' },
    share: { label: 'Share', typed: 'share' },
    sheet: { label: 'Whole plan as text', typed: 'sheet' },
    skip: { label: 'Skip', typed: 'skip' },
    skipRest: { label: 'Skip the rest', typed: 'skip the rest' },
    status: { label: 'My cases', typed: 'my cases' },
    submit: { label: 'Save these answers', typed: '' },
    summary: { label: 'Answers', typed: 'summary' },
    undo: { label: 'Not done', typed: 'undo' },
    why: { label: 'Why?', typed: 'why' },
    yes: { label: 'Yes', typed: 'yes' },
  },

  askers: {
    customer: {
      label: 'Customer',
      synonyms: [
        'customer',
        'client',
        'end customer',
        'the customer',
        'we are the customer',
        'administrator',
        'admin',
        'end user',
      ],
    },
    directPartner: {
      label: 'Direct-bill partner',
      detail: 'Microsoft bills us; we bill the customer.',
      synonyms: [
        'direct partner',
        'direct',
        'csp direct',
        'direct bill',
        'direct csp',
        'tier 1',
        // Said of all three kinds alike, so that it is asked back which one is meant.
        'csp partner',
        'partner',
      ],
    },
    indirectProvider: {
      label: 'Indirect provider',
      detail: 'A distributor, working through resellers.',
      synonyms: ['provider', 'distributor', 'distribution', 'disti', 'csp partner', 'partner'],
    },
    indirectReseller: {
      label: 'Indirect reseller',
      detail: 'Working through a provider.',
      synonyms: ['reseller', 'tier 2', 'indirect partner', 'dealer', 'csp partner', 'partner'],
    },
  },
  clouds: {
    commercial: {
      label: 'Commercial',
      detail: 'The usual one, everywhere but in the two below.',
      synonyms: ['normal', 'standard', 'public', 'usual', 'the usual one', 'global', 'worldwide', 'public cloud'],
    },
    usGov: {
      label: 'US Government',
      synonyms: [
        'government',
        'us gov',
        'gov',
        'gcc',
        'usa',
        'government cloud',
        'us government cloud',
        'us cloud',
        'american cloud',
        'united states government',
      ],
      strict: true,
    },
    germany: {
      label: 'Germany',
      synonyms: ['german', 'german cloud', 'germany cloud', 'cloud germany', 'deutschland', 'microsoft cloud germany'],
      strict: true,
    },
  },
  services: {
    license: {
      label: 'Licences',
      detail: 'By seats: Office 365, EMS, Dynamics 365 …',
      synonyms: [
        'license',
        'licence',
        'licenses',
        'licensed',
        'seats',
        'seat',
        'per user',
        'office 365',
        'office',
        'microsoft 365',
        'm365',
        'o365',
        'ems',
        'dynamics',
        'exchange',
      ],
    },
    usage: {
      label: 'Azure',
      detail: 'By use.',
      synonyms: ['usage', 'pay as you go', 'consumption', 'use', 'pay per use', 'metered'],
    },
  },
  sources: {
    microsoftDirect: {
      label: 'Directly from Microsoft',
      detail: 'On the web, by card or invoice.',
      synonyms: [
        'direct',
        'directly',
        'microsoft',
        'from microsoft',
        'by microsoft',
        'web direct',
        'online',
        'pay as you go',
        'credit card',
        'microsoft website',
      ],
    },
    advisor: { label: 'Through the Advisor programme', synonyms: ['advisor', 'adviser', 'advisor program'] },
    open: {
      label: 'Through the Open programme',
      synonyms: ['open', 'open license', 'open licence', 'open value', 'open program', 'open agreement', 'olp'],
    },
    enterpriseAgreement: {
      label: 'Enterprise Agreement (EA)',
      synonyms: ['ea', 'enterprise agreement', 'enterprise', 'enrollment', 'enrolment'],
    },
    cspPartner: {
      label: 'From a CSP partner',
      synonyms: [
        'csp',
        'csp partner',
        'cloud solution provider',
        'another csp',
        'csp reseller',
        'partner',
        'another partner',
      ],
    },
    syndicationPartner: {
      label: 'From a Syndication Partner',
      detail: 'A telecoms company, for example.',
      synonyms: ['syndication', 'syndication partner', 'telco', 'telecom'],
    },
    otherThirdParty: {
      label: 'From another third party',
      detail: 'Neither a CSP nor a Syndication Partner.',
      synonyms: [
        'third party',
        'other',
        'another third party',
        'somebody else',
        'someone else',
        'other seller',
        'shop',
      ],
    },
    unknown: {
      label: 'I don’t know',
      synonyms: ['unknown', 'no idea', 'not sure', 'dont know', 'i dont know', 'dunno'],
    },
  },
  statuses: {
    active: { label: 'Active', synonyms: ['running', 'in use', 'live', 'still active', 'valid', 'current'] },
    ended: {
      label: 'Ended',
      detail: 'Its term is over.',
      synonyms: ['expired', 'over', 'finished', 'lapsed', 'it has ended'],
    },
    cancelled: { label: 'Cancelled', synonyms: ['canceled', 'terminated', 'closed'] },
  },
  wishes: {
    manage: {
      label: 'Manage it',
      detail: 'Administer and support it; it stays where it was bought.',
      synonyms: ['manage', 'support', 'administer', 'look after', 'management', 'admin', 'manage and support'],
    },
    move: {
      label: 'Move it',
      detail: 'The new partner sells it from then on.',
      synonyms: ['move', 'transfer', 'switch', 'sell', 'sell it', 'take over', 'migrate', 'buy from them'],
    },
  },
  differentPlaces: {
    label: 'In different places',
    synonyms: ['different', 'mixed', 'different places', 'not the same', 'several places', 'one by one'],
  },

  journeys: {
    addPartner: {
      title: 'Add a second partner',
      detail: 'Keep today’s partner and work with another one too.',
      typed: 'add a partner',
      opening: 'Let’s add a second partner.',
    },
    onboardSubscriptions: {
      title: 'Onboard subscriptions bought elsewhere',
      detail: 'Let a partner manage or take over what you bought from someone else.',
      typed: 'onboard',
      opening: 'Let’s see what a partner can do with subscriptions that were bought elsewhere.',
    },
    switchAzure: {
      title: 'Switch Azure to another partner',
      detail: 'Move Azure from the partner who sold it to a new one.',
      typed: 'switch azure',
      opening: 'Let’s switch Azure to another partner.',
    },
  },

  questions: {
    asker: {
      ask: () => 'Who are you in this?',
      example: 'customer',
      label: 'Your role',
      synonyms: ['role', 'my role', 'who i am', 'asker', 'who'],
    },
    cloud: {
      ask: (asked) => `Which cloud ${you(asked) ? 'are you' : 'is the customer'} in?`,
      hint: 'Nearly always the commercial one.',
      unsure: 'If you do not know, it is almost certainly the commercial one.',
      example: 'commercial',
      label: 'Cloud',
      synonyms: ['portal', 'cloud portal'],
    },
    customerIsCspPartner: {
      ask: (asked) => `${you(asked) ? 'Is your company' : 'Is the customer'} itself a Microsoft CSP partner?`,
      hint: 'That is, does it sell Microsoft cloud services to others?',
      unsure: 'If Microsoft services are not sold to others, the answer is no.',
      example: 'no',
      label: 'Customer is a CSP partner',
      synonyms: ['csp', 'csp partner', 'customer is partner', 'partner status'],
    },
    newPartnerName: {
      ask: (asked) =>
        asked.facts.request === 'addPartner'
          ? 'What is the name of the partner to be added?'
          : asked.facts.request === 'switchAzure'
            ? 'What is the name of the new partner?'
            : `What is the name of the partner who is to look after ${you(asked) ? 'your' : 'the'} subscriptions?`,
      hint: 'The company’s name.',
      example: 'Contoso',
      label: 'New partner',
      synonyms: ['partner', 'the partner', 'partner name', 'new partner name', 'second partner'],
    },
    newPartnerDelivers: {
      ask: (asked) => `What is ${partner(asked)} to deliver?`,
      hint: 'In a few words.',
      example: 'Azure, and support for it',
      label: 'New partner delivers',
      synonyms: ['services', 'what it delivers', 'delivers', 'delivery'],
    },
    movesExpected: {
      ask: (asked) => `Does anybody expect existing subscriptions to move to ${partner(asked)}?`,
      hint: 'Adding a partner moves nothing by itself.',
      unsure: 'If nobody has spoken of it, the answer is no. It can be changed later.',
      example: 'no',
      label: 'Subscriptions are to move',
      synonyms: ['move', 'moves', 'expectations', 'existing subscriptions'],
    },
    sameCountry: {
      ask: (asked) =>
        `Are ${partner(asked)} and ${you(asked) ? 'your' : 'the customer’s'} Microsoft tenant in the same country?`,
      hint: 'Azure can only be switched within one country.',
      example: 'yes',
      label: 'Same country',
      synonyms: ['country', 'the country', 'nation', 'location'],
    },
    hasRelationship: {
      ask: (asked) =>
        `Does ${partner(asked)} already have a reseller relationship with ${you(asked) ? 'you' : 'the customer'}?`,
      hint: 'If an invitation was accepted before, yes.',
      example: 'no',
      label: 'Reseller relationship',
      synonyms: ['relationship', 'relation', 'the relationship'],
    },
    currentPartnerName: {
      ask: (asked) => `Who sold ${you(asked) ? 'you' : 'the customer'} the Azure that is to move?`,
      hint: 'The company’s name.',
      example: 'Fabrikam',
      label: 'Current partner',
      synonyms: ['old partner', 'todays partner', 'seller', 'present partner'],
    },
    customerName: {
      ask: (asked) => (you(asked) ? 'What is your company called?' : 'What is the customer called?'),
      hint: 'For the letters, and for those with whom you share the case.',
      example: 'Adatum Ltd',
      label: 'Customer',
      synonyms: ['company', 'customer name', 'company name', 'my company', 'client'],
    },
    customerTenant: {
      ask: (asked) => `What is ${you(asked) ? 'your' : 'the customer’s'} Microsoft tenant?`,
      hint: 'Its domain, such as adatum.onmicrosoft.com, or its tenant id.',
      example: 'adatum.onmicrosoft.com',
      label: 'Customer’s tenant',
      synonyms: ['tenant', 'domain', 'customer tenant', 'microsoft id', 'tenant domain'],
    },
    customerEmail: {
      ask: (asked) => `To which e-mail address does the invitation go${you(asked) ? '' : ' at the customer'}?`,
      example: 'it@adatum.example',
      label: 'Customer’s e-mail',
      synonyms: ['email', 'e-mail', 'mail', 'customer email', 'address'],
    },
    currentPartnerEmail: {
      ask: (asked) =>
        `To which e-mail address does the letter to ${asked.facts.currentPartnerName ?? 'the current partner'} go?`,
      example: 'csp@fabrikam.example',
      label: 'Current partner’s e-mail',
      synonyms: ['partner email', 'current partner email', 'letter address'],
    },
    newPartnerTenantId: {
      ask: (asked) => `What is the tenant id of ${partner(asked)}?`,
      hint: 'A GUID, found in Partner Center under account settings.',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'New partner’s tenant id',
      synonyms: ['tenant id', 'partner tenant', 'partner tenant id', 'new partner tenant'],
    },
    newPartnerMpnId: {
      ask: (asked) => `What is the partner (MPN) id of ${partner(asked)}?`,
      hint: 'A number, found in Partner Center.',
      example: '4813729',
      label: 'New partner’s MPN id',
      synonyms: ['mpn', 'mpn id', 'partner id'],
    },
    providerName: {
      ask: () => 'What is the indirect provider called?',
      example: 'Northwind Distribution',
      label: 'Provider',
      synonyms: ['provider', 'distributor', 'provider name'],
    },
    providerTenantId: {
      ask: () => 'What is the tenant id of your indirect provider?',
      hint: 'A GUID; the provider tells you.',
      example: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
      label: 'Provider’s tenant id',
      synonyms: ['provider id', 'provider tenant', 'provider tenant id'],
    },
    currentPartnersComplete: {
      ask: (asked) => `${you(asked) ? 'Do you' : 'Does the customer'} work with another partner today?`,
      example: 'no',
      label: 'Today’s partners',
      synonyms: ['partners', 'current partners', 'todays partners'],
    },
    subscriptionsComplete: {
      ask: () => 'Is there another subscription?',
      example: 'no',
      label: 'Subscriptions',
      synonyms: ['list', 'subscription list'],
    },
    sourcesDiffer: {
      ask: ({ facts }) =>
        `Where were these ${facts.subscriptions.filter(({ source }) => source === undefined).length} subscriptions bought?`,
      example: 'From a CSP partner',
      label: 'Where bought',
      synonyms: ['sources'],
    },
    subscriptions: {
      ask: (asked) => `Which Azure subscriptions are to move to ${partner(asked)}?`,
      hint: 'Paste their ids, one or many. A name before an id is kept; a name alone will do for now.',
      example: 'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'Subscriptions',
      synonyms: ['subscription', 'subscription ids', 'azure subscriptions'],
    },
    'subscription.name': {
      ask: ({ facts, subject }) => {
        if (facts.subscriptions.some(({ name }) => name === subject)) return `What shall ${subject} be called?`;
        return facts.subscriptions.filter(({ name }) => name !== undefined).length === 0
          ? facts.request === 'addPartner'
            ? 'Which subscription is to move? Give it a name.'
            : 'Which subscription is it about first? Give it a name.'
          : 'What is the next subscription called?';
      },
      hint: 'For example “Office 365 E3” or “Azure through our EA”.',
      example: 'Office 365 E3',
      label: 'Name',
      synonyms: ['subscription name'],
    },
    'subscription.service': {
      ask: ({ subject }) => `Is ${subject} a licence subscription or Azure?`,
      unsure: 'If it is counted by users or seats, it is licences; if it is billed by use, it is Azure.',
      example: 'licences',
      label: 'Kind',
      synonyms: ['service', 'type', 'licence or azure'],
    },
    'subscription.source': {
      ask: ({ subject }) => `Where was ${subject} bought?`,
      hint: 'The invoice names the seller.',
      example: 'From a CSP partner',
      label: 'Bought',
      synonyms: ['source', 'where bought', 'where it was bought', 'seller', 'channel', 'purchase'],
    },
    'subscription.status': {
      ask: ({ subject }) => `Is ${subject} active, or has it ended?`,
      unsure: 'If people can still work with it, it is active.',
      example: 'active',
      label: 'Status',
      synonyms: ['state', 'active'],
    },
    'subscription.wish': {
      ask: (asked) => `What is ${partner(asked)} to do with ${asked.subject}?`,
      unsure: 'If you only want help with it, choose “manage”. Whoever sells it manages it as well.',
      example: 'manage it',
      label: 'Wish',
      synonyms: ['what to do', 'manage or move', 'goal'],
    },
    'subscription.termEnds': {
      ask: ({ subject }) => `When does the term of ${subject} end?`,
      hint: 'A day, such as 31 March 2028.',
      example: '31 March 2028',
      label: 'Term ends',
      synonyms: ['term', 'end', 'end date', 'expiry', 'end of term', 'date', 'renewal'],
    },
    'subscription.azureId': {
      ask: ({ subject }) => `What is the Azure subscription id of ${subject}?`,
      hint: 'A GUID from the Azure portal. The current partner’s ticket names it.',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'Azure id',
      synonyms: ['subscription id', 'id', 'guid'],
    },
    'partner.name': {
      ask: (asked) =>
        asked.facts.currentPartners.length === 0
          ? `Which partner ${you(asked) ? 'do you' : 'does the customer'} work with today?`
          : 'What is the next partner called?',
      hint: 'You may add what it delivers: “Fabrikam for Office 365”.',
      example: 'Fabrikam for Office 365',
      label: 'Partner today',
      synonyms: ['current partner', 'todays partner', 'present partner'],
    },
    'partner.delivers': {
      ask: ({ subject }) => `What does ${subject} deliver?`,
      example: 'Office 365',
      label: 'Delivers',
      synonyms: ['services today'],
    },
  },

  refusals: {
    badValue: () => 'That does not fit this question.',
    noSuchEntry: () => 'That entry is not there any more.',
    tooManyEntries: ({ most }) => `A case holds ${most} entries at most. Open another case for the rest.`,
    termPassed: ({ day }) =>
      `${dayInEnglish(day)} has passed. If it was renewed, give me the new end; if not, say “ended”.`,
    notComplete: () => 'Something is still missing.',
    notDecided: () => 'There is no plan yet: some questions come first.',
    noSuchStep: ({ step }) => `The plan has no step ${step}.`,
    tooEarly: ({ step, first }) =>
      `Step ${step} comes later: first ${first.length === 1 ? 'step' : 'steps'} ${list.format(first.map(String))}.`,
    restedOn: ({ step, by }) =>
      `Step ${step} cannot be taken back while ${by.length === 1 ? 'step' : 'steps'} ${list.format(by.map(String))} ${by.length === 1 ? 'is' : 'are'} done. Take ${by.length === 1 ? 'that one' : 'those'} back first.`,
    notYourStep: ({ step }, name) => `Step ${step} is for ${inside(name)} to mark.`,
    notYours: () => 'Only the person who opened the case can change it.',
    noSuchSeat: () => 'This plan gives them nothing to do.',
    seatTaken: () => 'They take part already.',
    noSuchInvitation: () => 'This code opens nothing any more.',
    invitationExpired: () => 'This code has expired. Ask for a new one.',
    takesPart: () => 'You take part in this case already.',
    ended: ({ as }) => `This case has ended: ${endings[as]}. Whoever opened it can reopen it.`,
    historyFull: ({ most }) =>
      `So much has happened in this case that no more fits: ${most} entries. Say “cancel” to end it; then tell me again what you want, and a new one begins.`,
    notEnded: () => 'The case goes on already.',
    nothingToDecline: () => 'There is nothing to decline here. Say “plan” to see whose turn it is.',
    otherTenant: () =>
      'This code is for a colleague from the same organisation. Ask the person who opened the case for one of your own.',
    stepIsDone: ({ step }) => `Step ${step} is done already. Say “undo ${step}” first if that is wrong.`,
    noProblem: ({ step }) => `Step ${step} has no problem.`,
    badNote: ({ most }) => `Please say it in up to ${most} characters.`,
  },

  menu: {
    title: 'Hello, this is Partnerdesk.',
    intro:
      'I tell you what is possible under Microsoft’s partner rules, why, and who does what next. What do you want to do?',
    hint: 'Choose a number, or say it in your own words.',
    again: 'What do you want to do?',
  },
  help: {
    title: 'What you can say',
    paragraphs: [
      'At any moment: back, skip, why, save for later, cancel, start over, my cases, open and a case’s code, menu, italiano.',
      'To correct something: “change the cloud”, or any row of the summary.',
      'After the answer: plan, invitation, letter, form, sheet; “done 3” when a step is done, “problem 3” when something holds it up.',
      'To work on it together: “share” makes a code and a link for each side. They read first what it is about, then join or decline. Everybody marks their own steps, in their own chat and language, and hears what the others did. “add a colleague” lets in somebody of your own side.',
      'You were given a code? Write it here.',
      '“my cases” says who must act, and since when. I remind you of what waits for you; say “remind me later” or “stop reminders”. “history” says who did what, “who am I” what I know of you.',
      'Everything is saved as you answer. You can close the chat and come back.',
    ],
    inQuestion: (question, example) => `We are at: ${question} You could answer “${example}”.`,
  },
  group: {
    hello:
      'Hello, this is Partnerdesk. I know what Microsoft’s partner rules allow when a second partner is added, when subscriptions were bought elsewhere, and when Azure changes partner.',
    how: 'Mention me here for something general, such as “can a partner resell to another partner”. Your own case is for our private chat: in a group I neither open nor show any.',
    personal: 'That is about a case of your own, and everybody here would read it. Let’s do it in our private chat.',
    notHere: 'That button works only in your private chat with me.',
    openChat: 'Open our private chat',
  },
  news: {
    joined: (name) => `${name} takes part now.`,
    joinedToo: (name) => `Another person of ${name} takes part now.`,
    declined: (name, reason) => `${name} declined${reason === null ? '' : `, since “${reason}”`}.`,
    marked: (name, step, text, done) =>
      done ? `${name} has done step ${step}: ${text}` : `${name} took step ${step} back: ${text}`,
    answered: (name, step) => `${name} says that Microsoft has answered (step ${step}).`,
    decided: 'The answer was confirmed anew, with changed facts. Look at the plan again.',
    reopened: 'The facts are being changed, so the plan may become another one.',
    turnedDown: (name, step, text, reason) =>
      `${name} declined step ${step}${inBrackets(text)}.${reason === null ? '' : ` Reason: “${reason}”.`} The case has ended.`,
    agreementsFell: (names, labels) =>
      labels.length === 0
        ? `The case was reopened, so what was agreed and signed is asked anew: ${list.format(names)}.`
        : `${list.format(labels)} changed, so what was agreed and signed holds no more and is asked anew: ${list.format(names)}.`,
    problem: (name, step, note) => `${name} reports a problem with step ${step}: “${note}”`,
    left: (name) => `${name} takes part no more. Whoever opened the case keeps those steps for now.`,
    solved: (name, step) => `${name} says that step ${step} can go on.`,
    completed: 'That was the last step: the case is completed.',
    withdrawn: 'Whoever opened this case has given it up. There is nothing left to do here.',
    expired: 'For too long nobody did anything here, so the case has expired.',
    takenUp: 'Whoever opened this case has reopened it, so it goes on.',
    invitationExpired: (name) =>
      `The invitation for ${inside(name)} has expired; nobody used it. Say “share” to make a new one.`,
    unreachable: (name) =>
      `${name} cannot be reached by me any more: I was blocked or removed there. Please tell them yourself; when they write to me again, they read what they missed.`,
    past: 'There is newer news of this case, further down.',
  },
  acting: actingInEnglish,
  told: toldInEnglish,
  history: historyInEnglish,
  waiting: waitingInEnglish,
  share: {
    title: 'Share the case',
    intro:
      'Everybody sees the plan in their own chat and language, and marks their own steps. Say “share” again to see who has joined.',
    alone: 'This plan gives nobody else anything to do.',
    seats: whose,
    open: (name) => `${name}: not invited yet.`,
    invited: (name, day) => `${name}: invited. The code is good until ${dayInEnglish(day)}.`,
    takesPart: (name) => `${name}: takes part.`,
    declined: (name, reason) => `${name}: declined${reason === null ? '' : `, since “${reason}”`}.`,
    invite: (name) => `Invite ${inside(name)}`,
    inviteAgain: (name) => `New code for ${inside(name)}`,
    hint: 'Or say “share with” and who.',
    letterTitle: (name) => `Invitation for ${inside(name)}`,
    letterIntro: 'Send them this. The code works once, and cannot be shown again; a new one can always be made.',
    subject: (journey) => `Our case: ${journey}`,
    letter: ({ from, seat, colleague, journey, about, code, day, link }) =>
      [
        'Hello,',
        colleague
          ? `please follow our case with me: ${journey}${about === '' ? '' : ` (${about})`}. You act for our side, ${seat}.`
          : `${from} asks you to take part as ${seat}: ${journey}${about === '' ? '' : ` (${about})`}. In Partnerdesk you see who does what, and mark your own steps. You read first what it is about; then you join or decline.`,
        link === undefined ? 'Open Partnerdesk and write this code:' : `Open ${link}`,
        ...(link === undefined ? [] : ['Or write this code to Partnerdesk, in Teams for example:']),
        code,
        `It works once, until ${dayInEnglish(day)}.`,
      ].join('\n\n'),
    context: 'An invitation',
    asksColleague: (name, standing, journey, about) =>
      `A colleague of yours${inside(name) === name ? ` at ${name} ${standing}` : ''} asks you to follow a case with them: ${journey}${about === '' ? '' : ` (${about})`}.`,
    asks: (name, journey, about) =>
      `${name} asks you to take part in a case: ${journey}${about === '' ? '' : ` (${about})`}.`,
    changes:
      'You would see the answer and the plan, and mark your own steps. Joining changes nothing else: no subscription, no permission, no contract.',
    unverified: 'The names are as they were typed; nobody has verified them.',
    question: (seat) => `Do you take part as ${seat}?`,
    join: { label: 'Join', typed: 'join' },
    decline: { label: 'Decline', typed: 'decline' },
    answerHint: 'Or say “join”, or “decline” and why.',
    askAgain: (name) => `Do you take part in ${inside(name)}’s case? Say “join” or “decline”.`,
    means: (day) =>
      `Joining only lets you see the answer and the plan and mark your own steps: no subscription, no permission and no contract changes. You can leave it open: the code works until ${dayInEnglish(day)}.`,
    leftOpen: (day) =>
      `It stays open: the code works until ${dayInEnglish(day)}. Write it here again when you have decided.`,
    nearCode: (length) =>
      `That looks like a code, but it has ${length} characters instead of 16. Copy it from the message again.`,
    oddCode: (character) =>
      `That looks like a code, but no code has “${character}” in it. Copy it from the message again.`,
    joined: (code) => `You take part now, in case ${code}.`,
    reasonTooLong: (most) =>
      `You have not declined yet, since a reason has at most ${most} characters. Say it more shortly, such as “decline: we have no contract with them”, or only “decline”.`,
    declinedNow: 'You declined. Whoever asked you sees it in the case.',
    already: 'You take part in this case already.',
    unknown: 'This code opens nothing: it may have been used or replaced, or there is a slip in it. Ask for a new one.',
    expired: 'This code has expired. Ask for a new one.',
    notNow: 'The case is just being changed by the person who opened it. Your code stays good: send it again later.',
    otherTenant:
      'This code is for a colleague of the organisation that it came from. Ask who gave it to you for one of your own.',
    tooManyTries: 'Those were too many codes that open nothing. Try again in an hour.',
    notHere: 'A code is for you alone. Write it to me in our personal chat.',
    guest:
      'Only the person who opened the case can change it. You can see the answer, the plan and the letters, and mark your own steps.',
    beingChanged: (code) =>
      `Case ${code} is being changed by the person who opened it. The plan is here again when that is done.`,
  },

  summary: {
    title: 'Is this right?',
    intro: 'Look it over once. Every row can be changed.',
    hint: 'Say “yes” for the answer, or “change” and the row’s name or number.',
    details: { label: 'Can be added', synonyms: ['details', 'more', 'more details', 'add details'] },
    blank: 'left blank',
    unknown: 'not known',
    open: 'not answered',
  },
  decision: {
    title: 'The answer',
    hint: 'Say “plan” to see who does what. To correct something, say “change” and what.',
    guestHint: 'Say “plan” to see who does what, and to mark what you have done.',
    stoppedHint: 'If one of your answers was wrong, say “change” and which. Or say “menu” for something else.',
    source: 'Rule',
    warning: 'Mind',
    split: (count, parts) => `${count} ${count === 1 ? 'subscription' : 'subscriptions'}: ${parts.join(', ')}.`,
    tones: { good: 'Possible', wait: 'Not yet', warning: 'With care', no: 'Not possible', question: 'Not yet clear' },
  },
  overflow: 'Not shown on this card: {count}. The message below has everything.',
  plan: {
    title: 'The plan',
    intro: (done, all, next) =>
      next.length === 0
        ? `All done: ${all} of ${all}.`
        : stop(`${done} of ${all} ${all === 1 ? 'step' : 'steps'} done. Next: ${list.format(next.map(inside))}`),
    step: (number, actor, text) => `Next, step ${number}, ${inside(actor)}: ${text}`,
    empty: 'Nothing has to be asked for: the relationship is there, so the new partner can begin.',
    hint: 'When a step is done, say “done” and its number. If something holds it up, say “problem” and its number.',
    states: { done: 'done', next: 'now', later: 'later' },
  },
  caseList: {
    title: 'My cases',
    intro: (count) =>
      count === 1 ? 'You have one case.' : `You have ${count} cases; those in which you are next come first.`,
    none: 'You have no cases yet.',
    hint: 'Say “open” and the code, for example “open KRM-482”.',
    states: { draft: 'questions open', decided: 'answered' },
    changed: (day) => `changed ${dayInEnglish(day)}`,
    damaged: (codes) =>
      codes.length === 1
        ? `${codes.join('')} cannot be read: its file is damaged and was set aside. Whoever runs this server can look at it.`
        : `${list.format(codes)} cannot be read: their files are damaged and were set aside. Whoever runs this server can look at them.`,
  },
  nameless: { subscriptions: (number) => `subscription ${number}`, currentPartners: (number) => `partner ${number}` },
  missing: (labels, byHand) =>
    [
      ...(labels.length === 0 ? [] : [`Still missing: ${list.format(labels)}. To give it, say “change ${labels[0]}”.`]),
      ...(byHand ? ['The marked places are filled in by hand.'] : []),
    ].join(' '),
  subjectLine: (subject) => `Subject: ${subject}`,
  entryForm: { title: 'A subscription', hint: 'Fill in what you know. What is left out I ask, if it matters.' },

  says: {
    noted: (things) => stop(`Noted: ${things.join('; ')}`),
    soFar: (value) => stop(`So far: ${value}`),
    repaired: (words) => `I read that as “${words}”.`,
    opened: (code) => `Your case is ${code}; it is saved as we go.`,
    resumeOffer: (code, journey) => `Welcome back. You were in the middle of “${journey}” (${code}). Shall we go on?`,
    planOffer: (code, journey) => `Welcome back. The plan of “${journey}” (${code}) is under way. Shall we look at it?`,
    otherDraft: (code) => `Your unfinished case ${code} stays saved; say “open ${code}” to go on with it.`,
    rerouted: (to) => `All of these belong to “${to}”, so we go on there. Your answers come along.`,
    noLongerMatters: (labels) =>
      labels.length === 1
        ? `With that, one answer no longer matters: ${labels.join('')}.`
        : `With that, these answers no longer matter: ${list.format(labels)}.`,
    reopened: 'The earlier answer no longer holds, since its facts changed.',
    removed: (subject) => `${subject} is taken out.`,
    saved: (code) => `Saved. Come back any time and say “open ${code}”.`,
    cancelAsk: (code) => `Shall I throw away ${code} with all its answers? Nothing of it is kept.`,
    cancelled: (code) => `${code} is gone; nothing of it was kept.`,
    cancelDeclined: 'Good, nothing is lost.',
    startOverAsk: (code) => `Shall I throw away ${code} and open a new case from the beginning?`,
    startedOver: 'We begin again.',
    staleClick: 'That button belongs to an earlier question; nothing was changed. Here is where we are.',
    oddClick: 'I could not read that button; nothing was changed.',
    tooMany:
      'That was a lot in one minute, so I stopped reading for a moment. I did not read your last message; please send it again in a minute.',
    seeBelow: 'It is below.',
    unknownCase: (code) => `You have no case ${code}. Say “my cases” to see yours.`,
    damagedCase: (code) =>
      `${code} cannot be read: its file is damaged and was set aside, untouched. Whoever runs this server can look at it.`,
    openWhich: 'Which case? Say “open” and its code, for example “open KRM-482”.',
    changeWhich: 'What do you want to change? Say the row’s name or number.',
    unknownChange: (what) => `I found no “${what}” among your answers. Say the row’s name or number.`,
    removeWhich: 'Which one shall I take out? Say “remove” and its name.',
    noBack: 'This is the first question; there is nothing before it.',
    cannotSkip: 'Without this I cannot decide, so it cannot be skipped. You can save for later.',
    notNow: 'That is for later: some questions come first.',
    confirmFirst: 'Only your yes is missing: say “yes” for the answer.',
    nothingToSkip: 'There is nothing to skip here.',
    noPlan: 'There is no plan here: with these answers it is not possible. Say “why”, or “change” and what.',
    nameMissing: 'The rest is noted; only the name is missing.',
    whySummary: 'The rules look at these answers together, so look them over once before I decide.',
    notAName: (text) => `“${text}” does not look like a name. If it is one, put it in quotes.`,
    alreadyNoted: 'That is noted already.',
    noCaseOpen: 'No case is open right now.',
    atDecision: 'I did not understand that. Say “plan”, “change” and what, or “menu” for something new.',
    empty: 'Your message was empty.',
    attachment: 'I cannot read files yet. Please type it.',
    tooLong: (most) => `That was too long: ${most} characters at most, please.`,
    unclear: 'I did not understand that.',
    otherJourney: (journey) =>
      `That sounds like “${journey}”. Say “menu” to begin it; this case stays saved. Or answer here:`,
    example: (example) => `For example: “${example}”.`,
    wayOut: (canSkip) =>
      `We seem to be stuck here. You can ${canSkip ? 'skip this, ' : ''}save for later, or ask for help.`,
    several: 'That fits more than one. Which do you mean?',
    ambiguousDay: 'Which day do you mean?',
    impossibleDay: 'There is no such day.',
    guidSlip: 'That is nearly an id, but not quite: it has 32 digits and letters a to f, in groups of 8-4-4-4-12.',
    greeting: 'Hello!',
    thanks: 'You’re welcome.',
    person:
      'I am a program; there is nobody behind me to hand over to. Your partner’s contact or Microsoft support can help, and “sheet” gives you everything to send them.',
    language: 'We go on in English.',
    tooManyCases: (most) =>
      `${most} cases of yours are under way, as many as I can look after at once, so I opened no new one. Say “my cases”, open one that you no longer need and say “cancel”; then tell me again what you want.`,
    leftList: (codes) =>
      codes.length === 1
        ? `Your list was full, so ${codes.join('')}, which is over, left it. Nothing of it is lost: say “open ${codes.join('')}” to see it.`
        : `Your list was full, so ${list.format(codes)}, which are over, left it. Nothing of them is lost: say “open” and the code to see one.`,
    stepMarked: (step, done) => (done ? `Step ${step} is done.` : `Step ${step} is open again.`),
    notSaved:
      'That could not be saved just now, so I did not note it. Nothing earlier is lost; please send it again in a moment.',
    apology: (reference) =>
      `Something went wrong on my side. Your answers are kept. Please try again; if it stays, quote ${reference}.`,
    termPassedSince: (subject, day) =>
      `The term of ${subject} ended on ${dayInEnglish(day)}, so the earlier answer is out of date.`,
    noSuchPaper: 'This plan needs no such paper.',
  },

  profile: englishProfile,

  editions: { '2018-10': english201810 },
};
