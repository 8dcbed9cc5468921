import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import type { Plural } from './plural.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

/** The shape of the English wordings, with the plural forms of another language. */
type Translated<T, L extends Locale> = T extends string
  ? string
  : T extends Plural<'en'>
    ? Plural<L>
    : { readonly [K in keyof T]: Translated<T[K], L> };

/** Every visible word of the interface in one language. */
export type MessagesIn<L extends Locale> = Translated<typeof en, L>;
export type Messages = MessagesIn<Locale>;

const all: { readonly [L in Locale]: MessagesIn<L> } = { en, uk, ru };

export function messagesFor(locale: Locale): Messages {
  return all[locale];
}
