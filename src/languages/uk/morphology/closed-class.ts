import { readingTable } from '../../reading-table.ts';

/**
 * Words whose forms no rule yields: pronouns, numerals, prepositions, conjunctions, particles.
 * Lemmas follow the Ukrainian UD treebank: every personal pronoun is its own lemma, variants such
 * as `з`, `із`, `зі` too.
 */
export const closedClass = readingTable(`
  DET його: його
  DET її: її
  PRON sg я: я=1+nom, мене=1+gen+acc, мені=1+dat+loc, мною=1+ins
  PRON sg ти: ти=2+nom, тебе=2+gen+acc, тобі=2+dat+loc, тобою=2+ins
  PRON m sg він: він=3+nom, його=3+gen+acc, нього=3+gen+acc+loc, йому=3+dat, ньому=3+loc, ним=3+ins
  PRON f sg вона: вона=3+nom, її=3+gen+acc, неї=3+gen, їй=3+dat, ній=3+loc, нею=3+ins
  PRON n sg воно: воно=3+nom
  PRON pl ми: ми=1+nom, нас=1+gen+acc+loc, нам=1+dat, нами=1+ins
  PRON pl ви: ви=2+nom, вас=2+gen+acc+loc, вам=2+dat, вами=2+ins
  PRON pl вони: вони=3+nom, їх=3+gen+acc, них=3+gen+acc+loc, їм=3+dat, ними=3+ins
  PRON себе: себе=gen+acc, собі=dat+loc, собою=ins
  DET їх: їх
  DET їхній: їхній=sg+m+nom+acc, їхнього=sg+m+gen, їхнього=sg+n+gen, їхньому=sg+m+dat+loc
  DET їхній: їхньому=sg+n+dat+loc, їхнім=sg+m+ins, їхнім=sg+n+ins, їхня=sg+f+nom, їхньої=sg+f+gen
  DET їхній: їхню=sg+f+acc, їхньою=sg+f+ins, їхнє=sg+n+nom+acc, їхні=pl+nom+acc, їхніх=pl+gen+loc
  DET їхній: їхніми=pl+ins
  PRON хто: хто=nom, кого=gen+acc, кому=dat+loc, ким=ins, кім=loc
  PRON хтось: хтось=nom, когось=gen+acc, комусь=dat, кимось=ins, кимсь=ins
  PRON ніхто: ніхто=nom, нікого=gen+acc, нікому=dat, ніким=ins
  PRON що: чого=gen, чому=dat+loc, чим=ins, чім=loc
  PRON щось: щось=nom+acc, чогось=gen, чомусь=dat, чимось=ins, чимсь=ins
  PRON ніщо: ніщо=nom, нічого=gen+acc, нічому=dat, нічим=ins
  CONJ: що
  PRON що: що=nom+acc
  ADV: чому
  PRON n sg це: це=nom+acc, цього=gen, цьому=dat+loc, цим=ins, цім=loc
  PRON n sg те: те=nom+acc, того=gen, тому=dat+loc, тим=ins, тім=loc
  PRON n sg все: все=nom+acc, всього=gen, всьому=dat+loc, всім=ins
  PRON n sg усе: усе=nom+acc, усього=gen, усьому=dat+loc, усім=ins
  CONJ: та
  DET цей: цей=sg+m+nom+acc, цього=sg+m+gen, цього=sg+n+gen, цьому=sg+m+dat+loc, цьому=sg+n+dat+loc
  DET цей: цим=sg+m+ins, цим=sg+n+ins, цім=sg+m+loc, цім=sg+n+loc, ця=sg+f+nom, цієї=sg+f+gen
  DET цей: цій=sg+f+dat+loc
  DET цей: цю=sg+f+acc, цією=sg+f+ins, це=sg+n+nom+acc, ці=pl+nom+acc, цих=pl+gen+loc, цими=pl+ins
  DET той: той=sg+m+nom+acc, того=sg+m+gen, того=sg+n+gen, тому=sg+m+dat+loc, тому=sg+n+dat+loc
  DET той: тим=sg+m+ins, тим=sg+n+ins, тім=sg+m+loc, тім=sg+n+loc, та=sg+f+nom, тієї=sg+f+gen
  DET той: тої=sg+f+gen
  DET той: тій=sg+f+dat+loc, ту=sg+f+acc, тією=sg+f+ins, тою=sg+f+ins, те=sg+n+nom+acc, ті=pl+nom+acc
  DET той: тих=pl+gen+loc, тими=pl+ins
  DET весь: весь=sg+m+nom+acc, всього=sg+m+gen, всього=sg+n+gen, всьому=sg+m+dat+loc
  DET весь: всьому=sg+n+dat+loc, всім=sg+m+ins, всім=sg+n+ins, вся=sg+f+nom, всієї=sg+f+gen
  DET весь: всій=sg+f+dat+loc
  DET весь: всю=sg+f+acc, всією=sg+f+ins, все=sg+n+nom+acc, всі=pl+nom+acc, всіх=pl+gen+loc
  DET весь: всіма=pl+ins
  DET увесь: увесь=sg+m+nom+acc, усього=sg+m+gen, усього=sg+n+gen, усьому=sg+m+dat+loc
  DET увесь: усьому=sg+n+dat+loc, усім=sg+m+ins, усім=sg+n+ins, уся=sg+f+nom, усієї=sg+f+gen
  DET увесь: усій=sg+f+dat
  DET увесь: усю=sg+f+acc, усією=sg+f+ins, усе=sg+n+nom+acc, усі=pl+nom+acc, усіх=pl+gen+loc
  DET увесь: усіма=pl+ins
  DET мій: мій=sg+m+nom+acc, мого=sg+m+gen, мого=sg+n+gen, моєму=sg+m+dat+loc, моєму=sg+n+dat+loc
  DET мій: моїм=sg+m+ins, моїм=sg+n+ins, моя=sg+f+nom, моєї=sg+f+gen, моїй=sg+f+dat+loc
  DET мій: мою=sg+f+acc, моєю=sg+f+ins, моє=sg+n+nom+acc, мої=pl+nom+acc, моїх=pl+gen+loc, моїми=pl+ins
  DET твій: твій=sg+m+nom+acc, твого=sg+m+gen, твого=sg+n+gen, твоєму=sg+m+dat+loc, твоєму=sg+n+dat+loc
  DET твій: твоїм=sg+m+ins, твоїм=sg+n+ins, твоя=sg+f+nom, твоєї=sg+f+gen
  DET твій: твою=sg+f+acc, твоє=sg+n+nom+acc, твої=pl+nom+acc, твоїх=pl+gen+loc
  DET свій: свій=sg+m+nom+acc, свого=sg+m+gen, свого=sg+n+gen, своєму=sg+m+dat+loc, своєму=sg+n+dat+loc
  DET свій: своїм=sg+m+ins, своїм=sg+n+ins, своя=sg+f+nom, своєї=sg+f+gen
  DET свій: своїй=sg+f+dat+loc, свою=sg+f+acc, своєю=sg+f+ins, своє=sg+n+nom+acc, свої=pl+nom+acc
  DET свій: своїх=pl+gen+loc, своїми=pl+ins
  DET наш: наш=sg+m+nom+acc, нашого=sg+m+gen, нашого=sg+n+gen, нашому=sg+m+dat+loc, нашому=sg+n+dat+loc
  DET наш: нашим=sg+m+ins, нашим=sg+n+ins, наша=sg+f+nom, нашої=sg+f+gen
  DET наш: нашій=sg+f+dat+loc, нашу=sg+f+acc, нашою=sg+f+ins, наше=sg+n+nom+acc, наші=pl+nom+acc
  DET наш: наших=pl+gen
  DET наш: нашими=pl+ins
  DET ваш: ваш=sg+m+nom+acc, вашого=sg+m+gen, вашого=sg+n+gen, вашому=sg+m+dat+loc, вашому=sg+n+dat+loc
  DET ваш: вашим=sg+m+ins, вашим=sg+n+ins, ваша=sg+f+nom, вашої=sg+f+gen
  DET ваш: вашій=sg+f+dat+loc, вашу=sg+f+acc, вашою=sg+f+ins, ваше=sg+n+nom+acc, ваші=pl+nom+acc
  DET ваш: ваших=pl+gen
  DET чий: чий=sg+m+nom+acc, чийого=sg+m+gen, чийого=sg+n+gen, чия=sg+f+nom, чиєї=sg+f+gen, чию=sg+f+acc
  DET чий: чиє=sg+n+nom+acc, чиї=pl+nom, чиїх=pl+gen
  DET: багато, мало, чимало, декілька, кілька, скільки, стільки, кількох, кільком, декількох, багатьох
  DET сам: сам=sg+m+nom, самого=sg+m+gen, самого=sg+n+gen, самому=sg+m+dat+loc, самому=sg+n+dat+loc
  DET сам: сама=sg+f+nom, саму=sg+f+acc, самої=sg+f+gen, самі=pl+nom, самих=pl+gen
  DET один: один=sg+m+nom+acc, одного=sg+m+gen, одного=sg+n+gen, одному=sg+m+dat+loc
  DET один: одному=sg+n+dat+loc, одним=sg+m+ins, одним=sg+n+ins, одна=sg+f+nom, однієї=sg+f+gen
  DET один: одної=sg+f+gen
  DET один: одній=sg+f+dat+loc, одну=sg+f+acc, однією=sg+f+ins, одною=sg+f+ins, одне=sg+n+nom+acc
  DET один: одні=pl+nom, одних=pl+gen
  DET кожний: кожен=sg+m+nom+acc
  DET жодний: жоден=sg+m+nom+acc
  ADJ sg m повинний: повинен=nom
  ADJ sg m потрібний: потрібен=nom
  ADJ sg m винний: винен=nom
  ADJ sg m здатний: здатен=nom
  ADJ sg m згодний: згоден=nom
  ADJ sg m певний: певен=nom
  NUM два: два=m+nom+acc, дві=f+nom+acc, двох=gen+loc+acc, двом=dat, двома=ins
  NUM три: три=nom+acc, трьох=gen+loc+acc, трьом=dat, трьома=ins
  NUM чотири: чотири=nom+acc, чотирьох=gen+loc+acc, чотирьом=dat, чотирма=ins
  NUM обидва: обидва=m+nom+acc, обидві=f+nom+acc, обох=gen+loc+acc, обом=dat, обома=ins
  NUM п’ять: п’ять=nom+acc, п’яти=gen+dat+loc, п’ятьох=gen+loc, п’ятьом=dat, п’ятьма=ins
  NUM шість: шість=nom+acc, шести=gen+dat+loc, шістьох=gen+loc, шістьома=ins
  NUM сім: сім=nom+acc, семи=gen+dat+loc, сімох=gen+loc, сьома=ins
  NUM вісім: вісім=nom+acc, восьми=gen+dat+loc, вісьмох=gen+loc, вісьма=ins
  NUM дев’ять: дев’ять=nom+acc, дев’яти=gen+dat+loc, дев’ятьма=ins
  NUM десять: десять=nom+acc, десяти=gen+dat+loc, десятьма=ins
  NUM двадцять: двадцять=nom+acc, двадцяти=gen+dat+loc
  NUM тридцять: тридцять=nom+acc, тридцяти=gen+dat+loc
  NUM сорок: сорок=nom+acc, сорока=gen+dat+ins+loc
  NUM п’ятдесят: п’ятдесят=nom+acc, п’ятдесяти=gen+dat+loc
  NUM шістдесят: шістдесят=nom+acc, шістдесяти=gen+dat+loc
  NUM дев’яносто: дев’яносто=nom+acc, дев’яноста=gen+dat+ins+loc
  NUM сто: сто=nom+acc, ста=gen+dat+ins+loc
  NUM двісті: двісті=nom+acc, двохсот=gen
  NUM триста: триста=nom+acc, трьохсот=gen
  NUM: півтора, півтори, чотириста, п’ятсот, шістсот, сімсот, вісімсот, дев’ятсот, двоє, троє, четверо, обоє
  ADP: в, у, на, з, із, зі, зо, до, від, од, для, за, по, при, про, над, під, перед, між, через, без, після, біля
  ADP: крізь, понад, попри, поза, проти, серед, щодо, стосовно, внаслідок, унаслідок, завдяки, згідно, всупереч
  ADP: упродовж, впродовж, протягом, замість, крім, окрім, навколо, довкола, уздовж, вздовж, поблизу, поряд
  ADP: всередині, усередині, напередодні, відповідно, незважаючи, включно, ради, задля, заради, поруч, з-за, з-під, із-за
  ADP: шляхом, ззовні, посеред, поміж, повз, недалеко, близько, услід, вслід, відносно
  CONJ: і, й, а, але, або, чи, проте, однак, зате, утім, втім, отже, тож, якщо, якби, хоча, хоч, щоб, щоби, аби
  CONJ: бо, адже, оскільки, поки, доки, коли, як, мов, немов, ніби, наче, неначе, немовби, тобто, ані, ні, причому
  CONJ: притому, водночас, тоді, наскільки, позаяк, тому, то, ж, же
  PART: не, ні, б, би, лише, лиш, тільки, навіть, саме, ось, хай, нехай, таки, невже, мабуть, власне, якраз, ледве
  PART: ж, же, аж, оце, чи, просто, ледь, майже, нібито, ні, так, наче, мовляв, буцімто, буцім, ну, от, адже, ще
  ADV: вже, уже, ще, тут, там, де, куди, звідки, звідси, звідти, туди, сюди, тоді, тепер, зараз, нині, наразі, коли
  ADV: внічию, унічию, колись, завжди, ніколи, інколи, іноді, часто, знову, знов, потім, згодом, потому, тому, чому, навіщо, як, так
  ADV: дуже, також, теж, вчора, учора, сьогодні, завтра, позавчора, післязавтра, торік, цьогоріч, щодня, щороку
  ADV: зокрема, наприклад, загалом, взагалі, насправді, передусім, насамперед, нарешті, зрештою, врешті, відтоді
  ADV: разом, окремо, майже, приблизно, близько, понад, щонайменше, щонайбільше, принаймні, більше, менше, далі, раніше
  ADV: пізніше, краще, гірше, швидше, раз, двічі, тричі, назад, вперед, уперед, додому, вдома, удома, всюди, усюди
  ADV: скрізь, десь, кудись, якось, чомусь, нікуди, ніде, ніяк, можливо, треба, потрібно, можна, слід, варто, шкода
  ADV: натомість, навпаки, відтак, водночас, одночасно, спочатку, спершу, вперше, уперше, востаннє, вкрай, украй, цілком
  ADV: надто, занадто, зовсім, досить, доволі, ледве, досі, поки, поруч, поряд, навколо, довкола, всередині
  ADV: зверху, знизу, згори, вгору, вниз, донизу, назовні, напередодні, незабаром, скоро, невдовзі, здебільшого, замало
  ADV: вночі, уночі, вранці, уранці, ввечері, увечері, вдень, удень, восени, навесні, влітку, улітку, взимку, узимку
  ADV: щойно, тільки-но, де-факто, де-юре, по-перше, по-друге, по-третє, мимоволі, наново, заново, навмисно, надалі
  ADV: добре, більш, менш, найбільш, найменш, якнайшвидше, насилу, нашвидку, натще, поспіль, підряд, обабіч
  VERB бути: є=pres+fin, був=past+m+sg+fin, була=past+f+sg+fin, було=past+n+sg+fin, були=past+pl+fin, буду=fut+1+sg+fin
  VERB бути: будеш=fut+2+sg+fin, буде=fut+3+sg+fin, будемо=fut+1+pl+fin, будете=fut+2+pl+fin
  VERB бути: будуть=fut+3+pl+fin, будь=fin, будьте=fin, бути=inf, бувши=conv, будучи=conv
  VERB немати: немає=pres+3+sg+fin, нема=pres+3+sg+fin
  VERB могти: могти=inf, можу=pres+1+sg+fin, можеш=pres+2+sg+fin, може=pres+3+sg+fin, можемо=pres+1+pl+fin
  VERB могти: можете=pres+2+pl+fin, можуть=pres+3+pl+fin, міг=past+m+sg+fin, могла=past+f+sg+fin, могло=past+n+sg+fin, могли=past+pl+fin
  VERB змогти: змогти=inf, зможу=fut+1+sg+fin, зможеш=fut+2+sg+fin, зможе=fut+3+sg+fin, зможемо=fut+1+pl+fin
  VERB змогти: зможете=fut+2+pl+fin, зможуть=fut+3+pl+fin, зміг=past+m+sg+fin, змогла=past+f+sg+fin, змогло=past+n+sg+fin, змогли=past+pl+fin
  VERB йти: йти=inf, йду=pres+1+sg+fin, йде=pres+3+sg+fin, йдемо=pres+1+pl+fin, йдуть=pres+3+pl+fin, йшов=past+m+sg+fin, йшла=past+f+sg+fin, йшло=past+n+sg+fin, йшли=past+pl+fin
  VERB йтися: йтися=inf, йдеться=pres+3+sg+fin, йшлося=past+n+sg+fin, ітиметься=fut+3+sg+fin
  VERB слати: шле=pres+3+sg+fin, шлють=pres+3+pl+fin
`);
