import type { APIRoute } from 'astro';
import script from '../../components/embed/frame.mjs?raw';

/** The script beside the frames on the pages of others: its address is for ever. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
