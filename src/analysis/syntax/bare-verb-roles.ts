import type { Token } from '../../model/token.ts';
import { isAdverb, isNominal, opensClause, takesObject, wordBefore } from './surroundings.ts';
import { verbFormsOf, type VerbForms } from './verb-forms.ts';
import { isTitled, type CompiledVerbs, type VerbRole } from './verb-roles.ts';
import { isSign } from '../../text/sign.ts';

/** How far a rule looks for another verb of the same clause. */
const reach = 20;

interface Context {
  readonly tokens: readonly Token[];
  readonly verbs: CompiledVerbs;
  readonly roles: readonly (VerbRole | null)[];
  readonly takesClause: (at: number) => boolean;
  /** What the helping verb before asks for. */
  readonly asked: 'participle' | 'perfect' | 'infinitive' | null;
  /** Whether the clause has its finite verb, so that another one can only be a participle. */
  readonly closed: boolean;
  /** The same, with all that is joined by a conjunction. */
  readonly joinedClosed: boolean;
}

/**
 * Verb roles where endings do not tell: a form that may be a noun or a participle is judged by the
 * words around it. Rules, in this order: helping verbs; what a helping verb or an infinitive mark
 * asks for; what stands before a noun; subjects; one finite verb a clause.
 */
export function bareVerbRoles(
  tokens: readonly Token[],
  verbs: CompiledVerbs,
  takesClause: (at: number) => boolean,
): (VerbRole | null)[] {
  const roles: (VerbRole | null)[] = [];
  let asked: Context['asked'] = null;
  let closed = false;
  let joinedClosed = false;
  tokens.forEach((token, at) => {
    if (opensClause(token, verbs)) {
      closed = false;
      if (token.readings[0]?.pos !== 'CONJ' || verbs.clauseOpeners.has(token.fold)) {
        joinedClosed = false;
      }
    }
    const context = { tokens, verbs, roles, takesClause, asked, closed, joinedClosed };
    const role = helperRole(context, at) ?? roleOf(context, at);
    roles.push(role);
    if (role === 'finite') {
      closed = !takesClause(at);
      joinedClosed = closed;
    }
    const asks = verbs.helpers.get(token.fold) ?? verbs.bareHelpers.get(token.fold);
    if (asks !== undefined && role !== null) {
      asked = verbs.perfects.has(token.fold) ? 'perfect' : asks;
    } else if (role !== null || !leavesOpen(token)) asked = null;
  });
  return roles;
}

function helperRole({ tokens, verbs, asked }: Context, at: number): VerbRole | null {
  const form = tokens[at]?.fold ?? '';
  if (!verbs.helpers.has(form) && !verbs.bareHelpers.has(form)) return null;
  if (isTitled(tokens, at)) return null;
  if (asked === 'infinitive' || followsMark(tokens, at, verbs)) return 'infinitive';
  return verbs.helpers.has(form) ? 'finite' : 'participle';
}

function roleOf(context: Context, at: number): VerbRole | null {
  const { tokens, verbs, asked } = context;
  const token = tokens[at];
  if (token?.kind !== 'word' || isTitled(tokens, at)) return null;
  if (token.readings[0]?.verbForm === 'converb') return 'converb';
  const forms = verbFormsOf(token, verbs);
  if (!forms.past && !forms.present && !forms.ing) return null;
  const base = forms.present && !forms.third;
  if (asked === 'perfect' && forms.past) return 'helped';
  if (asked === 'participle' && forms.past) return 'participle';
  if (asked !== null && asked !== 'infinitive' && forms.ing) return 'helped';
  if (asked === 'infinitive' && base) return 'helped';
  if (followsMark(tokens, at, verbs)) return base ? 'infinitive' : null;
  const lead = isNounLed(tokens, at);
  if (forms.ing) return lead && forms.noun ? null : 'participle';
  if (forms.pastOnlyFinite) return 'finite';
  if (lead) return forms.past ? ledRole(tokens, at) : null;
  if (hasSubject(context, at)) return 'finite';
  const joined = joinedRole(context, at);
  const reports = context.takesClause(at) && opensContent(tokens[at + 1], verbs);
  if (joined === 'infinitive' && base) return 'infinitive';
  if (joined === 'participle' && forms.past && !reports) return 'participle';
  return forms.past ? pastRole(context, at, joined) : presentRole(context, at, forms, joined);
}

/** A form with "to" before it, adverbs aside. */
function followsMark(tokens: readonly Token[], at: number, verbs: CompiledVerbs): boolean {
  const mark = isAdverb(tokens[at - 1]) ? at - 2 : at - 1;
  if (!verbs.infinitiveMarks.has(tokens[mark]?.fold ?? '')) return false;
  return !verbs.prepositionLeads.has(tokens[mark - 1]?.fold ?? '');
}

/** Behind an article, an adjective, a preposition, a number or an owner stands a noun. */
function isNounLed(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.readings[0];
  if (first === undefined) return false;
  if (first.pos === 'DET') {
    return tokens[at - 1]?.readings.every(({ pos }) => pos !== 'PRON') ?? true;
  }
  if (first.pos === 'ADJ') return !isAdverb(tokens[at - 1]);
  return first.pos === 'ADP' || first.cases?.includes('gen') === true;
}

/** Behind an article a past form describes a noun, unless an object shows that it is a verb. */
function ledRole(tokens: readonly Token[], at: number): VerbRole {
  const pos = tokens[at + 1]?.readings[0]?.pos;
  return pos === 'DET' || pos === 'PRON' || (at === 1 && pos === 'ADP') ? 'finite' : 'participle';
}

/** A pronoun that can be the subject stands before; behind another verb it is the object. */
function hasSubject({ tokens, verbs, roles, takesClause }: Context, at: number): boolean {
  let before = wordBefore(tokens, at);
  while (before > at - 4 && isAdverb(tokens[before])) before -= 1;
  const token = tokens[before];
  if (token === undefined) return false;
  if (verbs.subjects.has(token.fold)) return true;
  const pronoun = token.readings.find(({ pos }) => pos === 'PRON');
  if (pronoun === undefined || !(pronoun.cases?.includes('nom') ?? true)) return false;
  const governor = roles[before - 1];
  return governor === undefined || governor === null || takesClause(before - 1);
}

/** The role of the verb that a conjunction joins this one to, in the same stretch. */
function joinedRole({ tokens, roles, verbs }: Context, at: number): VerbRole | null {
  let before = at - 1;
  while (before > at - 3 && isAdverb(tokens[before])) before -= 1;
  if (tokens[before]?.readings[0]?.pos !== 'CONJ') return null;
  for (let index = before - 1; index >= Math.max(0, before - reach); index -= 1) {
    const role = roles[index];
    const token = tokens[index];
    if (token === undefined) return null;
    if (role === 'helped') return verbFormsOf(token, verbs).past ? 'participle' : 'infinitive';
    if (role === 'finite' || role === 'infinitive' || role === 'participle') return role;
    if (tokens[index]?.text === ',' && index < before - 1) return null;
  }
  return null;
}

/** Behind a verb of saying: a colon, a quotation, or "that" with its clause. */
function opensContent(behind: Token | undefined, verbs: CompiledVerbs): boolean {
  if (behind === undefined) return false;
  if (isSign(behind.text, ':"“«')) return true;
  return verbs.clauseOpeners.has(behind.fold) && behind.readings.some(({ pos }) => pos === 'CONJ');
}

function pastRole(context: Context, at: number, joined: VerbRole | null): VerbRole {
  const { tokens, verbs, closed, takesClause } = context;
  const behind = tokens[at + 1];
  if (takesClause(at) && opensContent(behind, verbs)) return 'finite';
  const before = wordBefore(tokens, at);
  if (before < 0) return 'participle';
  if (tokens[before]?.text === ',') return closesAside(context, at) ? 'finite' : 'participle';
  if (joined === 'finite') {
    return verbAhead(context, at) && !takesClause(at) ? 'participle' : 'finite';
  }
  if (verbs.agentMarks.has(behind?.fold ?? '')) {
    return tokens[at + 2]?.kind === 'number' && !closed ? 'finite' : 'participle';
  }
  if (takesObject(behind)) return closed ? 'participle' : 'finite';
  return closed || verbAhead(context, at) ? 'participle' : 'finite';
}

/**
 * "Ada Marsh, the mayor, won the vote": behind a comma that closes what a comma opened behind the
 * subject stands the verb, unless a further comma with a verb shows that this is one more aside
 * ("Ada Marsh, 58, convicted of fraud, was sentenced").
 */
function closesAside(context: Context, at: number): boolean {
  const { tokens, roles, takesClause } = context;
  let opening = -1;
  let subject = false;
  for (let index = at - 2; index >= Math.max(0, at - reach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || isSign(token.text, ';:–—')) break;
    if (token.text === ',') {
      opening = index;
      subject = false;
    } else if (opening !== -1) {
      if (roles[index] === 'finite') return false;
      subject ||= token.readings.some(isNominal);
    }
  }
  if (opening === -1 || !subject) return false;
  const object = takesObject(tokens[at + 1]);
  // With an object a verb of saying is left to the rules that look for who speaks.
  return takesClause(at) ? !object : object || !verbBehindComma(context, at);
}

/** Whether a comma further on has a verb right behind it. */
function verbBehindComma({ tokens, verbs }: Context, at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length - 1, at + reach); index += 1) {
    const next = tokens[index + 1];
    if (tokens[index]?.text !== ',' || next === undefined) continue;
    if (verbs.helpers.has(next.fold) || verbFormsOf(next, verbs).past) return true;
  }
  return false;
}

function presentRole(
  context: Context,
  at: number,
  forms: VerbForms,
  joined: VerbRole | null,
): VerbRole | null {
  const { tokens, roles, joinedClosed } = context;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (before === undefined || before.kind === 'number') return null;
  if (!forms.noun) return joinedClosed && joined === null ? null : 'finite';
  if (joined === 'finite') {
    const pos = behind?.readings[0]?.pos;
    return pos === 'DET' || pos === 'PRON' || behind?.kind === 'number' ? 'finite' : null;
  }
  const noun = before.readings.find(isNominal);
  const object = (roles[at - 1] ?? null) !== null || roles[at - 2] === 'infinitive';
  if (noun === undefined || object || joinedClosed) return null;
  // "Smith, the defence minister, said": what stands between commas is no verb.
  const next = behind?.text === ',' ? tokens[at + 2] : behind;
  if (next !== undefined && verbFormsOf(next, context.verbs).past) return null;
  if (isGovernedNoun(tokens, at - 1)) return null;
  const agrees = forms.third ? noun.number !== 'pl' : noun.number === 'pl';
  return agrees && !verbAhead(context, at, true) ? 'finite' : null;
}

/** Whether a noun stands behind a preposition with which its clause begins ("to jail records"). */
function isGovernedNoun(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 3 && tokens[at]?.readings.some(isDescribing) === true) at -= 1;
  const first = tokens[at]?.readings.find(({ pos }) => pos === 'ADP');
  return first !== undefined && at <= 1;
}

function isDescribing({ pos }: { readonly pos: string }): boolean {
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'DET';
}

/** Whether the same clause has a verb further on that is finite for certain. */
function verbAhead({ tokens, verbs }: Context, at: number, overConjunctions = false): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + reach); index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    const joint = overConjunctions && token.readings[0]?.pos === 'CONJ';
    if (opensClause(token, verbs) && !joint) return false;
    if (isTitled(tokens, index)) continue;
    if (verbs.helpers.has(token.fold)) return true;
    const forms = verbFormsOf(token, verbs);
    if (forms.pastOnlyFinite) return true;
    const subject = tokens[index - 1]?.readings.some(isNominal) === true;
    if (forms.past && subject && takesObject(tokens[index + 1])) return true;
  }
  return false;
}

/** Words that may stand between a helping verb and the verb that it helps. */
function leavesOpen(token: Token): boolean {
  const pos = token.readings[0]?.pos;
  return isAdverb(token) || pos === 'PART' || pos === 'PRON' || isSign(token.text, '"“”«»');
}
