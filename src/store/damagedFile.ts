/**
 * A stored file that cannot be read as what it should be. It names the file and has no cause on purpose: the messages
 * of JSON.parse and of schemas quote the text that they stumbled over, and that text is what a person wrote.
 */
export class DamagedFile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is damaged`);
    this.name = 'DamagedFile';
    this.file = file;
  }
}
