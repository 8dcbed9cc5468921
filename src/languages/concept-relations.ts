import type { ConceptRelations } from '../model/concept-relations.ts';
import { nations } from './concepts/nations.ts';
import timeAndQuantity from './concepts/time-and-quantity.json' with { type: 'json' };

/** Common verbs, adjectives and nouns of news that tell little of what a claim is about. */
const light = `
  absolute accessible accompany achieve action active actor add add-say address administration
  affect agency-service agree-consent allocate announce answer appeal-address appear application
  apply-use argue-contend as-a-result as-reported ask aspect assess assume-suppose assure
  attract-involve authorised avoid balance-equal be-about be-observed bear become begin
  believe-think belong best better bring call-name call-on can-able careful case-instance
  case-matter catch cause-inflict certain-some chance change character-fiction choose citizen city
  civil claim-assert clarify clear close collective combine come come-in community company compare
  complicate composition comprehensive concern-worry conclude-inference condition-state confirm
  conduct-wage connect connected consider consist-in constant constitute contain content-substance
  context continue contribution convey copper correct correspond country cover cover-extent create
  criterion current decide declare department-service depend describe details determine develop
  differ direct direction discuss distribute district-area divide domestic-national draw-up
  each-time easy effective empty end engage-in ensure-provide enter enterprise entity-subject
  envisage-provide-for establish-set event except exist expect experience explain expose express
  extend-time external extremely face-encounter fact factor fast fill final find find-out finger
  fit-suit fix-secure flow focus follow foreign form-set-up former found-establish freedom
  frequent full function-purpose future gain-collect gather-collect general-common get-into get-to
  give good government gradual group-people hand hand-over happen hard-difficult have have-to head
  head-body heat high hold-conduct hold-keep home human idea-thought imagine immediately important
  improve in-a-row in-particular include indicate individual inform-aware information initial
  initiative institution intend intensive interest interesting internal international join joint
  just-now key-crucial kind-type know large large-scale last-final last-year lead-to leader
  leading learn-study life list local locality long look-appear look-watch low main majority man
  manage material mean-signify means mention merit minister ministry minus model-sample modern
  money move must name nation natural-person near need new news next normal north note-point-out
  notice notify object-facility oblige office official-formal official-person open opinion
  organisation organise outcome own part participate partner pass-through past people-nation
  permitted person phenomenon place plan platform plus politician politics population position
  possible post-online potential power-force powers-mandate practice prepare present-at
  present-introduce president press-service prevent previous previous-ex prime-minister principle
  priority private problem process produce programme project promise promote-contribute
  property-estate propose provide-grant public-action publish purpose put quality question-issue
  quote random read ready real reason-cause recall receive recent record-note refuse-rubbish
  region regular relations relative relevant-topical remain remember report report-document
  representative resident resource responsible result-outcome role room same say scope secretary
  sector see seem send senior-older separate series serious serve-as service set-about set-complex
  shape-form share-with short show-demonstrate side-party sign-mark signal simplify single sit
  situation so-called social society-public solve someone-elses source south special specific
  spokesperson stage stand stands state-authority state-country state-owned status stay-visit
  step-measure stop story-episode strategic street strengthen stress strong structure style submit
  sufficient support support-maintain supporter-follower system table take take-steps task team
  technical tell-narrate territory text thanks-to thing-object this-year together topic total try
  turn-out unite unpleasant unusual useful usual value-worth variant-option various
  version-account vice-president village visible want water wide woman word work work-out world
  write
`;

/** Words of wanting, demanding and hoping. */
const wishes = 'want demand insist call-on request hope oppose';

/** What reports call by several words. */
const kin = [
  'meet negotiate working-meeting peace-talks dialogue consultation conversation face-to-face election-round bilateral',
  'visit official-visit state-visit working-visit journey depart head-for go arrive delegation-arrive away-visiting',
  'kill perish die death-toll casualty-loss victim',
  'injure affected-person',
  'attack strike-blow air-strike shelling massive-attack missile-strike drone-strike night-attack bomb-attack-air',
  'fire-blaze flame burn wildfire',
  'agreement conclude-agreement reach-agreement treaty peace-agreement framework-deal convention-treaty contract transaction',
  'convict guilty',
  'sentence-penalty imprison prison serve-sentence',
  'detain arrest custody',
  'suspect notify-suspicion charge-indict accuse',
  'award-prize nobel-prize',
  'rubble ruins',
  'plane flight',
  'shares stock-index',
  'storm hurricane typhoon cyclone',
  'shop retail',
  'acquit innocent',
  'goal-score brace-goals',
  'appeal-court cassation',
  'champion championship',
  'trial stand-trial hearing',
  'investigate investigator',
  'elect election vote vote-cast presidential-election',
  'victory win-election',
  'ceasefire end-of-war cease',
  'rebuild-restore resume restoration-art',
  'unclear unknown',
  'protest unrest march-procession',
  'comply fulfil',
  'demand insist',
  'buy takeover',
  'fall decrease lower-down',
  'robbery theft kidnap break-in',
  'missing-person missing-in-action',
  'missile ballistic-missile cruise-missile',
  'drone attack-drone',
  'troops soldier armed-forces army military',
  'accident road-accident crash-collide plane-crash wreck-crash',
  'postpone postpone-talks delay',
  'research research-examine analyse',
  'discovery finding',
  'disease infection virus',
  'occupy annex capture take-control',
  'withdraw-troops retreat',
  'oppose veto reject',
  'outage disconnect switch-off',
  'rescue rescuer search-rescue',
  'peace peaceful settle-dispute',
  'price cost',
  'user customer subscriber',
  'evacuate displaced-person resettle',
  'collapse destroy demolish',
  'shoot shoot-dead',
  'shoot-down intercept',
  'sanction sanctions-package',
  'pass-law approve',
  'law bill-draft-law',
  'ship boat tanker ferry',
  'car vehicle',
  'police law-enforcement',
  'hospital hospitalise',
  'prosecutor prosecutor-general',
  'fraud deceive',
  'bribe bribe-giver',
  'terrorism terrorist-attack',
  'rape sexual-violence',
  'prisoner-of-war prisoner captivity',
  'electricity power-supply',
  'gas gas-supply',
  'tariff duty-customs import-duty',
  'match friendly-match game-play',
  'rain precipitation',
  'landslide mudflow',
  'worker staff-member personnel',
  'foreign-minister foreign-ministry',
  'defence-minister defence-ministry',
  'interior-minister interior-ministry',
  'coup seize-power',
  'run-for-office candidate',
  'migrate immigrate',
  'epidemic pandemic',
  'survive alive',
  'childbirth birth',
];

/** Figures that grow while an event goes on. */
const cumulative = `kill perish die death-toll casualty-loss victim injure affected-person evacuate
  displaced-person missing-person trapped damages-loss hospitalise infection destroy damage detain
  vote-count`;

/** How the concepts of the lexicon weigh and relate, see `ConceptRelations`. */
export const conceptRelations: ConceptRelations = {
  weightless: timeAndQuantity.map(({ key }) => key),
  light: [...keysIn(light), ...nations.map(({ key }) => key)],
  wishes: keysIn(wishes),
  kin: kin.map(keysIn),
  cumulative: keysIn(cumulative),
  confirming: ['confirm'],
  occasions: ['times-occasion'],
  parts: ['point-spot'],
  announcing: ['announce', 'reach-agreement', 'agree-consent', 'schedule', 'promise'],
  original: ['initial', 'original'],
};

function keysIn(text: string): string[] {
  return text.trim().split(/\s+/u);
}
