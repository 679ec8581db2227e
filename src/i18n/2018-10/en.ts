import type { PaperSubscription } from '../../domain/rulebook/2018-10/papers.ts';
import { type Facts, sellerName } from '../../domain/rulebook/facts.ts';
import { dayInEnglish } from '../dayInWords.ts';
import type { Words201810 } from './words.ts';

const blank = '[to be filled in]';
const isCustomer = ({ asker }: Facts): boolean => asker === 'customer';
const partner = ({ newPartnerName }: Facts): string => newPartnerName ?? 'the new partner';
const seller = (facts: Facts): string => sellerName(facts) ?? 'the current partner';
/** At the start of a sentence. A name is written as its company writes it: only our own words get a capital. */
const partnerFirst = ({ newPartnerName }: Facts): string => newPartnerName ?? 'The new partner';
const sellerFirst = (facts: Facts): string => sellerName(facts) ?? 'The current partner';
/** A reseller's invitation names its provider as well, since the link does. */
const reseller = ({ asker, providerName }: Facts): string =>
  asker === 'indirectReseller' ? `, together with our indirect provider ${providerName ?? blank}` : '';
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const line = ({ name, azureId }: PaperSubscription): string =>
  `- ${name === null ? '' : `${name}: `}${azureId ?? `Azure subscription id ${blank}`}`;

const sections = {
  relationship: 'First, the relationship',
  requestRelationship: 'Permission to manage',
  rebuy: 'Buying the licences anew',
  waitOrCancel: 'Waiting for the end of the term',
  freeToBuy: 'Buying from the new partner',
  createAzureThenCancel: 'A new Azure subscription',
  switchAzure: 'The Azure switch',
  viaProvider: 'The Azure switch, through the provider',
  notMultiChannel: 'Clearing it with Microsoft',
  notPossible: 'Another partner',
  ask: 'Finding the seller',
};

/** Who does what from then on: those of today go on, the new one comes beside them. */
const sideBySide = ({ currentPartners, newPartnerName, newPartnerDelivers }: Facts): string => {
  const today = currentPartners.flatMap(({ name, delivers }) =>
    name === undefined ? [] : [`${name} goes on${delivers ? ` with ${delivers}` : ''}`],
  );
  const added = newPartnerDelivers ? [`${newPartnerName ?? 'the new partner'} delivers ${newPartnerDelivers}`] : [];
  return today.length === 0 ? '' : ` ${[...today, ...added].join('; ')}.`;
};

export const english201810: Words201810 = {
  asOf: 'By Microsoft’s rules as they stood in October 2018. They may have changed since.',
  documents: {
    multiPartner: 'Multi-partner support',
    multiChannel: 'Multi-channel support',
    requestRelationship: 'Request a relationship with a customer',
    switchSubscriptions: 'Switch Azure subscriptions to a different partner',
    revokeAdminPrivileges: 'Customers delegate administration privileges to partners',
    transitionLicences: 'Transfer licence-based services customers to the Cloud Solution Provider program',
    manualMigration: 'Migrate Dynamics AX subscriptions to Dynamics 365',
    usGovCloud: 'Partner Center for Microsoft Cloud for US Government',
    germanyCloud: 'Partner Center for Microsoft Cloud Germany',
  },
  whys: {
    asker: 'Resellers and providers work through each other, so some steps are theirs and some are not.',
    cloud: 'The three clouds have portals of their own, and two of them do not offer everything.',
    customerIsCspPartner: 'A CSP partner cannot resell online services to another CSP partner.',
    newPartnerName: 'The new partner sends the invitation, so its name stands in the plan and the letters.',
    newPartnerDelivers: 'Several partners can work side by side; the invitation says what this one is for.',
    movesExpected: 'Adding a partner moves nothing by itself. What is to move needs an answer of its own.',
    sameCountry: 'Azure can only be switched to a partner in the country of the customer’s tenant.',
    hasRelationship: 'Without a reseller relationship the plan begins with an invitation.',
    currentPartnerName: 'The current partner has steps of its own, and the letter is written to it.',
    customerName: 'It stands in the letters. Leave it out and I mark the place.',
    customerTenant: 'The transfer form asks for the customer’s Microsoft ID.',
    customerEmail: 'Then the invitation opens in your mail program with the address filled in.',
    currentPartnerEmail: 'Then the letter opens in your mail program with the address filled in.',
    newPartnerTenantId: 'The invitation’s link carries the partner’s identity, so it needs this id.',
    newPartnerMpnId: 'A reseller’s invitation link carries its partner (MPN) id.',
    providerName: 'The provider makes the switch for its reseller, so it stands in the plan and the form.',
    providerTenantId: 'A reseller’s invitation link names the provider too.',
    currentPartnersComplete: 'Their subscriptions stay as they are, and the plan says so.',
    subscriptionsComplete: 'Each subscription is decided on its own, so I want to have them all.',
    sourcesDiffer: 'Where Azure was bought decides whether it can be switched.',
    subscriptions: 'The current partner’s ticket and the transfer form name each subscription.',
    'subscription.name': 'So that you recognise it in the answer and the plan.',
    'subscription.service': 'Licences and Azure follow different rules.',
    'subscription.source': 'Where it was bought decides what is possible.',
    'subscription.status':
      'An active licence from a CSP partner waits for its term’s end, or is cancelled first; one that has ended is free.',
    'subscription.wish': 'To manage a subscription and to sell it are two different things, with different steps.',
    'subscription.termEnds':
      'Unless it is cancelled, a licence from a CSP partner can only move when its term ends: this is the day to wait for.',
    'subscription.azureId': 'The ticket and the transfer form name the subscription by its id.',
    'partner.name': 'Their subscriptions stay as they are, and the plan says so.',
    'partner.delivers': 'So that everybody sees who does what, side by side.',
  },
  outcomes: {
    requestRelationship: {
      title: ({ rebuy, facts }) =>
        rebuy
          ? 'Buy anew, then let the old licences end'
          : facts.hasRelationship === true
            ? 'Covered by the relationship'
            : 'Ask for permission',
      reason: ({ rebuy, entry, facts }) => {
        if (rebuy)
          return `Licences from another channel do not move. ${partnerFirst(facts)} sells the same offer anew; the old licences end last.`;
        if (facts.hasRelationship === true)
          return `${partnerFirst(facts)} has the relationship already, and looks at what its rights reach.${entry.source === 'cspPartner' ? ' The subscription stays with the partner who sold it.' : ''}`;
        if (entry.source === 'cspPartner')
          return `The subscription stays with the partner who sold it, and ${partner(facts)} asks for delegated administrative privileges beside it.`;
        return `${partnerFirst(facts)} may manage a subscription that was bought elsewhere, once ${isCustomer(facts) ? 'you grant' : 'the customer grants'} permission.`;
      },
      count: (count, { rebuy, facts }) =>
        rebuy
          ? `${count} to buy anew`
          : facts.hasRelationship === true
            ? `${count} covered by the relationship`
            : plural(count, 'permission request', 'permission requests'),
    },
    waitOrCancel: {
      title: ({ earliest }) =>
        earliest === undefined ? 'Wait for the end of the term' : `Wait until ${dayInEnglish(earliest)}`,
      reason: ({ facts }) =>
        `A licence that a CSP partner sold cannot move to another one inside its term. ${isCustomer(facts) ? 'You wait' : 'The customer waits'} for the end, or ${isCustomer(facts) ? 'cancel' : 'cancels'} it earlier without a refund.`,
      count: (count, { earliest }) =>
        `${plural(count, 'waits', 'wait')} ${earliest === undefined ? 'for the end of the term' : `until ${dayInEnglish(earliest)}`}`,
    },
    freeToBuy: {
      title: () => 'Free to buy',
      reason: ({ facts }) => `The old subscription is over, so ${partner(facts)} can sell a new one at once.`,
      count: (count) => `${count} free to buy`,
    },
    createAzureThenCancel: {
      title: () => 'A new Azure subscription, then cancel the old one',
      reason: ({ facts }) =>
        `Azure from another channel cannot be taken over. ${partnerFirst(facts)} creates a new subscription in Partner Center, what runs there is moved, and only then ${isCustomer(facts) ? 'do you cancel' : 'does the customer cancel'} the old one.`,
      count: (count) => plural(count, 'new Azure subscription', 'new Azure subscriptions'),
    },
    switchAzure: {
      title: () => 'Switch to the new partner',
      reason: ({ facts }) =>
        `Azure that a partner sold can be switched to another one. ${sellerFirst(facts)} has to open the ticket; Microsoft does not start or force a switch.`,
      count: (count) => plural(count, 'Azure switch', 'Azure switches'),
    },
    viaProvider: {
      title: () => 'Switch through the provider',
      reason: () =>
        'Azure can be switched, but only direct partners and indirect providers can do it: the reseller’s provider makes the switch.',
      count: (count) => `${plural(count, 'switch', 'switches')} through the provider`,
    },
    notMultiChannel: {
      title: () => 'Outside multi-channel',
      reason: ({ facts }) =>
        `What a Syndication Partner sold is not covered. ${isCustomer(facts) ? 'Ask' : 'The customer asks'} that partner and Microsoft what can be done.`,
      count: (count) => `${count} to clear with Microsoft`,
    },
    notPossible: {
      title: () => 'Not with this partner',
      reason: ({ facts }) =>
        `Azure can only be switched to a partner in the country of ${isCustomer(facts) ? 'your' : 'the customer’s'} tenant.`,
      count: (count) => `${count} not possible`,
    },
    ask: {
      title: () => 'First find out who sold it',
      reason: () =>
        'Everything depends on where it was bought. The invoice or the billing account names the seller. When you know, change “Bought”, and I decide anew.',
      count: (count) => `${count} to look up`,
    },
  },
  whole: {
    requestRelationship: {
      title: 'Yes, a second partner can be added',
      reason: (facts) =>
        `${isCustomer(facts) ? 'You' : 'A customer'} may work with several CSP partners at once. ${partnerFirst(facts)} ${
          facts.hasRelationship === true
            ? `has a relationship with ${isCustomer(facts) ? 'you' : 'the customer'} already`
            : `invites ${isCustomer(facts) ? 'you' : 'the customer'} to grant it delegated administrative privileges`
        }.${sideBySide(facts)}`,
    },
    resale: {
      title: 'A CSP partner cannot buy from another CSP partner',
      reason: 'A CSP partner cannot at present resell online services to another CSP partner.',
    },
    partnerOfRecord: {
      title: 'Not possible this way',
      reason: 'Working with a second partner does not change the partner of record of any subscription.',
    },
  },
  warnings: {
    escalate: 'Microsoft’s pages say nothing more about Syndication Partners. Get the answer in writing.',
    noRefundOnCancel: 'Cancelling before the end of the term brings no refund.',
    moveMeansRebuy: 'Moving means buying the same licences anew. Plan for a short time with both.',
    customerMustCancel: 'Only the customer can cancel what was bought in another channel, and does it there.',
    cancelOnlyAfterReplacement: 'Cancel nothing before the new subscription runs.',
    confirmSource: 'Check that the seller is neither a CSP nor a Syndication Partner.',
    noAccessToExistingAzure:
      'Delegated administrative privileges give no access to Azure subscriptions that exist already. The partner needs a role on each.',
    sameCountryRequired: 'The new partner and the customer’s tenant must be in the same country.',
    oldPartnerKeepsAccess:
      'The old partner’s roles on Azure stay until somebody removes them. The plan ends with that.',
    relationshipFirst: 'Before the transfer form the new partner must hold a reseller relationship with the customer.',
    usGovUnavailable:
      'US Government: the multi-partner and multi-channel pages list it, but its portal said that the relationship request was not yet available there, and the developer pages that a customer there has a single partner. Ask Microsoft before you rely on it.',
    germanyClosedToNewCustomers:
      'Germany: separate accounts, no indirect model, and no new customers since August 2018.',
  },
  notices: {
    policyMayChange: {
      text: 'Microsoft reviews its policies continuously and announces changes in Partner Center. Check there before you act.',
    },
    partnerWithIndirectProviders: {
      text: 'For indirect resellers: “Partner with indirect providers”.',
      url: 'https://docs.microsoft.com/partner-center/indirect-reseller-tasks-in-partner-center',
    },
    partnerWithIndirectResellers: {
      text: 'For indirect providers: “Partner with indirect resellers”.',
      url: 'https://docs.microsoft.com/partner-center/indirect-provider-tasks-in-partner-center',
    },
  },
  unchangedTitle: (moves) => `What adding a partner does not change${moves ? ' by itself' : ''}`,
  unchanged: {
    subscriptions: 'The existing subscriptions stay as they are.',
    ownership: 'Neither they nor the account changes hands.',
    terms: 'Their terms and the customer’s obligations stay the same.',
    partnerOfRecord: 'The partner of record stays the same.',
  },
  // In the imperative, which fits every actor alike: "You", "Contoso", "The customer".
  steps: {
    sendInvitation:
      'Send the invitation by e-mail, its link unchanged, asking for delegated administrative privileges.',
    acceptInvitation: 'Sign in through the link as a global administrator, and accept.',
    checkRights:
      'Look at what your rights reach, and ask the customer for a role on existing Azure where you need one.',
    provisionSameOffer: 'Provision the same offer with the same number of seats.',
    reassignLicences: 'Reassign the licences to the users, if the offer is a different one.',
    endOldLicences: 'Last of all, let the old licences end, or cancel them near their end, where they were bought.',
    chooseWaitOrCancel: 'Decide: wait for the end of the term, or cancel earlier without a refund.',
    provisionNearEnd: 'Provision the same offer and seats shortly before the end.',
    stopRenewal: 'Have the current partner switch the renewal off, or cancel.',
    provisionOffer: 'Provision the offer.',
    createAzure: 'Create the new Azure subscription in Partner Center.',
    enterDetails: 'Enter the details by hand.',
    moveWorkloads: 'Together with the customer, move what runs in the old subscription to the new one.',
    cancelOldAzure: 'Only now, cancel the single services or the whole old subscription, where it was bought.',
    askInWriting: 'Ask the current partner in writing to transfer the subscriptions.',
    openTicket: 'Open an Azure service ticket that names each subscription.',
    fillForm: 'Fill in and sign the CSP Subscription Transfer form, and send it to the customer.',
    signAsCustomer: 'Check, complete and sign the form, and confirm that there is a contract with the new partner.',
    signAsNewPartner:
      'Complete and sign the form, confirm that there is a contract with the customer, and return it to the current partner.',
    uploadForm: 'Check the contacts and the three signatures, and upload the form to the ticket.',
    answerTicket: 'Answer within 8 business hours.',
    removeOldRoles: 'In the customer’s tenant, list the role assignments and remove the old partner’s.',
    removeOutdatedPermissions:
      'Remove permissions that are out of date. From now on quote both ids in tickets: Partner Center’s and Azure’s.',
    handToProvider: 'Give your provider the customer’s name and the list of subscriptions.',
    ensureProviderRelationship: 'Make sure of a reseller relationship of your own with the customer.',
    askSyndicationPartner: 'Ask the Syndication Partner and Microsoft what can be done.',
    findSeller: 'Find out who sold it: the seller on the invoice, or the billing account.',
    findPartnerInCountry: 'Look for a partner in the country of your own tenant.',
  },
  section: (about, earliest) =>
    about === 'waitOrCancel' && earliest !== undefined ? `Waiting until ${dayInEnglish(earliest)}` : sections[about],
  actor: (actor, facts) =>
    ({
      customer: isCustomer(facts) ? 'You' : (facts.customerName ?? 'The customer'),
      currentPartner: sellerFirst(facts),
      newPartner: partnerFirst(facts),
      provider: facts.providerName ?? (facts.asker === 'indirectReseller' ? 'Your provider' : 'The provider'),
      microsoft: 'Microsoft',
    })[actor],
  pages: [
    { label: 'Work with other partners', url: 'https://docs.microsoft.com/partner-center/work-with-other-partners' },
    {
      label: 'Partner with indirect providers (for indirect resellers)',
      url: 'https://docs.microsoft.com/partner-center/indirect-reseller-tasks-in-partner-center',
    },
    {
      label: 'Partner with indirect resellers (for indirect providers)',
      url: 'https://docs.microsoft.com/partner-center/indirect-provider-tasks-in-partner-center',
    },
  ],
  papers: {
    blank,
    invitation: (facts, link) => ({
      title: 'Invitation',
      intro: `${partnerFirst(facts)} sends this to ${isCustomer(facts) ? 'you' : (facts.customerName ?? 'the customer')}. The text may be edited; the link must stay as it is, since it carries the partner’s identity.`,
      subject: `Request for a reseller relationship with ${facts.newPartnerName ?? blank}`,
      body: [
        `Dear ${facts.customerName ?? 'customer'},`,
        '',
        `${facts.newPartnerName ?? blank} would like to work with you as a Microsoft Cloud Solution Provider${reseller(facts)}${facts.newPartnerDelivers ? `, for: ${facts.newPartnerDelivers}` : ''}.`,
        '',
        'To allow this, please sign in as a global administrator and accept the request through this link. It grants us a reseller relationship and delegated administrative privileges:',
        '',
        link,
        '',
        'Accepting changes none of your existing subscriptions, nor their terms, nor the partners you work with.',
        '',
        'Kind regards',
        facts.newPartnerName ?? blank,
      ].join('\n'),
    }),
    letter: (facts, subscriptions, viaProvider) => ({
      title: 'Letter to the current partner',
      intro: `${isCustomer(facts) ? 'You send' : 'The customer sends'} this to ${seller(facts)}: the switch begins with a request in writing.`,
      subject: `Transfer of our Azure ${subscriptions.length === 1 ? 'subscription' : 'subscriptions'} to another partner`,
      body: [
        `Dear ${sellerName(facts) ?? blank},`,
        '',
        `we ask you to transfer the following Azure ${subscriptions.length === 1 ? 'subscription' : 'subscriptions'} to our new partner, ${facts.newPartnerName ?? blank}${viaProvider ? ` (through its indirect provider, ${facts.providerName ?? blank})` : ''}:`,
        '',
        ...subscriptions.map(line),
        '',
        `Please open an Azure service ticket in Partner Center that names ${subscriptions.length === 1 ? 'the' : 'each'} subscription, fill in and sign the CSP Subscription Transfer form, and send it to us. We and our new partner will complete it, sign it and return it to you.`,
        '',
        'Thank you for your work so far.',
        '',
        'Kind regards',
        facts.customerName ?? blank,
        ...(facts.customerTenant ? [`Microsoft tenant: ${facts.customerTenant}`] : []),
      ].join('\n'),
    }),
    form: (facts, subscriptions, viaProvider) => ({
      title: 'Contents of the transfer form',
      intro: `${sellerFirst(facts)} fills in Microsoft’s CSP Subscription Transfer form with this, and three parties sign it.`,
      subject: 'CSP Subscription Transfer form',
      body: [
        'CURRENT PARTNER',
        `Name: ${sellerName(facts) ?? blank}`,
        `Microsoft ID: ${blank}`,
        `Address: ${blank}`,
        `Contact: ${facts.currentPartnerEmail ?? blank}`,
        '',
        'CUSTOMER',
        `Name: ${facts.customerName ?? blank}`,
        `Microsoft ID (tenant): ${facts.customerTenant ?? blank}`,
        `Contact: ${facts.customerEmail ?? blank}`,
        '',
        viaProvider ? 'NEW PARTNER (INDIRECT PROVIDER)' : 'NEW PARTNER',
        `Name: ${(viaProvider ? facts.providerName : facts.newPartnerName) ?? blank}`,
        `Microsoft ID (tenant): ${(viaProvider ? facts.providerTenantId : facts.newPartnerTenantId) ?? blank}`,
        ...(viaProvider ? [`Indirect reseller: ${facts.newPartnerName ?? blank}`] : []),
        `Contact: ${blank}`,
        '',
        'SUBSCRIPTIONS',
        ...subscriptions.map(line),
        '',
        'CONFIRMATION',
        'A contract exists between the customer and the new partner.',
        '',
        'SIGNATURES (all three before the upload)',
        `Current partner: ${blank}`,
        `Customer: ${blank}`,
        `New partner: ${blank}`,
      ].join('\n'),
    }),
    sheet: {
      title: 'The whole plan on one sheet',
      intro: 'For everybody who takes part. Copy it into an e-mail or print it.',
      subject: (code) => `Plan ${code}`,
    },
  },
};
