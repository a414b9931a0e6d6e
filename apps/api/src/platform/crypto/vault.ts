import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid, parse as toBytes, stringify as toUuid } from 'uuid';
import type { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { Config } from '../config/config.ts';
import type { Tx } from '../database/database.ts';
import { decrypt, encrypt } from './cipher.ts';
import { ClinicKeysRepository } from './clinic-keys.repository.ts';

/** Where a sealed value lives; it opens nowhere else. */
export interface SealedAt {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

const keyIdBytes = 16;

/**
 * Seals and opens values with the clinic's own data key (AES-256-GCM), itself wrapped by the installation's master key.
 * The key's id stands in front, so that old values open after a rotation; destroying a key shreds what it sealed.
 */
@Injectable()
export class Vault {
  private readonly unwrapped = new Map<string, Buffer>();

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async seal(tx: Tx, at: SealedAt, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
    const { id, key } = await this.currentKey(tx);
    const sealed = encrypt(key, Buffer.from(JSON.stringify(value)), contextOf(tx, at));
    return new Uint8Array(Buffer.concat([toBytes(id), sealed]));
  }

  /** @throws Error when the value was sealed elsewhere or its key is gone, ZodError when it is of another form. */
  async open<Schema extends z.ZodType>(
    tx: Tx,
    at: SealedAt,
    sealed: Uint8Array,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const bytes = Buffer.from(sealed);
    const key = await this.keyById(tx, toUuid(bytes.subarray(0, keyIdBytes)));
    return schema.parse(JSON.parse(decrypt(key, bytes.subarray(keyIdBytes), contextOf(tx, at)).toString()));
  }

  /** Makes a clinic's first data key; called once, when the clinic is made. */
  async createKey(tx: Tx): Promise<void> {
    const id = uuid();
    const wrapped = encrypt(this.config.masterKey, randomBytes(32), `clinic_keys/${tx.clinicId}/${id}`);
    await new ClinicKeysRepository(tx).add({
      id,
      wrapped: new Uint8Array(wrapped),
      createdAt: this.clock.now(),
    });
  }

  private async currentKey(tx: Tx): Promise<{ id: string; key: Buffer }> {
    const { id, wrapped } = await new ClinicKeysRepository(tx).current();
    return { id, key: this.unwrap(tx, id, wrapped) };
  }

  private async keyById(tx: Tx, id: string): Promise<Buffer> {
    return this.unwrapped.get(id) ?? this.unwrap(tx, id, await new ClinicKeysRepository(tx).wrapped(id));
  }

  private unwrap(tx: Tx, id: string, wrapped: Uint8Array): Buffer {
    const known = this.unwrapped.get(id);
    if (known) return known;
    const key = decrypt(this.config.masterKey, Buffer.from(wrapped), `clinic_keys/${tx.clinicId}/${id}`);
    this.unwrapped.set(id, key);
    return key;
  }
}

function contextOf(tx: Tx, { table, column, row }: SealedAt): string {
  return `${table}.${column}/${tx.clinicId}/${row}`;
}
