import type { MetonymHints } from '../../../model/language/name-rules.ts';
import { wordList } from '../../word-list.ts';

export const metonyms: MetonymHints = {
  acts: wordList(`
    say, tell, announce, state, report, note, stress, answer, reply, respond, admit, acknowledge,
    promise, pledge, ask, urge, call, offer, propose, demand, want, hope, seek, strive, try,
    attempt, insist, agree, refuse, reject, deny, support, back, condemn, accuse, blame, warn,
    threaten, count, expect, wait, consider, prepare, plan, intend, decide, step, intensify, ease,
    continue, begin, start, stop, halt, provide, give, allocate, supply, send, receive, get,
    impose, introduce, lift, cancel, declare, sign, conclude, break, react, comment, initiate,
    push, allow, permit, ban, attack, use, fear, ignore, stick, violate, know, believe, trust, see,
    view, act, fulfil, fulfill, spend, buy, order, sell, export, import, recall, expel, summon,
    invite, cut, increase, reduce, change, lose, win, wage, press, block, veto, look, find, build,
    restore, make, take, need, claim, argue, aim, appear, welcome, confirm, maintain, remain,
    launch, keep, dismiss, question, hold
  `),
  relations: wordList(`
    position, proposal, demand, condition, action, intention, answer, response, decision, policy,
    course, initiative, statement, reaction, plan, argument, attempt, desire, readiness, interest,
    support, aid, help, ally, partner, aggression, rhetoric, propaganda, ambition, narrative,
    accusation, threat, consent, refusal, effort, strategy, side, ultimatum, role, permission,
    request, behalf
  `),
  dealings: wordList(`
    talk, negotiation, negotiate, deal, agreement, agree, dialogue, contact, relation,
    relationship, tie, consultation, cooperation, cooperate, speak, trade, peace, war, union,
    alliance, conflict, rapprochement, rift, rupture, pressure, press, influence, sanction,
    restriction, accuse, force, persuade, convince, urge, warn, support, aid, help, assist,
    provide, deliver, delivery, supply, deter, deterrence, contain, criticize, criticise,
    criticism, dependence, dependent, demand, coordinate, coordination, confidence, trust, signal,
    message, proposal, propose, concession, responsibility, allow, promise, interaction, blame,
    punish, isolate, tension
  `),
  dealingPrepositions: wordList(`with, on, against, for, from, to, toward, towards, by`),
  cityPrepositions: wordList(`
    in, to, from, near, at, outside, around, across, into, through, toward, towards, over, off,
    throughout, within, via, of, above, inside, for, leave, visit
  `),
  between: wordList(`between`),
  and: wordList(`and`),
  journeys: wordList(`
    flight, train, plane, bus, route, connection, road, distance, kilometer, kilometre, mile, km,
    fly, travel, drive, match, game, railway, highway, journey, trip
  `),
  stances: wordList(`
    against, ready, willing, unwilling, keen, opposed, concerned, confident, responsible,
    reluctant
  `),
};
