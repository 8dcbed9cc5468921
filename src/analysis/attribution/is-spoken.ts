import type { Attribution } from '../../model/attribution.ts';

/** Whether somebody vouches for a claim: by name, unnamed, or as a body that only the words tell. */
export function isSpoken({ speaker, speakerText, anonymous }: Attribution): boolean {
  return speaker !== null || speakerText !== null || anonymous;
}
