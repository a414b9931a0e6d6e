import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';

/** What the way to a payment needs besides the database. */
@Injectable()
export class PaymentMeans {
  readonly publicUrl: string;
  /** Whether this installation can take payments at all. */
  readonly isOpen: boolean;

  constructor(
    config: Config,
    readonly vault: Vault,
  ) {
    this.publicUrl = config.publicUrl;
    this.isOpen = config.stripe !== null;
  }
}
