/**
 * A value as JSON that may stand in a script element, whatever its texts hold.
 *
 * @example
 * scriptText('</script>') // => '"\\u003c/script>"'
 */
export function scriptText(value: object | string): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
