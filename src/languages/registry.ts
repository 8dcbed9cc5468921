import type { LanguageCode } from '../model/language-code.ts';
import type { Language } from '../model/language.ts';
import { language as en } from './en/index.ts';
import { language as ru } from './ru/index.ts';
import { language as uk } from './uk/index.ts';

/** Every language that Zvirka reads. A new one is a folder and a line here. */
export const languages: Readonly<Record<LanguageCode, Language>> = { uk, ru, en };
