import type { Language } from '../../../src/domain/language.ts';

/** A message around subscription IDs: the IDs in it, and whether it holds something that only looks like one. */
export interface GuidRow {
  readonly language: Language;
  readonly text: string;
  readonly guids: readonly string[];
  readonly nearMiss: boolean;
}

const a = '8f14e45f-ceea-467a-9575-6e1b2c3d4e5f';
const b = '45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26';
const found = (language: Language, text: string, ...guids: readonly string[]): GuidRow => ({
  language,
  text,
  guids,
  nearMiss: false,
});
const missed = (language: Language, text: string): GuidRow => ({ language, text, guids: [], nearMiss: true });

export const guidRows: readonly GuidRow[] = [
  found('en', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5f', a),
  found('en', 'the tenant is {8F14E45F-CEEA-467A-9575-6E1B2C3D4E5F}.', a),
  found('en', 'our subscription (8f14e45f-ceea-467a-9575-6e1b2c3d4e5f)', a),
  found('en', 'id 8f14e45fceea467a95756e1b2c3d4e5f without dashes', a),
  found('en', 'urn:uuid:8f14e45f-ceea-467a-9575-6e1b2c3d4e5f', a),
  found('en', '/subscriptions/8f14e45f-ceea-467a-9575-6e1b2c3d4e5f/resourceGroups/rg-prod', a),
  found('en', 'https://portal.azure.com/#resource%2Fsubscriptions%2F8f14e45f-ceea-467a-9575-6e1b2c3d4e5f%2Fcosts', a),
  found('en', 'https://x.com/?id=8f14e45f%2Dceea%2D467a%2D9575%2D6e1b2c3d4e5f&v=1', a),
  found('en', '"8f14e45f-ceea-467a-9575-6e1b2c3d4e5f","45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26"', a, b),
  found('en', '45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26\n8f14e45f-ceea-467a-9575-6e1b2c3d4e5f', b, a),
  found('en', 'Prod\t8f14e45f-ceea-467a-9575-6e1b2c3d4e5f\tDev\t45c48cce2e2d4fbdaa1afc51c7c6ad26', a, b),
  found('en', 'from Word: 8f14e45f–ceea–467a–9575–6e1b2c3d4e5f', a),
  found('en', 'sub-8f14e45f-ceea-467a-9575-6e1b2c3d4e5f', a),
  found('en', 'sub_8f14e45f-ceea-467a-9575-6e1b2c3d4e5f_prod', a),
  found('en', '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'),
  found('en', 'thumbprint da39a3ee5e6b4b0d3255bfef95601890afd80709'),
  found('en', '8f14e45fceea467a95756e1b2c3d4e5f8f14e45fceea467a95756e1b2c3d4e5f'),
  found('en', 'product key ABCDE-12345-FGHIJ-67890-KLMNO'),
  found('en', 'PO 4111-1111-1111-1111'),
  found('en', 'the one for the Contoso-Services-Production-West-Europe'),
  found('en', 'a-b-c-d-e'),
  missed('en', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5'),
  missed('en', 'it is 8f14e45f-ceea-467a-9575-6e1b2c3d4e5f0'),
  missed('en', '8f14e45f-geea-467a-9575-6e1b2c3d4e5f'),
  missed('en', '8f14e45f-ceea-467a-957-6e1b2c3d4e5f'),
  missed('en', '8f14e45f-ceea-467a-9575'),
  missed('en', 'abcd-8f14e45f-ceea-467a-9575-6e1b2c3d4e5f'),
  missed('en', '8f14e45fceea467a95756e1b2c3d4e5'),
  missed('en', '8f14e45f ceea 467a 9575 6e1b2c3d4e5f'),
  found('it', "l'id è 8f14e45f-ceea-467a-9575-6e1b2c3d4e5f, grazie", a),
  found('it', 'Sottoscrizione:8F14E45F-CEEA-467A-9575-6E1B2C3D4E5F', a),
  found('it', '«8f14e45f-ceea-467a-9575-6e1b2c3d4e5f»', a),
  found('it', "'8f14e45f-ceea-467a-9575-6e1b2c3d4e5f'", a),
  found('it', '{8f14e45f-ceea-467a-9575-6e1b2c3d4e5f senza chiudere', a),
  found('it', 'sono queste: 8f14e45fceea467a95756e1b2c3d4e5f;45C48CCE-2E2D-4FBD-AA1A-FC51C7C6AD26', a, b),
  found('it', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5f e ancora 8F14E45FCEEA467A95756E1B2C3D4E5F', a),
  found('it', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5f e 45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26', a, b),
  found('it', 'copiato da Word 8f14e45f\u2011ceea\u2011467a\u20119575\u20116e1b2c3d4e5f', a),
  found('it', 'con i trattini deboli 8f14e45f\u00adceea\u00ad467a\u00ad9575\u00ad6e1b2c3d4e5f', a),
  found('it', '\ufeff8f14e45f-ceea-467a-9575-6e1b2c3d4e5f\u00a0attiva', a),
  found(
    'it',
    '/subscriptions/45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26/providers/x?tenant=8f14e45fceea467a95756e1b2c3d4e5f',
    b,
    a,
  ),
  found('it', '<8f14e45f-ceea-467a-9575-6e1b2c3d4e5f>|<45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26>', a, b),
  found('it', '%7B8f14e45f-ceea-467a-9575-6e1b2c3d4e5f%7D', a),
  found('it', '- 8f14e45f-ceea-467a-9575-6e1b2c3d4e5f (produzione)', a),
  found('it', 'non lo so'),
  found('it', 'Contoso Italia S.r.l.'),
  found('it', 'contoso-italia.onmicrosoft.com'),
  found('it', 'telefono +39 02 1234 5678'),
  found('it', 'partita IVA IT01234567890'),
  found('it', 'IBAN IT60X0542811101000000123456'),
  found('it', 'precipitevolissimevolmente'),
  missed('it', "l'id è 8f14e45f-ceea-467a-9575-6e1b2c3d4e, mi pare"),
  missed('it', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5z'),
  missed('it', '8f14e45fceea-467a-9575-6e1b2c3d4e5f'),
  missed('it', '8f14e45f-ceea-467a9575-6e1b2c3d4e5f'),
  missed('it', '8fl4e45f-ceea-467a-9575-6elb2c3d4e5f'),
  missed('it', 'a8f14e45fceea467a95756e1b2c3d4e5f'),
  missed('it', '8f14e45f-ceea-467a-9575-6e1b2c3d4e5f-abcd'),
  { language: 'it', text: `${a} e ${b.slice(0, -2)}`, guids: [a], nearMiss: true },
];
