import { readingTable } from '../../reading-table.ts';

/** Words that the tagger knows only in context, or whose lemma it has differently from UD. */
export const exceptions = readingTable(`
  PRON sg i: i=1+nom, me=1+acc
  PRON you: you=2
  PRON m sg he: he=3+nom, him=3+acc
  DET her: her
  PRON f sg she: she=3+nom, her=3+acc
  PRON n sg it: it=3
  PRON pl we: we=1+nom, us=1+acc
  PRON pl they: they=3+nom, them=3+acc
  PRON: who, what, someone, anyone, nobody, everyone, himself, herself, itself, themselves, something, nothing
  PRON who: whom
  DET my: my
  DET your: your
  DET his: his
  DET its: its
  DET our: our
  DET their: their
  DET whose: whose
  DET that: that, those=pl
  DET this: this, these=pl
  CONJ: that
  PRON: that
  PRON: which
  DET: the, all, both, each, every, some, any, no, another, such
  DET a: a, an
  PART: not, to
  PART not: n’t
  ADP: to, of, in, on, at, by, for, from, with, about, after, before, during, since, until, between, against, under, over
  ADP: through, into, amid, among, across, near, toward, towards, within, without, despite, per, via, than
  CONJ: and, or, but, if, because, although, though, while, whether, unless, whereas, as, nor, so
  ADP: as, like
  ADV: more, most, less, least, very, also, too, just, only, even, still, yet, already, ago, earlier, later, so, then
  ADJ many: many
  ADJ much: much
  ADJ few: few
  ADV: there, here, now, when, where, why, how
  ADJ good: better, best
  ADV well: better, best
  ADJ bad: worse, worst
  VERB be: be=inf, am=pres+1+sg+fin, is=pres+3+sg+fin, are=pres+fin, was=past+sg+fin, were=past+fin, been=past, being, ’s=pres+3+sg+fin
  VERB have: have=pres+fin, has=pres+3+sg+fin, had=past+fin, having
  VERB do: do=pres+fin, does=pres+3+sg+fin, did=past+fin, done=past, doing
  VERB will: will=fut+fin, won’t=fut+fin
  VERB would: would=fin, wouldn’t=fin
  VERB can: can=pres+fin, cannot=pres+fin, can’t=pres+fin
  VERB could: could=fin, couldn’t=fin
  VERB may: may=fin
  VERB might: might=fin
  VERB must: must=fin
  VERB shall: shall=fin
  VERB should: should=fin, shouldn’t=fin
  VERB do: don’t=pres+fin, doesn’t=pres+3+sg+fin, didn’t=past+fin
  VERB be: isn’t=pres+3+sg+fin, aren’t=pres+fin, wasn’t=past+sg+fin, weren’t=past+fin
  VERB have: hasn’t=pres+3+sg+fin, haven’t=pres+fin, hadn’t=past+fin
  VERB leave: left=past+fin
  ADJ left: left
  VERB find: found=past+fin
  VERB found: found=pres+fin
  VERB see: saw=past+fin
  VERB say: said=past+fin, says=pres+3+sg+fin, say=pres+fin, saying
  NOUN pl people: people
  NOUN pl police: police
  NOUN sg news: news
  NOUN pl troops: troops
  NOUN pl datum: data
  NOUN pl medium: media
  NOUN sg series: series
  VERB include: including=conv
  PROPN: u.s, u.k, u.n, u.s., u.k., u.n., eu, nato, un, uk, us, usa, iaea, opec, fifa, uefa, ioc
`);
