/** One of Microsoft's clouds, by what the Bot Framework's channel service is called there. */
export interface Cloud {
  /** Who signs the tokens by which channels vouch for what they send. */
  readonly issuer: string;
  /** Where the keys of those tokens are told: an OpenID Connect discovery document. */
  readonly metadata: string;
  /** For whom a bot's own tokens are, by which it sends. */
  readonly audience: string;
  /** What the SDK calls such a channel service as a caller. */
  readonly callerId: string;
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const publicCloud: Cloud = {
  issuer: 'https://api.botframework.com',
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  audience: 'https://api.botframework.com',
  callerId: 'urn:botframework:azure',
};

/** https://learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high */
const governmentCloud: Cloud = {
  issuer: 'https://api.botframework.us',
  metadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  audience: 'https://api.botframework.us',
  callerId: 'urn:botframework:azureusgov',
};

/** @param channelService the setting of that name, as the SDK knows it; absent: the public cloud */
export const cloudOf = (channelService: string | undefined): Cloud =>
  channelService === undefined ? publicCloud : governmentCloud;
