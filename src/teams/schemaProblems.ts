import { createRequire } from 'node:module';
import Ajv, { type AnySchemaObject } from 'ajv-draft-04';

const load = createRequire(import.meta.url);

// Only the package's files are used: its main module requires a package that it does not declare, and its own check may
// fetch the schema from the network.
const manifestSchema: AnySchemaObject = load(
  '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
);
const localizationSchema: AnySchemaObject = load(
  '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
);

const problems = (schema: AnySchemaObject, value: unknown): readonly string[] => {
  // `default`, since the package is no ES module. Its patterns are not written for the `u` flag, some types are left
  // unsaid, and the only format is that of `$schema`.
  const validate = new Ajv.default({
    allErrors: true,
    strictTypes: false,
    unicodeRegExp: false,
    validateFormats: false,
  }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
};

/** What Microsoft's schema objects to in a manifest, one line each; empty for a good one. */
export const manifestProblems = (manifest: unknown): readonly string[] => problems(manifestSchema, manifest);

/** What Microsoft's schema objects to in a localization file, one line each; empty for a good one. */
export const localizationProblems = (words: unknown): readonly string[] => problems(localizationSchema, words);
