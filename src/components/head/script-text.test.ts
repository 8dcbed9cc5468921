import { expect, it } from 'vitest';
import { scriptText } from './script-text.ts';

it.each([
  ['</script><script>alert(1)</script>', '"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"'],
  ['<!-- "так"', '"\\u003c!-- \\"так\\""'],
])('%s cannot end the script that it stands in', (text, expected) => {
  expect(scriptText(text)).toBe(expected);
  expect(JSON.parse(scriptText(text))).toBe(text);
});
