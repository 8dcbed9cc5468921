import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', 'content/', 'dist/', 'node_modules/', 'seeds/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
      'no-param-reassign': 'error',
      // `tsc` knows better, in JavaScript too.
      'no-undef': 'off',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // The rule does not see the types that JSDoc gives.
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    // Vitest types its asymmetric matchers, such as `expect.any()`, as any.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // `astro check` reads the types of components; the rules that need them cannot.
    files: ['**/*.astro', '**/*.astro/*'],
    extends: [typescript.configs.disableTypeChecked],
  },
);
