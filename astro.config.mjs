import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import process from 'node:process';

/** The absolute address of the site, base path included. */
const address = new URL(process.env['ZVIRKA_SITE'] ?? 'http://localhost:4321/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env['ZVIRKA_DIST'] ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  // Smart punctuation would rewrite quotations.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  // No data: addresses, which the content security policy would refuse.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
