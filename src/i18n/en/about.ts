/** The page about the site. */
export const about = {
  lead: 'This site compares what news articles report about the same events. It shows who said what, through whom it reached the article, how many independent origins stand behind it, where reports differ and what changed from day to day.',
  notTruth:
    'It never says what is true. Every label describes the reporting. A verdict on a claim is given only by an editor, who signs it.',
  how: 'How it is made',
  howSteps: {
    read: 'A program reads each article sentence by sentence and marks every claim: a statement that somebody could check. The words are never changed; each quotation is an exact part of the article.',
    attribute:
      'For each claim it notes who vouches for it, which outlets it passed through, how certain the wording is, and what time it speaks of.',
    compare:
      'It then looks for the same claim in other articles, also in another language, and for claims that a later report updates, contradicts or makes more exact. Each such link states its reasons.',
    refuse:
      'Where the text allows several readings, it decides nothing and says so. In doubt, two claims are not merged: a false merge would say that two newsrooms confirm each other.',
  },
  words: 'Words used here',
  glossary: {
    claim: {
      term: 'Claim',
      text: 'A statement about the world that a third party could find true or false. Plans, denials and “no comment” are kept as reported claims.',
    },
    origin: {
      term: 'Independent origin',
      text: 'The root of a chain. Three articles that pass on one agency report have one origin. A statement for which nobody is named adds none.',
    },
    speaker: {
      term: 'Named speaker',
      text: 'A person or institution that vouches for a claim by name. An unnamed official is an origin, but not a named speaker.',
    },
    status: {
      term: 'Status',
      text: 'What the sources say about an event on a given day: planned, confirmed, took place, cancelled, or date passed without news. It is always given with its day.',
    },
  },
  counts:
    'Articles, independent origins and named speakers are three different things, so they are always counted separately.',
  checkable: 'What is worth checking',
  checkableLead:
    'A claim is worth checking unless one of these rules takes it out. What is taken out stays marked in its article, with a note.',
  checkableRules: {
    silence: '“No comment”, “it is unclear” and questions state nothing that could be checked.',
    view: 'Views are left out, unless a figure or a day makes them definite. So are judgements, unless they hold a figure or are reported as the words of a named speaker.',
    motive:
      'Motives and states of mind are left out, unless a day or a figure makes them definite.',
    loaded:
      'Wording that takes sides states no fact without names, a day or a figure. Such words are flagged at every claim.',
    guess:
      'What the article itself merely thinks possible is its opinion, unless a day or a figure makes it definite.',
    pointing:
      'A sentence that only points to another (“this is the main obstacle”) needs a name, a day or a figure.',
    bare: 'Without a source a claim needs a name, a day, a figure, a plan, demand or hope, or a verb that says what happened.',
    nobody:
      'Without a source and with nobody known as its subject (“they left”) it needs a day or a figure.',
  },
  limits: 'What it cannot do',
  limitsList: {
    mistakes:
      'It makes mistakes: it misses claims, links that exist, and now and then the person behind a pronoun. What it could not read stands under each article, with the reason.',
    only: 'It knows only the articles that it was given. What stands in no article is not here.',
    independence:
      'An origin counts as independent if it is not derived from another. That does not make it impartial: two parties to a conflict are two origins.',
    translation:
      'It does not translate. Quotations stay in their own language; titles, names, dates and statuses are given in three.',
  },
  quality: 'How well it reads',
  qualityLead:
    'Five articles on one event were read by hand, sentence by sentence. This is how the program compares with that reading. They were known while it was written, so expect less on other articles.',
  notMeasured: 'Its quality has not been measured for these articles.',
  measured: 'What is measured',
  allLanguages: 'all',
  bar: 'bar',
  result: 'Result',
  reached: 'reached',
  missed: 'missed',
  misses: 'Every miss, as the measurement names it',
  missCount: { one: '{n} miss', other: '{n} misses' },
  measure: {
    sentences: 'Sentence boundaries (F1)',
    dates: 'Dates (F1)',
    quantities: 'Figures (F1)',
    entities: 'Names in the text (F1)',
    'entities-b3': 'One name, one person or place (B-cubed F1)',
    'check-worthy': 'Sentences worth checking (F1)',
    negatives: 'Sentences not worth checking, rejected (of 31)',
    speaker: 'Who vouches for it (accuracy)',
    via: 'Through which outlets (accuracy)',
    modality: 'How certain the wording is (accuracy)',
    'same-claim': 'The same claim elsewhere (F1)',
    'same-claim-precision': 'The same claim elsewhere (precision)',
    'must-not-merge': 'Claims wrongly merged',
    origins: 'Claims with the right number of origins (of 30)',
    relations: 'Differences and updates found (of 12)',
    'false-contradictions': 'Contradictions that are none',
    events: 'Events with date, place and participants (of 7)',
  },
  data: 'Your data',
  dataText:
    'The site sets no cookies, counts no visitors and loads nothing from other servers. The search runs in your browser.',
  corrections: 'Corrections',
  correctionsText: 'If a label or a link is wrong, write to us:',
  noContact: 'No address for corrections has been set.',
} as const;
