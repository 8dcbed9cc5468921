import { EventType } from '../../model/event-type.ts';
import business from './business.json' with { type: 'json' };
import diplomacy from './diplomacy.json' with { type: 'json' };
import disasters from './disasters.json' with { type: 'json' };
import justice from './justice.json' with { type: 'json' };
import politics from './politics.json' with { type: 'json' };
import society from './society.json' with { type: 'json' };
import war from './war.json' with { type: 'json' };

/** Every kind of event, the more telling of a family first; a key stands once. */
export const eventTypes: readonly EventType[] = [
  ...diplomacy,
  ...politics,
  ...war,
  ...justice,
  ...disasters,
  ...business,
  ...society,
].map((type) => EventType.parse(type));
