import { z } from 'zod';
import { Event } from '../model/event.ts';

/** The front matter of `content/events/<id>.md`. */
export const EventFrontMatter = z.strictObject(Event.shape);
export type EventFrontMatter = z.infer<typeof EventFrontMatter>;
