import { type Language, languages } from '../../domain/language.ts';

/** The language of a page: the one asked for in its address, else the browser's favourite that there is. */
export const pageLanguage = (
  asked: string | undefined,
  acceptLanguage: string | undefined,
  otherwise: Language,
): Language => {
  const liked = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...settings] = range.split(';');
    const quality = settings.map((setting) => /^\s*q=([\d.]+)/.exec(setting)?.[1]).find((found) => found !== undefined);
    return { tag, quality: Number(quality ?? 1) };
  });
  const tags = [asked ?? '', ...liked.sort((one, other) => other.quality - one.quality).map(({ tag }) => tag)];
  return tags.map(languageOf).find((language) => language !== undefined) ?? otherwise;
};

const languageOf = (tag: string): Language | undefined =>
  languages.find((language) => language === tag.trim().toLowerCase().split('-')[0]);
