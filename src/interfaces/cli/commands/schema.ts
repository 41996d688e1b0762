import { appError } from '../../../application/errors.ts';
import type { SchemaListDocument } from '../../contracts/operations.ts';
import { documentNames, jsonSchemaOf } from '../../contracts/registry.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { isForPerson, printFailure, printJson, printText } from '../output.ts';

const schemaListDocument: SchemaListDocument = {
  schema: 'interviewace/schema-list@1',
  schemas: documentNames,
};

/** Without a name, the list of documents; with one, its JSON Schema. */
export const printSchema: Command<[string | undefined]> = async (context, name) => {
  if (name === undefined) {
    if (isForPerson(context)) printText(context, documentNames.join('\n'));
    else printJson(context, schemaListDocument);
    return exitCodes.done;
  }
  const schema = jsonSchemaOf(name);
  if (!schema)
    return printFailure(
      context,
      appError('NOT_FOUND', `There is no document «${name}».`, ['interviewace schema']),
    );
  printJson(context, schema);
  return exitCodes.done;
};
