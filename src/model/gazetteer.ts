import { z } from 'zod';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const Names = z.array(z.string().min(1)).min(1);
const Words = z.object({
  en: z.array(z.string()),
  uk: z.array(z.string()),
  ru: z.array(z.string()),
});

/**
 * What every entry has. Names are listed by language, the usual full name first. Mark-up: in a
 * person's name braces hold the family name; elsewhere only words inside braces decline, or all if
 * there are none. A word behind `=` does not decline.
 */
const Entry = z.object({
  id: Id,
  wikidata: z
    .string()
    .regex(/^Q\d+$/u)
    .nullable(),
  en: Names,
  uk: Names,
  ru: Names,
});
export type GazetteerEntry = z.infer<typeof Entry>;

export const GazetteerPerson = Entry.extend({ gender: z.enum(['m', 'f']) });
export type GazetteerPerson = z.infer<typeof GazetteerPerson>;

/**
 * `speaksFor` is the country whose voice the organisation is; `inSport` are names that mean it in
 * news about sport only, because elsewhere they are those of a town or an ordinary word.
 */
export const GazetteerOrganisation = Entry.extend({
  kind: z.string(),
  inSport: Words.optional(),
  speaksFor: Id.nullish(),
});
export type GazetteerOrganisation = z.infer<typeof GazetteerOrganisation>;

export const GazetteerMedium = Entry.extend({ kind: z.string(), domains: z.array(z.string()) });
export type GazetteerMedium = z.infer<typeof GazetteerMedium>;

/** `capital` is the id of a place; adjectives and names of inhabitants are in small letters. */
export const GazetteerCountry = Entry.extend({
  iso: z.string().nullable(),
  capital: Id.nullable(),
  adjective: Words,
  people: Words,
});
export type GazetteerCountry = z.infer<typeof GazetteerCountry>;

export const GazetteerPlace = Entry.extend({
  kind: z.string(),
  country: Id.nullable(),
  population: z.number().nullish(),
});
export type GazetteerPlace = z.infer<typeof GazetteerPlace>;

/** Everybody and everything that is known by name, in all languages. */
export const Gazetteer = z.object({
  people: z.array(GazetteerPerson),
  organisations: z.array(GazetteerOrganisation),
  media: z.array(GazetteerMedium),
  documents: z.array(Entry),
  countries: z.array(GazetteerCountry),
  places: z.array(GazetteerPlace),
  /** People whom a bare family name means although others bear it, by prominence. */
  prominent: z.array(Id),
  /** Seats of power that are no capital of a country: place and whose voice it is. */
  seats: z.record(Id, Id),
  /** What lies in a region, a city or a district: the places in it, by its id. */
  within: z.record(Id, z.array(Id)),
});
export type Gazetteer = z.infer<typeof Gazetteer>;
