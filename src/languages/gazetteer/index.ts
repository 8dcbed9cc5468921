import type { Gazetteer } from '../../model/gazetteer.ts';
import countries from './countries.json' with { type: 'json' };
import documents from './documents.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import within from './within.json' with { type: 'json' };
import { prominent } from './prominent.ts';

/** About 7,000 entries. A test checks them, for at each start that would take a tenth of a second. */
export const gazetteer = {
  people,
  organisations,
  media,
  documents,
  countries,
  places,
  prominent: [...prominent],
  seats: { brussels: 'european-union' },
  within,
  // The type of imported JSON knows no literals.
} as Gazetteer;
