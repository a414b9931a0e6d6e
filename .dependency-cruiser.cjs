/** The house's import rules. `npm run check` keeps them; apps/api/commands/checks/import-rules.test.mjs breaks each. */
const tests = '\\.(test|e2e)\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or miss a third.',
      from: { pathNot: 'node_modules|/generated/' },
      to: { circular: true, viaOnly: { pathNot: 'node_modules|/generated/' } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: { path: '^(apps|packages)/[^/]+/src/' },
      to: { couldNotResolve: true, pathNot: '/generated/|^\\.{1,2}/schema' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'Shared runs everywhere: it knows zod, date-fns and itself, no Node, no Nest, no React.',
      from: { path: '^packages/shared/src/', pathNot: tests },
      to: { pathNot: '^packages/shared/src/|(^|/)node_modules/(zod|date-fns|@date-fns/tz)/' },
    },
    {
      name: 'shared-is-tested-by-its-own-means',
      severity: 'error',
      comment: 'The tests of shared may have fast-check and read files besides.',
      from: { path: `^packages/shared/src/.*(${tests})` },
      to: {
        pathNot:
          '^packages/shared/src/|(^|/)node_modules/(zod|date-fns|@date-fns/tz|fast-check|@jest/globals)/|^(node:)?(fs|path|url)(/|$)',
      },
    },
    {
      name: 'simulator-knows-stripe-only',
      severity: 'error',
      comment: 'The simulated Stripe knows no more of the product than Stripe does.',
      from: { path: '^packages/stripe-simulator/src/' },
      to: { path: '^(apps/|packages/shared/)' },
    },
    {
      name: 'rows-stay-in-repositories',
      severity: 'error',
      comment: "Prisma's client is for repositories: they answer in the domain's words.",
      from: {
        path: '^apps/api/src/',
        pathNot: `^apps/api/src/platform/database/|\\.repository\\.ts$|${tests}`,
      },
      to: {
        path: '^apps/api/src/platform/database/generated/|(^|/)node_modules/(@prisma/client|\\.prisma)/',
      },
    },
    {
      name: 'platform-knows-no-business',
      severity: 'error',
      comment: 'The platform serves features and knows none of them.',
      from: { path: '^apps/api/src/platform/', pathNot: tests },
      to: { path: '^apps/api/src/', pathNot: '^apps/api/src/platform/' },
    },
    {
      name: 'features-meet-in-verbs',
      severity: 'error',
      comment: 'Another feature is used through its verbs, never through its repository or controller.',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: `^apps/api/src/(platform|demo)/|${tests}` },
      to: {
        path: '^apps/api/src/[^/]+/.*\\.(repository|controller)\\.ts$',
        pathNot: '^apps/api/src/($1|platform)/',
      },
    },
    {
      name: 'web-features-stay-apart',
      severity: 'error',
      comment: 'Pages in web/src/app compose features; a feature that imports another cannot be moved.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'design-system-knows-no-feature',
      severity: 'error',
      comment: 'The design system has no feature words.',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'web-and-api-meet-in-shared',
      severity: 'error',
      comment: 'What both need is in packages/shared.',
      from: { path: '^apps/(web|api)/src/' },
      to: { path: '^apps/(web|api)/', pathNot: '^apps/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/generated/' },
    exclude: { path: '/dist/|/coverage/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['unbrace-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
    parser: 'tsc',
  },
};
