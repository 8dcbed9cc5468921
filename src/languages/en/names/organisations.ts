import { wordList } from '../../word-list.ts';

/** Nouns that belong to the name of an organisation, first ("Ministry of X") or last ("X Council"). */
export const organisationHeads = wordList(`
  ministry, department, dept, directorate, directorate-general, service, services, inspectorate,
  administration, agency, authority, customs, committee, subcommittee, commission, council, board,
  panel, court, tribunal, prosecutor’s office, attorney’s office, police, constabulary,
  gendarmerie, guard, bureau, institute, institution, university, college, academy, school, museum,
  theatre, theater, opera, philharmonic, orchestra, library, gallery, center, centre, laboratory,
  laboratories, lab, labs, observatory, hospital, clinic, infirmary, fund, foundation, trust,
  endowment, association, federation, confederation, union, league, congress, parliament, senate,
  assembly, house of representatives, house of commons, house of lords, bundestag, knesset, duma,
  rada, organization, organisation, embassy, consulate, mission, office, headquarters, staff,
  corps, command, brigade, battalion, regiment, division, squadron, army, navy, air force, fleet,
  forces, task force, marines, church, diocese, synod, chamber, chamber of commerce, exchange,
  stock exchange, treasury, reserve, bank, central bank, cabinet, secretariat, party, movement,
  front, bloc, coalition, alliance, society, guild, syndicate, institutes, house, group, holdings,
  holding, company, corporation, industries, enterprises, partners, capital, ventures,
  technologies, systems, solutions, motors, airlines, airways, railways, railway, energy, oil, gas,
  petroleum, electric, power, pharmaceuticals, therapeutics, biotech, foods, stores, hotels,
  studios, pictures, entertainment, records, media, network, networks, communications, telecom,
  mobile, software, games, club, fc, united, city football club, football club, rovers, wanderers,
  athletic, charity, initiative, project, consortium, cooperative, registry, archive, archives,
  survey, watch, monitor, aerospace, dynamics, robotics, management, research, advisors, brands,
  beverage, beverages, securities, markets, investments, roundtable, logistics, analytics,
  consulting, insurance, financial, finance, bancorp, steel, mining, minerals, resources, chemical,
  chemicals, semiconductor, semiconductors, international, digital, interactive, health,
  healthcare, medical, sciences, pharma, bioscience, biosciences, automotive, electronics,
  instruments, properties, estates, builders, breweries, brewery, publishing, press,
  theatre company, opera house, ballet, symphony, philharmonic orchestra, rangers, hotspur, villa,
  albion, fire department, sheriff’s office, police department, district court, high court,
  supreme court, crown court
`);

/** Nouns before the name of an organisation. */
export const organisationKinds = wordList(`
  company, firm, corporation, group, startup, start-up, brand, manufacturer, maker, carmaker,
  automaker, chipmaker, developer, operator, provider, airline, carrier, club, team, band,
  rock band, party, movement, organisation, organization, militia, militant group, nonprofit,
  non-profit, charity, thinktank, think tank, foundation, union, retailer, supermarket, chain,
  restaurant, hotel, platform, service, app, website, marketplace, exchange, studio, publisher,
  label, coalition, bank, lender, insurer, utility, miner, drugmaker, giant, conglomerate,
  contractor, consultancy, consultant, watchdog, regulator, campaign group, advocacy group,
  rights group
`);

export const legalForms = wordList(`
  inc, ltd, llc, plc, corp, co, gmbh, ag, sa, nv, se, spa, srl, oy, ab, asa, kk, pty, lp, llp,
  limited, incorporated, corporation, company, group, holdings
`);

/** Nouns before or behind the name of a medium. */
export const mediaKinds = wordList(`
  agency, news agency, newspaper, daily, weekly, tabloid, magazine, journal, channel, tv channel,
  broadcaster, radio station, radio, station, network, outlet, news outlet, website, news website,
  news site, portal, podcast, blog, publication, times, post, tribune, herald, gazette, chronicle,
  telegraph, guardian, observer, courier, mail, express, mirror, star, sun, press, news, review,
  standard, independent, broadcasting corporation, tv, television
`);

/** Nouns before a title that names no organisation. */
export const workKinds = wordList(`
  film, movie, documentary, series, show, drama, comedy, thriller, novel, book, play, song, album,
  track, single, video, ballet, musical, programme, operation, case, law, bill, act, award, prize,
  medal, order, festival, game, ship, cruiser, frigate, destroyer, tanker, vessel, yacht,
  submarine, missile, system, drone, tank, plane, aircraft, jet, helicopter, satellite, vaccine,
  drug, medicine, probe, spacecraft, telescope, hurricane, typhoon, storm, cyclone, slogan, motto,
  principle, title, hashtag, cup, tournament, plan, formula, agreement, treaty, declaration,
  strategy, doctrine, pipeline, word, term, phrase
`);

/** Words that join the parts of a name. */
export const joiners = wordList(`of, for, on, and, the`);
