import type { SentenceRules } from '../../model/language/sentence-rules.ts';
import { wordList } from '../word-list.ts';

export const sentences: SentenceRules = {
  neverFinal: wordList(`
    mr, mrs, ms, mx, dr, prof, gen, lt, lt. col, lt. gen, maj, maj. gen, brig, brig. gen, col,
    capt, cmdr, adm, sgt, cpl, pvt, sen, sens, rep, reps, gov, govs, rev, fr, hon, pres, st, ste,
    mt, ft, messrs, insp, det, supt, amb, atty, asst, vs, v, e.g, i.e, cf, viz, approx, ca, est,
    resp, incl, esp, aka, a.k.a, pub, trans, repr, eds
  `),
  boundToNumber: wordList(`
    no, nos, art, arts, par, para, fig, figs, p, pp, vol, ch, app, ex, res, jan, feb, mar, apr,
    jun, jul, aug, sept, sep, oct, nov, dec, rte, pl, op, eq, tab
  `),
  finalAfterNumber: wordList(`
    in, sq, min, mins, sec, secs, hr, hrs, yr, yrs, oz, lb
  `),
  maybeFinal: wordList(`
    etc, et al, ibid, et seq, lbs, mph, km, kg
  `),
  finalBeforeOpener: wordList(`
    u.s, u.k, u.n, u.s.a, u.s.s.r, u.a.e, d.c, n.y, l.a, e.u, p.r, n.j, n.c, s.c, n.h, n.m, n.d,
    s.d, r.i, w.va, b.c, a.d, a.m, p.m, ph.d, m.d, b.a, m.a, j.d, m.b.a, g.o.p, c.i.a, f.b.i,
    inc, ltd, corp, co, cos, bros, plc, llc, l.p, s.a, n.v, jr, sr, esq, ret, calif, fla, tex,
    ariz, ark, colo, conn, del, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb,
    nev, okla, ore, pa, tenn, va, vt, wash, wis, wyo, ont, que, alta, dept, div, assn, univ,
    inst, intl, ave, blvd, rd, hwy, pkwy, sq. ft, sq. mi, dist, cent, m.p, q.c, k.c
  `),
  longInitials: wordList(`
    chas, geo, wm, jos, thos, robt, benj, edw, alex, th, yu, ya
  `),
  continuations: wordList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march,
    april, may, june, july, august, september, october, november, december, et, est, edt, gmt,
    bst, cet, eet, pt, pst, ct, eastern, pacific, central, ed, eds
  `),
  openers: wordList(`
    a, about, according, across, after, all, almost, along, already, also, although, amid, among,
    an, and, another, any, are, around, as, asked, at, because, before, both, but, by, can,
    despite, did, do, does, during, each, earlier, either, even, every, few, first, following,
    for, from, had, has, have, he, her, here, his, how, however, i, if, in, instead, is, it, its,
    last, later, like, many, meanwhile, more, most, much, my, nearly, neither, next, no, nobody,
    nor, not, nothing, now, of, officials, on, once, one, only, or, other, others, our, out,
    over, police, she, since, so, some, still, such, that, the, their, then, there, these, they,
    this, those, though, through, thus, to, today, two, under, unlike, until, was, we, were,
    what, when, where, whether, which, while, who, why, will, with, within, without, would,
    yesterday, yet, you, your
  `),
  headingLeads: wordList(`
    what, how, why, who, where, when, is, are, can, could, will, does
  `),
  boilerplateLines: wordList(`
    advertisement, advertisment, sponsored, sponsored content, promoted, video, photo, watch,
    watch :, read more, read more :, more, more on this, more on this story, related, related :,
    related articles, related stories, related topics, related news, see also, see also :,
    also read, also read :, recommended, recommended stories, most read, most popular, popular,
    trending, trending now, top stories, latest news, latest, tags, tags :, topics, share,
    share :, share this, share this article, comments, newsletter, sign up, subscribe,
    subscribe now, log in, close, menu, skip advertisement, story continues below advertisement,
    article continues below, continue reading, skip to content, all rights reserved, end of list,
    editor’s picks, you may also like, you might also like, you may be interested in,
    video of the day, this is a developing story, this story has been updated, copy link, print,
    email
  `),
  boilerplateLeads: wordList(`
    read also, also read, read more, read next, read the full, see also, watch :, watch live,
    watch now, related :, related stories, more on this, more from, more :, you may also like,
    you might also like, you may be interested, you may also be interested, don’t miss :,
    listen :, photo :, photos :, photo by, photograph :, image :, images :, video :,
    illustration :, graphic :, map :, file photo, picture :, credit :, caption :, tags :,
    topics :, share :, share this, follow us, follow our, sign up for, sign up to, subscribe to,
    subscribe now, join our, join us on, download our, download the, get the latest, get our,
    click here, tap here, to read this, support independent, support us, advertisement :,
    sponsored by, all rights reserved, copyright ©, copyright 20, this article was amended,
    find us on, stay informed, stay up to date, send us, contact us, reporting by, editing by,
    additional reporting by, writing by, compiled by, our standards :
  `),
  creditLeads: wordList(`
    source, sources, according to, this was reported, this is according, as reported,
    reported by, as reported by
  `),
};
