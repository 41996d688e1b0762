import { appError } from '../../../application/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import { settingColumns, toSettingDocument, toSettingsDocument } from '../../presenters/operations.ts';
import { renderRows, renderTable } from '../../presenters/table.ts';
import type { Command, CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { isForPerson, printFailure, printJson, printResult, printText } from '../output.ts';

export const listSettings: Command<[]> = async context => {
  const app = await context.app();
  const result = await app.listSettings();
  if (!result.ok) return printFailure(context, result.error);
  if (context.globals.json)
    printJson(context, toSettingsDocument(result.value, context.host.configPath(context.globals)));
  else if (isForPerson(context)) printText(context, renderTable(settingColumns, result.value, context.style));
  else printText(context, renderRows(settingColumns, result.value));
  return exitCodes.done;
};

const printSetting = (context: CommandContext, result: Awaited<ReturnType<typeof findSetting>>) =>
  printResult(context, result, {
    document: toSettingDocument,
    text: setting => `${setting.name} = ${setting.value ?? '–'} (${setting.source})`,
  });

const findSetting = async (context: CommandContext, name: string) => {
  const app = await context.app();
  const all = await app.listSettings();
  if (!all.ok) return all;
  const found = all.value.find(setting => setting.name === name);
  return found
    ? ok(found)
    : err(appError('NOT_FOUND', `There is no setting «${name}».`, ['interviewace config list']));
};

export const getSetting: Command<[string]> = async (context, name) =>
  printSetting(context, await findSetting(context, name));

export const setSetting: Command<[string, string]> = async (context, name, value) =>
  printSetting(context, await (await context.app()).changeSetting({ name, value }));

export const unsetSetting: Command<[string]> = async (context, name) =>
  printSetting(context, await (await context.app()).changeSetting({ name, value: null }));

export const showPath: Command<[]> = async context => {
  const path = context.host.configPath(context.globals);
  if (context.globals.json) printJson(context, toSettingsDocument([], path));
  else printText(context, path);
  return exitCodes.done;
};
