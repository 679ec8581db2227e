import { wordSet } from '../commonWords/wordSet.ts';

/** The words of the trade in English that are worth mending when a finger slips. Folded. */
export const spellingsEn = wordSet(`
  additional administer administrator advisor agreement alongside already another azure between bought change channel
  company contract credit current customer customers delegated different direct directly distributor elsewhere
  enterprise existing handle indirect instead invitation invite invoice licence licences license licenses manage
  managed management manager manages microsoft migrate migration moved moving multipartner multiple office partner
  partners possible privileges provider providers purchase purchased record relationship replaced request reseller
  resellers responsible second several someone status subscription subscriptions support switch switched switching
  syndication tenant through transfer transferring website
`);
