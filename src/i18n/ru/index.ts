import type { MessagesIn } from '../messages.ts';
import { about } from './about.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { counts } from './counts.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { editorial } from './editorial.ts';
import { event } from './event.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { reasons } from './reasons.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { terms } from './terms.ts';

export const ru: MessagesIn<'ru'> = {
  about,
  article,
  claim,
  counts,
  data,
  dates,
  editorial,
  event,
  feeds,
  figures,
  names,
  reasons,
  search,
  share,
  site,
  terms,
};
