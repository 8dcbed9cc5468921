import type { StanceCue } from '../../../model/language/stance-cues.ts';
import { lemmaRows, rows } from '../../cue-rows.ts';

const words = (list: string): string => list.trim().split(/\s+/u).join(' | ');

/** English words that judge, ascribe motives, take sides, or say next to nothing. */
export const judgements: readonly (readonly [string, StanceCue])[] = [
  ...rows(
    words(`
      important critical historic unprecedented successful terrible wonderful significant symbolic
      shameful obvious brilliant catastrophic positive negative constructive productive fruitful key
      interesting remarkable stunning dramatic good bad great excellent poor awful dreadful superb
      fantastic amazing incredible outstanding disappointing encouraging promising worrying alarming
      fair unfair unacceptable outrageous absurd ridiculous senseless strange surprising shocking tragic
      sad happy pleasant unpleasant effective ineffective hopeless wise unwise foolish right wrong
      mistaken dangerous risky reliable unreliable strong weak unique exceptional responsible
      irresponsible heroic brave courageous cowardly hypocritical dishonest honest transparent
      beneficial harmful futile pointless legendary disgraceful scandalous crazy insane cruel brutal
      vital crucial essential challenging difficult tough easy useful useless smart stupid clever
      beautiful ugly powerful solid deliberate appropriate inappropriate reasonable unreasonable
      legitimate illegitimate noble decent exciting thrilling impressive unlucky lucky tense cordial
      frank warm
    `),
    { kind: 'evaluation', predicate: true },
  ),
  ...rows(
    `progress | unfortunately | fortunately | regrettably | sadly | luckily | thankfully | a disgrace
    a shame | a triumph | a disaster for | a game changer | of course | needless to say | clearly
    undoubtedly | obviously | ironically | unsurprisingly | not surprisingly | at last | far too
    a new era | a new phase | a turning point | for the better | for the worse | good ideas
    plays a key role | plays an important role | a moral victory | the greatest injustice`,
    { kind: 'evaluation' },
  ),
  ...rows(
    `simply | merely | interested in | eager | keen | determined to | reluctant | unwilling | willing
    confident | convinced | happy to | proud | worried | concerned about | disappointed | frustrated
    satisfied | pleased | delighted | furious | angry | thrilled | optimistic | pessimistic | afraid
    as if to | so as to appear | in a bid to distract | to save face | ~buzz | inclined to`,
    { kind: 'motive' },
  ),
  ...lemmaRows('pretend fear doubt believe wish love hate enjoy prefer dread envy resent', {
    kind: 'motive',
  }),
  ...rows(
    words(`
      regime puppet butcher thug so-called barbaric henchman henchmen notorious infamous terrorist
      terrorists bloodthirsty invaders occupiers stooge stooges lackey lackeys cronies propagandist
      propagandists dictator tyrant warmonger warmongers traitor traitors savage savages hysteria farce
      charade circus madman fanatic fanatics extremist extremists brainwashed sham enemy
    `),
    { kind: 'loaded' },
  ),
  ...lemmaRows(
    `be have continue remain stay go seem appear become look happen change develop concern involve
    include consist affect keep need get`,
    { kind: 'empty' },
  ),
];
