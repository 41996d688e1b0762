import Ajv2020 from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { jsonSchemaOf } from '../../src/interfaces/contracts/registry.ts';

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** Checks a printed document against the JSON Schema that `interviewace schema` prints for the name it carries. */
export const expectValidDocument = (document: unknown): void => {
  const name = (document as { schema?: unknown }).schema;
  if (typeof name !== 'string')
    throw new Error(`the document carries no schema: ${JSON.stringify(document).slice(0, 200)}`);
  const schema = jsonSchemaOf(name);
  if (!schema) throw new Error(`there is no schema ${name}`);
  const validate = compiled.get(name) ?? ajv.compile(schema);
  compiled.set(name, validate);
  const isValid = validate(document);
  expect(isValid ? [] : validate.errors, name).toEqual([]);
};
