import type { EventCues } from '../../model/language/event-cues.ts';
import { rows } from '../cue-rows.ts';

/** Words of English news that name a kind of event by themselves. */
export const signals: EventCues['signals'] = [
  ...rows(
    `~strike on | ~launch strikes | ~launch a strike | ~carry out strikes | ~carry out a strike | ~launch an attack
    ~launch attacks`,
    'attack',
  ),
  ...rows(
    `~speak by phone | ~speak by telephone | ~speak on the phone | ~talk by phone | ~talk on the phone
    ~hold a phone call | ~hold a call | ~have a phone call | ~have a call`,
    'call',
  ),
  ...rows('~fly to | ~fly into | ~travel to | ~head to', 'trip'),
  ...rows(
    `~beat | ~draw with | ~thrash | ~play against | ~win against | ~lose against | ~victory over | ~win over
    ~friendly match | ~penalty shootout | ~penalty shoot-out`,
    'match',
  ),
  ...rows('~lift off | ~blast off | ~launch a rocket | ~rocket launch', 'space-launch'),
  ...rows('~guilty', 'conviction'),
  ...rows(
    `~walkout | ~go ~be on strike | ~be on strike | ~general strike | ~industrial action | ~stage a strike | ~work stoppage
    ~warning strike | ~strike by workers | ~strike by pilots | ~strike by staff | ~rail strike | ~train strike
    ~teachers strike | ~pilots strike | ~pilot strike | ~nationwide strike`,
    'strike',
  ),
  ...rows(
    `~helicopter crash | ~aircraft crash | ~airplane crash | ~jet crash | ~plane crash | ~air crash | ~aviation disaster
    ~crash of flight | ~crash landing`,
    'plane-crash',
  ),
  ...rows(
    '~train derailment | ~train crash | ~rail crash | ~train ~derail | ~tram ~derail | ~funicular ~derail | ~carriage ~derail',
    'derailment',
  ),
  ...rows('~run aground | ~ferry disaster | ~boat disaster | ~migrant shipwreck', 'shipwreck'),
  ...rows(
    '~car accident | ~bus crash | ~bus accident | ~road crash | ~highway crash | ~head-on collision | ~pile-up',
    'road-accident',
  ),
  ...rows('~burst its banks | ~dam burst | ~flash flood | ~flash flooding', 'flood'),
  ...rows('~blizzard | ~snowstorm | ~tropical storm | ~winter storm', 'storm'),
  ...rows('~mudslide | ~mudflow', 'landslide'),
  ...rows('~stampede | ~crowd crush', 'stampede'),
  ...rows('~lose power | ~leave without power | ~leave without electricity', 'outage'),
  ...rows(
    `~service outage | ~internet outage | ~global outage | ~major outage | ~it outage | ~massive outage | ~widespread outage
    ~outage at | ~outage hit`,
    'service-failure',
  ),
  ...rows(
    '~cyberattack | ~cyber attack | ~cyber-attack | ~ransomware attack | ~hacker attack',
    'cyberattack',
  ),
  ...rows('~take into custody | ~remand in custody', 'arrest'),
  ...rows('~jail for | ~jailed for | ~sentence to', 'sentence'),
  ...rows('~file a lawsuit | ~file suit', 'lawsuit'),
  ...rows(
    `~shoot dead | ~gun down | ~stab to death | ~stabbing | ~knife attack
    ~stabbing attack | ~beat to death`,
    'killing',
  ),
  ...rows('~mass shooting | ~open fire', 'shooting'),
  ...rows(
    '~win the election | ~win the presidency | ~go to the polls | ~runoff election | ~general election',
    'election',
  ),
  ...rows(
    `~step down | ~stand down | ~quit as | ~hand in resignation | ~tender resignation | ~announce resignation | ~tender his resignation | ~tender her resignation
    ~submit his resignation | ~submit her resignation | ~offer his resignation | ~offer her resignation | ~hand in his resignation
    ~hand in her resignation | ~announce his resignation | ~announce her resignation`,
    'resignation',
  ),
  ...rows('~sack as | ~remove from office | ~fire as | ~oust as', 'dismissal'),
  ...rows('~take over as', 'appointment'),
  ...rows('~military coup | ~seize power', 'coup'),
  ...rows('~take to the streets | ~mass demonstration', 'protest'),
  ...rows('~clash with police | ~clashes with police | ~riot', 'unrest'),
  ...rows(
    `~prisoner swap | ~swap prisoners | ~exchange prisoners | ~exchange of prisoners | ~prisoner-of-war exchange
    ~pow exchange | ~pow swap | ~swap of prisoners | ~return from captivity`,
    'exchange',
  ),
  ...rows(
    '~impose tariffs | ~impose a tariff | ~raise tariffs | ~hike tariffs | ~impose duties',
    'tariffs',
  ),
  ...rows(
    `~agree to acquire | ~agreement to acquire | ~deal to acquire | ~complete the acquisition | ~buy out | ~acquire stake
    ~acquire a stake | ~buy a stake | ~takeover bid | ~merge with`,
    'merger',
  ),
  ...rows(
    '~cut jobs | ~job cuts | ~lay off | ~slash jobs | ~axe jobs | ~shed jobs | ~mass layoffs | ~lay off workers | ~lay off staff',
    'layoffs',
  ),
  ...rows('~pass away', 'death'),
];

/** Words that name a kind of event only beside one of its companions. */
export const weakSignals: EventCues['weakSignals'] = [
  ...rows('~crash | ~plunge into | ~go down in', 'plane-crash'),
  ...rows('~wreck', 'shipwreck'),
  ...rows('~plough into | ~plow into | ~run over', 'collision'),
  ...rows('~burn down', 'fire'),
  ...rows('~stab', 'killing'),
];
