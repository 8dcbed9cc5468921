import { z } from 'zod';

/** An address that an editor chooses: small Latin letters and digits, joined by single hyphens. */
export const EditorsAddress = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
