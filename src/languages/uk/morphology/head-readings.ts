import type { PartOfSpeech, Reading } from '../../../model/token.ts';
import type { Head, HeadLookUp } from '../../hunspell/heads.ts';
import { adjectiveForm } from './endings.ts';
import { animacy, groupsOf } from './flags.ts';
import { type RankedReading, ranks } from './ranks.ts';

/**
 * Readings as the head word itself, in its dictionary form.
 *
 * @param known The form has readings already, so that entries without flags add nothing.
 */
export function headReadings(form: string, heads: HeadLookUp, known: boolean): RankedReading[] {
  const own = heads(form).filter((head) => !known || head.flags !== '');
  return own.flatMap((head) =>
    ownReadings(form, head).map((ranked) => ({
      ...ranked,
      rank: ranked.rank + (head.written === 'lower' ? 0 : ranks.name),
    })),
  );
}

function ownReadings(form: string, head: Head): RankedReading[] {
  const { flags, written } = head;
  const noun: PartOfSpeech = written === 'lower' ? 'NOUN' : 'PROPN';
  if (/ти(?:ся)?$/u.test(form) && groupsOf(flags).has('verb')) {
    return [{ reading: { lemma: form, pos: 'VERB', verbForm: 'infinitive' }, rank: ranks.lemma }];
  }
  if (flags === '') return [unflagged(form, written === 'lower' ? null : noun)];
  const found: RankedReading[] = [];
  const add = (reading: Reading, rank: number = ranks.lemma): void => {
    found.push({ reading, rank });
  };
  if (/[jR]/u.test(flags) && /[иії]й$/u.test(form) && written === 'lower') {
    add({ lemma: form, pos: 'ADJ', gender: 'm', number: 'sg', cases: ['nom', 'acc'] });
  }
  if (form.endsWith('ше') && flags.includes('j')) add({ lemma: form, pos: 'ADV' });
  if (/[Ee_]/u.test(flags)) {
    add({ lemma: form, pos: noun, ...adjectiveForm(form) }, ranks.masculine);
  }
  const groups = groupsOf(flags);
  const animate = written === 'lower' ? animacy(form, flags) : undefined;
  const life = animate === undefined ? {} : { animate };
  const nominative =
    animate === true || written !== 'lower' ? (['nom'] as const) : (['nom', 'acc'] as const);
  if (groups.has('masculine') || groups.has('masculine-genitive')) {
    add({ lemma: form, pos: noun, gender: 'm', number: 'sg', cases: nominative, ...life });
  } else if (groups.has('feminine')) {
    add({ lemma: form, pos: noun, gender: 'f', number: 'sg', cases: ['nom'], ...life });
  } else if (groups.has('feminine-third')) {
    add({ lemma: form, pos: noun, gender: 'f', number: 'sg', cases: ['nom', 'acc'] });
  } else if (groups.has('neuter')) {
    const cases = form.endsWith('я') ? (['nom', 'gen', 'acc'] as const) : (['nom', 'acc'] as const);
    add({
      lemma: form,
      pos: noun,
      gender: 'n',
      ...(form.endsWith('я') ? {} : { number: 'sg' }),
      cases,
    });
  } else if (groups.has('plural') && /[npo]/u.test(flags)) {
    add({ lemma: form, pos: noun, number: 'pl', cases: ['nom', 'acc'] });
  }
  if (found.length === 0) add({ lemma: form, pos: noun }, ranks.converse);
  return found;
}

/** A word without flags is a form that some other entry explains, or it does not inflect. */
function unflagged(form: string, name: PartOfSpeech | null): RankedReading {
  if (name !== null) return { reading: { lemma: form, pos: name }, rank: ranks.unflaggedName };
  if (/ти(?:ся|сь)?$/u.test(form)) {
    return { reading: { lemma: form, pos: 'VERB', verbForm: 'infinitive' }, rank: ranks.lemma };
  }
  if (/[оеи]$/u.test(form) || form.startsWith('по-')) {
    const rank = form.endsWith('и') && !form.startsWith('по-') ? ranks.rare : ranks.common;
    return { reading: { lemma: form, pos: 'ADV' }, rank };
  }
  return { reading: { lemma: form, pos: 'NOUN' }, rank: ranks.rare };
}
