import type { ReadingRules } from '../../model/language/reading-rules.ts';

export const readingRules: ReadingRules = { government: {} };
