/** What all languages call by its English name: these words tell no language. For folded text. */
export const loans =
  /\b(?:(?:digital )?partner of record|pay as you go|enterprise agreement|cloud solution provider|open (?:value|license|licence|business)|direct bill|syndication partner|partner center|business (?:basic|standard|premium|essentials)|power bi|reseller|provider|multi ?(?:partner|channel))\b/g;
