import type { Concept } from '../../model/concept.ts';
import crimeAndCourts from './crime-and-courts.json' with { type: 'json' };
import diplomacy from './diplomacy.json' with { type: 'json' };
import disasters from './disasters.json' with { type: 'json' };
import economyAndBusiness from './economy-and-business.json' with { type: 'json' };
import energy from './energy.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import politicsAndElections from './politics-and-elections.json' with { type: 'json' };
import scienceAndTechnology from './science-and-technology.json' with { type: 'json' };
import society from './society.json' with { type: 'json' };
import speechAndThought from './speech-and-thought.json' with { type: 'json' };
import sport from './sport.json' with { type: 'json' };
import timeAndQuantity from './time-and-quantity.json' with { type: 'json' };
import transport from './transport.json' with { type: 'json' };
import war from './war.json' with { type: 'json' };
import { nations } from './nations.ts';

/** Every concept, field by field; a key stands once. */
export const concepts: readonly Concept[] = [
  ...general,
  ...diplomacy,
  ...war,
  ...disasters,
  ...crimeAndCourts,
  ...politicsAndElections,
  ...speechAndThought,
  ...society,
  ...economyAndBusiness,
  ...energy,
  ...health,
  ...scienceAndTechnology,
  ...transport,
  ...sport,
  ...timeAndQuantity,
  ...nations,
];
