import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const timeOfDay = { message: 'One clock: what draws or decides is handed its time.' };
const chance = { message: 'The same arguments must give the same picture.' };

export default defineConfig(
  globalIgnores([
    'build/',
    '.svelte-kit/',
    '.tmp/',
    '.bench/',
    '.exports/',
    'static/',
    'src/lib/i18n/paraglide/',
    'test-results/',
    'playwright-report/'
  ]),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The type checker knows every name, also those of types; this rule does not.
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `void | Promise<unknown>` is how a hook says that it may answer later.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A test that has just counted the rows may say that a row is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // Text from tables is only ever text.
      'svelte/no-at-html-tags': 'error',
      // Sets and maps in state are replaced, never changed: large data stays out of deep proxies.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses are fragments behind '#', which `resolve()` does not know.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // With types, at 10 seconds: a promise that nobody awaits is a fault that nobody sees.
    files: ['{src,scripts,tests}/**/*.ts', '*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error'
    }
  },
  {
    files: ['src/**'],
    ignores: ['src/lib/data/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'src/lib/data holds the only fetch.' }]
    }
  },
  {
    files: ['src/lib/{domain,tables,theme,layers}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', ...timeOfDay },
        { object: 'performance', property: 'now', ...timeOfDay },
        { object: 'Math', property: 'random', ...chance }
      ]
    }
  }
);
