/** The phrases of a list that is written as running text, separated by commas or line ends. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
