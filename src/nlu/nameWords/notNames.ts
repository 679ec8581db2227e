import { wordSet } from '../commonWords/wordSet.ts';

/** Products, programmes, places and other proper nouns that are no partner's name by themselves. Folded. */
export const notNames = wordSet(`
  microsoft ms azure office o365 m365 365 office365 microsoft365 dynamics dynamics365 d365 ems e1 e3 e5 f1 f3 a1 a3 a5 p1 p2 exchange sharepoint
  teams outlook windows intune power bi powerbi visio onedrive skype yammer sql server entra defender copilot viva stream
  planner autopilot aad ad mfa sso vm vms word excel access publisher premium basic standard essentials enterprise apps
  aws amazon google gcp gmail workspace vmware sap oracle linux salesforce ibm apple iphone android zoom slack
  csp ea eas mpsa olp ov ovs por dpor cpor pal dap gdap mpn mosp mca nce isv msp lsp advisor open syndication select
  csps partner partners center centre centro marketplace store iaas paas saas api dns ip vat iva
  us usa uk eu ue gov government govt gcc dod federal germania germany german italy italia italian italiano english inglese england
  france francia spain spagna austria switzerland svizzera europe europa america americano american usa states united
  uniti stati london londra milan milano rome roma paris parigi berlin berlino
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep oct nov dec gennaio febbraio marzo aprile maggio giugno luglio
  agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica q1 q2 q3 q4
  it hr ceo cto cio cfo pc gdpr payg poc sql trial reseller resellers provider pdf url id ids faq asap fyi ok pm am pls thx api kpi erp crm prod production staging
  cloud clouds azures oracle hyper bot partnerdesk srl srls spa sas snc ltd inc llc gmbh plc corp mr mrs dr ing dott sig
`);
