import { defineConfig } from 'prisma/config';

/** Where Prisma's own command line finds things. The product applies migrations itself, see `npm run db:migrate`. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
