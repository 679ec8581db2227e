import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** A code such as `KRM-4827`. With a hyphen inside it is no name that Windows reserves (`CON`, `NUL`, `COM1` …). */
const code = /^(?=.{1,64}$)[A-Z0-9]+(-[A-Z0-9]+)+$/;
/** A hash in hex. Without a hyphen it never meets a code, not even where file names ignore case. */
const hash = /^[0-9a-f]{32,128}$/;

/**
 * Where the document with this id lies, relative to its folder: `<2 hex digits>/<name>.json`. Two ids never share a
 * path, on case-insensitive disks neither, and none leaves the folder. Codes and hex hashes are their own name;
 * everything else is named by its hash, as `_<sha256>`.
 */
export function documentPath(id: string): string {
  const name = code.test(id) || hash.test(id) ? id : `_${sha256(id)}`;
  // 256 subfolders by hash: they fill evenly whatever ids look like, and are safe names themselves.
  return join(sha256(id).slice(0, 2), `${name}.json`);
}

/** The id of the document in a file of this name, where the name tells it; nothing where it is only its hash. */
export function idNamed(name: string): string | undefined {
  return code.test(name) || hash.test(name) ? name : undefined;
}

function sha256(id: string): string {
  // JSON escapes lone surrogates, which UTF-8 would all turn into the same replacement character.
  return createHash('sha256').update(JSON.stringify(id)).digest('hex');
}
