import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const noEnums = { selector: 'TSEnumDeclaration', message: 'Use a union from `as const`.' };

/** Words that a person reads, written into a component instead of the feature's catalogue. */
const wordsOfOurs = [
  String.raw`JSXText[value=/\p{L}{2}/u]`,
  String.raw`JSXAttribute[name.name=/^(label|title|hint|alt|placeholder|description|text|aria-label)$/] > Literal[value=/\p{L}{2}/u]`,
  String.raw`Literal[value=/^\p{Lu}\p{Ll}+ \p{Ll}+ /u]`,
  String.raw`TemplateElement[value.raw=/^\p{Lu}\p{Ll}+ \p{Ll}+ /u]`,
].map((selector) => ({
  selector,
  message: 'Words for people stand in the *.texts.ts catalogue of the feature.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.turbo/**',
      '.unbrace/**',
      '**/generated/**',
      '**/coverage/**',
      'apps/web/src/api/schema.d.ts',
      'screenshots/**',
      '**/reports/**',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': ['error', noEnums],
    },
  },
  {
    // Nest reads constructor parameter types at run time: a type-only import there breaks injection.
    files: ['apps/api/src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest declares bags of options as classes that nobody constructs.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.e2e.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts'],
    ignores: ['apps/api/src/platform/{config,testing}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read once, in apps/api/src/platform/config.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: 'node:process',
          importNames: ['env'],
          message: 'Settings are read once, in platform/config.',
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.tsx'],
    // The gallery of the design system shows its parts with words of its own.
    ignores: ['apps/web/src/app/gallery/**'],
    rules: { 'no-restricted-syntax': ['error', noEnums, ...wordsOfOurs] },
  },
  {
    files: ['*.config.ts', '**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
);
