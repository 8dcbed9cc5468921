/** The part of js-yaml 4 that is used here; the package brings no types. */
declare module 'js-yaml' {
  export interface Schema {
    readonly name?: string;
  }
  export class YAMLException extends Error {}
  export const CORE_SCHEMA: Schema;
  export function load(text: string, options?: { schema?: Schema }): unknown;
  export function dump(
    value: unknown,
    options?: {
      schema?: Schema;
      flowLevel?: number;
      lineWidth?: number;
      noRefs?: boolean;
      noCompatMode?: boolean;
    },
  ): string;
}
