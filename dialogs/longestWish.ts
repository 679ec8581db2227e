/** How long a message may be that tells what somebody wants, in characters: a long letter, but no book. */
export const longestWish = 2000;
