import type { Desk } from '../app/desk.ts';
import type { Log } from '../app/ports.ts';
import type { PersonKey } from '../domain/case/case.ts';
import { type Language, languages } from '../domain/language.ts';

/** The language that a person chose, else that of their client, else the default. */
export const languageOf = async (
  person: PersonKey,
  locale: string | undefined,
  { desk, defaultLanguage, log }: { readonly desk: Desk; readonly defaultLanguage: Language; readonly log: Log },
): Promise<Language> => {
  try {
    const { language } = await desk.person(person);
    if (language !== undefined) return language;
  } catch (error) {
    log.error('personNotRead', {}, error);
  }
  const spoken = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === spoken) ?? defaultLanguage;
};
