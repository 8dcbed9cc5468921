/** A stage and where its code lies, from the root of the repository. */
export interface Stage {
  readonly name: string;
  readonly folder: string;
}

/** What looking words up takes, wherever it is done. */
const morphology: Stage = { name: 'morphology', folder: 'src/languages/' };

/** The stages of one article, in their order; those that lead up to names first. */
export const articleStages: readonly Stage[] = [
  { name: 'sentences and tokens', folder: 'src/analysis/sentences' },
  morphology,
  { name: 'dates', folder: 'src/analysis/dates/' },
  { name: 'quantities', folder: 'src/analysis/quantities/' },
  { name: 'names', folder: 'src/analysis/names/' },
  { name: 'attribution', folder: 'src/analysis/attribution/' },
  { name: 'claims', folder: 'src/analysis/claims/' },
];

/** The last stage of those that the bar for names counts. */
export const lastThroughNames = 'names';

/** The stages of the corpus, in their order. */
export const corpusStages: readonly Stage[] = [
  { name: 'entities', folder: 'src/analysis/entity-resolution' },
  { name: 'articles', folder: 'src/analysis/articles/' },
  { name: 'groups', folder: 'src/analysis/claim-groups/' },
  { name: 'origins', folder: 'src/analysis/origins/' },
  { name: 'relations', folder: 'src/analysis/relations/' },
  { name: 'events', folder: 'src/analysis/events/' },
  { name: 'permalinks', folder: 'src/analysis/permalinks/' },
];

/** What belongs to no stage. */
export const noStage = 'other';

/**
 * The stage that a moment of the program belongs to: the first one whose code called the rest,
 * but morphology whoever asked for it.
 *
 * @param stack The files of the functions that were running, the outermost first.
 */
export function stageOf(stack: readonly string[], stages: readonly Stage[]): string {
  const isIn = (file: string, { folder }: Stage): boolean => file.includes(`/${folder}`);
  if (stages.includes(morphology) && stack.some((file) => isIn(file, morphology))) {
    return morphology.name;
  }
  for (const file of stack) {
    const stage = stages.find((one) => isIn(file, one));
    if (stage !== undefined) return stage.name;
  }
  return noStage;
}
