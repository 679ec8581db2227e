import type { Timer } from '../app/ports.ts';

/**
 * What some work gives, if it is done in time.
 *
 * @param milliseconds how long it may take
 * @param late makes the error to reject with where it takes longer; what it gives after that is left alone
 */
export const inTime = async <T>(
  work: Promise<T>,
  milliseconds: number,
  late: () => Error,
  timer: Timer,
): Promise<T> => {
  let stop: () => void = () => undefined;
  const over = new Promise<never>((_, fail) => {
    stop = timer.start(milliseconds, () => fail(late()));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    stop();
  }
};
