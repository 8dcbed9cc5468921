import type { Analysis } from '../model/analysis.ts';
import { align, type AlignedSentence } from './alignment.ts';
import { entityIds } from './entity-names.ts';
import type { Gold } from './gold.ts';
import { speakers, vias, type Answers } from './measures/attribution.ts';
import { checkWorthy, rejectedNegatives } from './measures/check-worthy.ts';
import { dates } from './measures/dates.ts';
import { bCubed, mentions } from './measures/entities.ts';
import { events } from './measures/events.ts';
import { origins, sameClaim, wrongMerges } from './measures/groups.ts';
import { modalities } from './measures/modality.ts';
import { quantities } from './measures/quantities.ts';
import { falseContradictions, relations } from './measures/relations.ts';
import { sentences } from './measures/sentences.ts';
import { accuracyScore, f1Score, type Score } from './score.ts';

/**
 * Scores an analysis of the seeds against the gold, for each language and in total.
 *
 * @returns Scores in a fixed order; measures over pairs of articles have no language.
 * @throws If the analysis lacks a seed of the gold.
 */
export function evaluate(gold: Gold, analysis: Analysis): Score[] {
  const aligned = align(gold, analysis);
  const idOf = entityIds(analysis);
  const languages = [...new Set(gold.sources.map(({ language }) => language))].toSorted();
  const perLanguage = [...languages, 'all' as const].flatMap((language) =>
    articleScores(
      language,
      aligned.filter((item) => language === 'all' || item.language === language),
      idOf,
    ),
  );
  return [...perLanguage, ...corpusScores(gold, aligned, analysis, idOf)];
}

function articleScores(
  language: Score['language'],
  aligned: readonly AlignedSentence[],
  idOf: (label: string) => string | undefined,
): Score[] {
  const { rejected, accepted } = rejectedNegatives(aligned);
  const cubed = bCubed(aligned);
  const answers = (measure: string, { right, wrong }: Answers): Score =>
    accuracyScore(measure, language, right, wrong);
  return [
    f1Score('sentences', language, sentences(aligned)),
    f1Score('dates', language, dates(aligned)),
    f1Score('quantities', language, quantities(aligned)),
    f1Score('entities', language, mentions(aligned, idOf)),
    {
      measure: 'entities-b3',
      language,
      value: cubed,
      detail: 'B-cubed F1 over the articles',
      misses: [],
    },
    f1Score('check-worthy', language, checkWorthy(aligned)),
    { ...accuracyScore('negatives', language, rejected, accepted), value: rejected.length },
    answers('speaker', speakers(aligned, idOf)),
    answers('via', vias(aligned, idOf)),
    answers('modality', modalities(aligned)),
  ];
}

function corpusScores(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
  idOf: (label: string) => string | undefined,
): Score[] {
  const same = sameClaim(gold, aligned, analysis);
  const merged = wrongMerges(gold, aligned, analysis);
  const contradictions = falseContradictions(gold, aligned, analysis);
  const count = (measure: string, { right, wrong }: Answers): Score => ({
    ...accuracyScore(measure, 'all', right, wrong),
    value: right.length,
  });
  const none = (measure: string, found: readonly string[]): Score => ({
    measure,
    language: 'all',
    value: found.length,
    detail: `${found.length} found, 0 allowed`,
    misses: found,
  });
  return [
    f1Score('same-claim', 'all', same),
    accuracyScore('same-claim-precision', 'all', same.right, same.false),
    none('must-not-merge', merged),
    count('origins', origins(gold, aligned, analysis)),
    count('relations', relations(gold, aligned, analysis)),
    none('false-contradictions', contradictions),
    count('events', events(gold, analysis, idOf)),
  ];
}
