/**
 * People whom news mean by the family name alone although others in the gazetteer bear it, because
 * of the office they hold or held. Whoever is named in full in the article comes first anyway.
 */
export const prominent: readonly string[] = [
  'ali-khamenei',
  'jerome-powell',
  'vitali-klitschko',
  'yuliia-tymoshenko',
];
