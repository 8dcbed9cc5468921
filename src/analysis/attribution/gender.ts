import { cueAt, type NamedTokens, type SentenceView } from './sentence-view.ts';

/** A man, a woman, or nothing tells. */
export type Gender = 'm' | 'f' | null;

/** How many words before a name its title may stand. */
const reach = 3;

/**
 * Whether the text shows that a name is a man's or a woman's: by a title before it ("Mrs", "пані",
 * "spokesman"), by the form of its verb, or by its given name.
 *
 * @param subject Whether the name can be a subject.
 */
export function genderOf(view: SentenceView, name: NamedTokens, subject: boolean): Gender {
  return (
    titled(view, name) ??
    (subject ? byVerb(view, name) : null) ??
    byGivenName(view, name) ??
    bySurname(view, name)
  );
}

function titled(view: SentenceView, { from }: NamedTokens): Gender {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const found = cueAt(view, at, 'gendered');
    if (found !== null) return found.cue.gender;
    const { kind, text } = view.tokens[at] ?? {};
    if (kind !== 'word' && text !== '.') return null;
  }
  return null;
}

/** The verb right beside the name, if its form tells. */
function byVerb({ tokens, roles, speech }: SentenceView, { from, to }: NamedTokens): Gender {
  if (!speech.inflected) return null;
  const at = [to, from - 1].find((index) => roles[index] === 'finite');
  const gender = at === undefined ? undefined : tokens[at]?.readings[0]?.gender;
  return gender === 'm' || gender === 'f' ? gender : null;
}

/** What all readings of the first of several names agree on. */
function byGivenName({ tokens, speech }: SentenceView, { from, to }: NamedTokens): Gender {
  const token = tokens[from];
  if (token === undefined) return null;
  const known = speech.givenNames.get(token.fold);
  if (known !== undefined) return known;
  if (to - from < 2) return null;
  const genders = new Set(
    token.readings.flatMap(({ pos, gender }) => (pos === 'PROPN' && gender ? [gender] : [])),
  );
  const [only, other] = genders;
  return other === undefined && only !== undefined && only !== 'n' ? only : null;
}

/** A surname that no man could have in this form: `Вольской`. */
function bySurname({ tokens, speech }: SentenceView, { to }: NamedTokens): Gender {
  if (!speech.inflected) return null;
  const alone = (tokens[to - 1]?.readings ?? []).filter(
    ({ number, cases }) => number === 'sg' && cases?.join() !== 'voc',
  );
  return alone.length > 0 && alone.every(({ gender }) => gender === 'f') ? 'f' : null;
}

/** The gender of everybody whose gender an article shows, always the same way. */
export function gendersOf(
  people: readonly { readonly person: string; readonly gender: Gender }[],
): ReadonlyMap<string, 'm' | 'f'> {
  const found = new Map<string, 'm' | 'f' | 'both'>();
  for (const { person, gender } of people) {
    if (gender === null) continue;
    const known = found.get(person);
    found.set(person, known === undefined || known === gender ? gender : 'both');
  }
  return new Map(
    [...found].flatMap(([person, gender]): [string, 'm' | 'f'][] =>
      gender === 'both' ? [] : [[person, gender]],
    ),
  );
}
