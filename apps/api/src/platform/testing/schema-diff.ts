import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { Pool, type QueryConfig, type QueryResult } from 'pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * The SQL that would bring the database to what `schema/*.prisma` says; empty when they agree. By Prisma's own
 * engine as WebAssembly, which needs no download.
 */
export async function schemaDiff(databaseUrl: string, schemaFolder: string): Promise<string> {
  await (engineLoaded ??= loadEngine());
  const datamodels = await readSchema(schemaFolder);
  const files = datamodels.map(([path, content]) => ({ path, content }));
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(databaseUrl));
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

// Node has it; the types have it only with the browser's.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: EngineExports } }>;
};
interface EngineExports {
  __wbindgen_start(): void;
}

// Once a process: a second instance would pull the memory away from under the first.
let engineLoaded: Promise<void> | undefined;

async function loadEngine(): Promise<void> {
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

async function readSchema(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as [string, string]),
  );
}

/**
 * The adapter does not know PostgreSQL's one-byte "char", in which the catalogue tells kinds of constraints. It gets
 * them as text, and the engine gets that text as the character that it expects.
 */
function adapterFor(connectionString: string): SqlMigrationAwareDriverAdapterFactory {
  const pool = new Pool({ connectionString });
  const query = pool.query.bind(pool) as (config: QueryConfig) => Promise<QueryResult>;
  const chars = new Set<string>();
  const asText = async (config: QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === charType)) {
      field.dataTypeID = textType;
      chars.add(field.name);
    }
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: asText }), { disposeExternalPool: true });
  const connect = async () => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (sql: SqlQuery): Promise<SqlResultSet> => {
        const set = await queryRaw(sql);
        const typeOf = (name: string, i: number) =>
          chars.has(name) ? ColumnTypeEnum.Character : (set.columnTypes[i] ?? ColumnTypeEnum.Text);
        return { ...set, columnTypes: set.columnNames.map(typeOf) };
      },
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  };
}

const charType = 18;
const textType = 25;
