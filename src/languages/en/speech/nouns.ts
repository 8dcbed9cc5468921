import type { SpeechCue } from '../../../model/language/speech-cues.ts';
import { lemmaRows, rows } from '../../cue-rows.ts';

/** English nouns for those who speak, and for what speaks in their place. */
export const speechNouns: readonly (readonly [string, SpeechCue])[] = [
  ...rows('both sides | both leaders | both presidents | both ministers | both parties', {
    kind: 'both',
  }),
  ...lemmaRows(
    `president minister premier chancellor chief chair chairman chairwoman chairperson director
    ambassador commander mayor governor secretary coach captain leader manager ceo boss king queen
    pope commissioner speaker`,
    { kind: 'role', unique: true },
  ),
  ...lemmaRows('spokesman spokeswoman spokesperson', {
    kind: 'role',
    unique: true,
    speaksFor: true,
  }),
  ...lemmaRows(
    `representative prosecutor judge lawyer attorney lawmaker senator congressman congresswoman adviser
    advisor envoy aide deputy official candidate founder co-founder economist professor researcher
    striker defender midfielder goalkeeper player activist doctor journalist writer author general
    colonel sergeant analyst diplomat director-general executive head counsel detective sheriff`,
    { kind: 'role' },
  ),
  ...lemmaRows(
    'politician diplomat expert analyst economist lawmaker businessman athlete manager',
    {
      kind: 'epithet',
    },
  ),
  ...lemmaRows(
    'statement correspondent reporter release post announcement tweet filing website communique ruling',
    {
      kind: 'voice',
    },
  ),
  ...lemmaRows(
    `study report document letter survey poll paper article analysis data record bulletin memo
    investigation research review indictment complaint finding result audit`,
    { kind: 'voice', document: true },
  ),
  ...lemmaRows(
    `police ministry court tribunal prosecutor prosecution government parliament council commission
    committee service department agency bureau inspectorate administration embassy consulate judge
    investigator rescuer firefighter hospital university institute academy school museum army navy
    military command headquarters guard opposition coalition regulator exchange fund movement
    association federation operator platform plant union league office authority board coroner
    jury cabinet senate congress treasury forecaster defense defence brigade`,
    { kind: 'body' },
  ),
  ...lemmaRows(
    `mr sir lord king prince spokesman chairman congressman businessman policeman actor father`,
    { kind: 'gendered', gender: 'm' },
  ),
  ...lemmaRows(
    `mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman
    policewoman actress mother`,
    { kind: 'gendered', gender: 'f' },
  ),
  ...lemmaRows(
    `company party firm bank group organization organisation club airline brand maker carmaker automaker
    retailer startup lender insurer`,
    { kind: 'kind' },
  ),
  ...lemmaRows('newspaper outlet broadcaster magazine channel newswire daily tabloid station', {
    kind: 'outlet',
  }),
  ...rows('the agency | the news agency | the paper', { kind: 'outlet' }),
  ...rows(
    `on condition of anonymity | on the condition of anonymity | on condition that
    under condition of anonymity | on background`,
    { kind: 'anonymity' },
  ),
  ...rows('words | remarks | comments', { kind: 'words' }),
  ...rows('source | sources', { kind: 'source-line' }),
  ...rows('details | quote', { kind: 'label', details: true }),
  ...rows('background | context | update | updated', { kind: 'label' }),
];
