import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Installation } from '@unbrace/shared/clinics';
import { Config } from '../platform/config/config.ts';

/** Says how this installation runs; in demo mode, where to begin and how to sign in. */
@Injectable()
export class DescribeInstallation {
  constructor(private readonly config: Config) {}

  async execute(): Promise<Installation> {
    const { mode, demoGuide } = this.config;
    if (mode !== 'demo' || !demoGuide) return { mode, clinics: [], demoSignIns: [] };
    const guide = Installation.omit({ mode: true }).parse(JSON.parse(await readFile(demoGuide, 'utf8')));
    return { mode, ...guide };
  }
}
