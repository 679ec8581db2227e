import { wordSet } from '../commonWords/wordSet.ts';

/** Nouns that go into companies' names, before or after the part that is theirs alone: `Delta Sistemi`. Folded. */
export const companyNouns = wordSet(`
  informatica sistemi servizi soluzioni consulenza consulenze tecnologie tecnologia cloud software digitale rete reti web
  italia lab labs net data cloud gruppo studio centro office
  systems services solutions consulting technologies technology tech digital group partners networks network software
  traders toys insurance bank importers messenger labs studios company holding international global italy europe it
  telecom telecomunicazioni banca scuola museum house elettronica automazione ufficio research airlines school university
`);

/** Those that stand first: `Gruppo Lumen`. */
export const leadingCompanyNouns = wordSet('gruppo studio group centro');
