import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** Packages that only the API may use. */
const SERVER_PACKAGES = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'pg-boss',
  'passport*',
  'fastify',
  '@fastify/*',
  'class-validator',
  'class-transformer',
];

const tooManyParameters = (selector, most) => ({
  selector: `${selector}[params.length>${most}]`,
  message: `More than ${most} parameters: pass a named object.`,
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.angular/**',
      '.nx/**',
      '.data/**',
      'apps/web/src/app/api/schema.ts',
      '**/fixtures/**',
      '**/test-results/**',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'AbortController',
          'AbortSignal',
          'performance',
          'TextEncoder',
          'TextDecoder',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'no-restricted-syntax': [
        'error',
        tooManyParameters('FunctionDeclaration', 4),
        tooManyParameters('MethodDefinition[kind!="constructor"] > FunctionExpression', 4),
        tooManyParameters('MethodDefinition[kind="constructor"] > FunctionExpression', 5),
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'] },
            { sourceTag: 'layer:parser', onlyDependOnLibsWithTags: ['layer:domain'] },
            {
              sourceTag: 'layer:api',
              onlyDependOnLibsWithTags: ['layer:domain', 'layer:parser'],
              bannedExternalImports: ['@angular/*', '@nysds/*'],
            },
            {
              sourceTag: 'layer:web',
              onlyDependOnLibsWithTags: ['layer:domain', 'layer:parser'],
              bannedExternalImports: SERVER_PACKAGES,
            },
            { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:domain'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.spec.ts', '**/migrations/**', '**/fixtures/**', 'apps/e2e/**', '**/testing/**'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    // The domain and the parser's core are pure: what they need from outside comes in as arguments.
    files: [
      'libs/domain/src/**/*.ts',
      'libs/seed-parser/src/{structure,meaning,compare}/**/*.ts',
      'libs/seed-parser/src/{core,extracted-text,parse-document,parse-section}.ts',
      'libs/seed-parser/src/formats/{text-file,plain-text,markdown,decode}.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|@plumbline/domain$)',
              message: 'Pure code imports nothing from outside.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
      ],
    },
  },
  {
    // Injected classes are values at run time: the types that decorators emit name them.
    files: ['apps/api/src/**/*.ts'],
    languageOptions: {
      parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true },
    },
  },
  {
    files: ['apps/api/src/{cli.ts,main.ts,openapi.ts,cli/**/*.ts}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: ['pl', 'app'], style: 'kebab-case' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@plumbline/seed-parser',
              message: 'The browser takes @plumbline/seed-parser/core only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
