import {
  renderMigration,
  renderStoreStatus,
  toMigrationDocument,
  toStoreStatusDocument,
} from '../../presenters/operations.ts';
import type { Command } from '../context.ts';
import { printResult } from '../output.ts';

export const readStoreStatus: Command<[]> = async context =>
  printResult(context, await (await context.app()).readStoreStatus(), {
    document: toStoreStatusDocument,
    text: renderStoreStatus,
  });

const migrationView = { document: toMigrationDocument, text: renderMigration };

export const migrateStore: Command<[]> = async context =>
  printResult(context, await (await context.app()).migrateStore(), migrationView);

export const rollbackStore: Command<[]> = async context =>
  printResult(context, await (await context.app()).rollbackStore(), migrationView);
