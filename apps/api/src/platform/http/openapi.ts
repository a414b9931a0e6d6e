import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What the API can do, told by its own routes and schemas, in an order that does not depend on that of modules. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Unbrace')
    .setDescription('Booking and intake for clinics whose therapists travel.')
    .setVersion('1')
    .addCookieAuth('unbrace', { type: 'apiKey', description: 'Set by POST /api/v1/session' })
    .build();
  const { paths, components, ...rest } = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const path of Object.values(paths))
    Object.values(path as Record<string, Operation>).forEach(asTheyTravel);
  return {
    ...rest,
    paths: sorted(paths),
    components: { ...components, schemas: sorted(components?.schemas ?? {}) },
  };
}

/** The committed form: one value a line, so that a change reads well. */
export function openApiText(document: OpenAPIObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Problems have their own media type; Nest writes every reply as plain JSON, or all of a stream's as events. */
function asTheyTravel({ responses }: Operation): void {
  const problem = responses['default'];
  if (!problem || !('content' in problem)) return;
  const [content] = Object.values(problem.content);
  if (content) problem.content = { 'application/problem+json': content };
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
