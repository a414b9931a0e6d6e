import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { fastify } from './create-app.ts';
import { openApiDocument, openApiText } from './platform/http/openapi.ts';

// A preview reads the modules' decorators and makes nothing: no configuration and no database are needed.
const app = await NestFactory.create<NestFastifyApplication>(AppModule, fastify(), {
  preview: true,
  logger: ['error'],
});
await writeFile(new URL('../openapi.json', import.meta.url), openApiText(openApiDocument(app)));
