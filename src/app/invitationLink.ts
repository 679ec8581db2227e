/**
 * The link that opens the web chat and says a code there. The code stands in the fragment, which browsers send to
 * nobody: no server, no log of a proxy and no referrer ever has it.
 *
 * @param webChatUrl the origin of the web chat, such as `https://desk.contoso.com`
 */
export const invitationLink = (webChatUrl: string, code: string): string => `${webChatUrl}/#code=${code}`;
