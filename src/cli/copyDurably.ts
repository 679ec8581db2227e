import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a new file that lasts, readable for its owner only. Rejects with the system's error, also where there is one. */
export const copyDurably = async (bytes: Uint8Array | string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const file = await open(to, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(to));
};

/** Makes the names in a folder last. */
export const syncFolder = async (folder: string): Promise<void> => {
  // Windows cannot sync a folder; NTFS journals names itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
