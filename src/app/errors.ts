/** The broken worlds that the program expects: each has a code that logs and /health quote. */
export type FaultCode = 'storeUnavailable' | 'newerDocument' | 'folderInUse' | 'badSettings';

/** An error with a code and a message that tells an operator what to do. It carries nothing of a person. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}
