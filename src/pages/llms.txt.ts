import type { APIRoute } from 'astro';
import { createUi } from '../components/ui.ts';
import { defaultLocale } from '../i18n/locale.ts';
import { llmsText } from '../site/llms-text.ts';
import { loadDigest } from './_digest/load-digest.ts';

/** What the site is and where its parts are, for language models (llmstxt.org). */
export const GET: APIRoute = async () => {
  const ui = createUi(defaultLocale);
  const { about, site, data, event, feeds } = ui.t;
  const text = llmsText(await loadDigest(), ui, {
    notes: [about.notTruth, about.counts],
    pages: [
      { title: site.events, path: '/events/', text: site.eventsLead },
      { title: site.claims, path: '/claims/', text: site.claimsLead },
      { title: site.sources, path: '/sources/', text: site.sourcesLead },
      { title: site.entities, path: '/entities/', text: site.entitiesLead },
      { title: site.articles, path: '/articles/', text: site.articlesLead },
      { title: site.about, path: '/about/', text: about.lead },
    ],
    data: [
      { title: data.title, path: '/data/', text: data.lead },
      { title: 'JSON', path: '/api/v1/index.json', text: data.apiLead },
      { title: 'CSV', path: '/api/v1/datapackage.json', text: data.tablesLead },
      { title: 'RSS', path: '/feed.xml', text: feeds.all },
    ],
    headings: { pages: site.pagesOfSite, data: data.title, events: site.latestEvents },
    status: (status, asOf) => `${ui.t.terms.status[status]}, ${event.asOf.replace('{day}', asOf)}`,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
