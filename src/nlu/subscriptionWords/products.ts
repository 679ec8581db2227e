import type { Service } from '../../domain/rulebook/words.ts';

/** A Microsoft product that is sold by subscription, by its names in folded text. */
export interface Product {
  readonly name: string;
  readonly service: Service;
  readonly pattern: RegExp;
}

const product = (name: string, service: Service, ...phrases: readonly string[]): Product => ({
  name,
  service,
  pattern: new RegExp(`\\b(?:${phrases.join('|')})\\b`),
});

/** The products that people name, the particular before the general: what a later one finds in it does not count. */
export const products: readonly Product[] = [
  product(
    'Azure AD Premium',
    'license',
    'azure (?:ad (?:premium|p[12]|plan)|active directory)(?: premium)?(?: p[12])?',
  ),
  product('Azure Information Protection', 'license', 'azure information protection'),
  product('Dynamics 365', 'license', 'dynamics ?(?:365|crm)?', 'd365'),
  product('Enterprise Mobility + Security', 'license', 'ems(?: e[35])?', 'enterprise mobility(?: security)?'),
  product('Office 365', 'license', 'office ?365', 'o ?365', 'office'),
  product('Microsoft 365', 'license', '(?:microsoft|ms) ?365', 'm ?365', '365'),
  product('Exchange Online', 'license', 'exchange(?: online)?'),
  product('SharePoint Online', 'license', 'sharepoint(?: online)?'),
  product('Power BI', 'license', 'power ?bi'),
  product('Intune', 'license', 'intune'),
  product('Project', 'license', 'project online', 'project (?:plan|professional)'),
  product('Visio', 'license', 'visio'),
  product('Teams', 'license', 'teams(?= licen| rooms| phone)'),
  product('Windows 10 Enterprise', 'license', 'windows 1[01] enterprise'),
  product('Azure', 'usage', 'azure', 'windows azure', 'az'),
];

/** What sells licences without naming the product: a plan's short name. */
export const plans = /\b(?:[ef][135]s?|business (?:basic|standard|premium|essentials)|apps for business)\b/;
