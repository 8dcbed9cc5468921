import type { VerbRules } from '../../model/language/verb-rules.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** How verbs show in English: mostly by the words around them. */
export const verbRules: VerbRules = {
  inflected: false,
  helpers: {
    participle: words(`
      am is are was were isn’t aren’t wasn’t weren’t ain’t has have had hasn’t haven’t hadn’t
      i’m you’re we’re they’re he’s she’s it’s that’s there’s who’s what’s here’s where’s how’s
      i’ve you’ve we’ve they’ve who’ve there’ve let’s
    `),
    infinitive: words(`
      do does did don’t doesn’t didn’t will would shall should can could may might must cannot
      won’t wouldn’t shan’t shouldn’t can’t couldn’t mightn’t mustn’t needn’t
      i’ll you’ll he’ll she’ll it’ll we’ll they’ll that’ll there’ll who’ll
      i’d you’d he’d she’d it’d we’d they’d who’d
    `),
  },
  perfects: words(`
    has have had having hasn’t haven’t hadn’t i’ve you’ve we’ve they’ve who’ve there’ve
  `),
  bareHelpers: { participle: words('be been being having'), infinitive: [] },
  infinitiveMarks: ['to'],
  prepositionLeads: words(`
    according due thanks prior owing contrary subject close next addition regard respect relation
    response reaction access damage back down up
  `),
  unchangedPasts: words(`
    hit put cut set let cost shut hurt read spread quit split bid cast beat burst rid shed thrust
    upset offset broadcast forecast
  `),
  pastEndings: ['ed'],
  subjects: words('i he she we they who there nobody everyone someone everybody somebody'),
  clauseOpeners: words(`
    that who which whom whose where when while whereas although though because since if unless
    until whether as after before once than what how why but
  `),
  plainLemmas: words('be have do will would which who whose that'),
  agentMarks: ['by'],
};
