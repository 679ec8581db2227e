/** The names by which a machine calls itself, as the host of an address writes them. */
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is one of this machine. */
export const isOnThisMachine = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && loopback.includes(url.hostname);
};

/** Whether what is sent to an address can be read by nobody on the way. */
export const isEncrypted = (address: string): boolean => URL.parse(address)?.protocol === 'https:';

/**
 * Whether the bot may send to an address, whoever named it: as an app, over https; where nobody proves who they are, to
 * this machine only, so that no stranger's activity makes the program call another one.
 *
 * @param authenticated whether whoever brings activities had to prove who they are
 */
export const maySendTo = (address: string, authenticated: boolean): boolean =>
  authenticated ? isEncrypted(address) : isOnThisMachine(address);
