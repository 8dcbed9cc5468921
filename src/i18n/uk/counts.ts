export const counts = {
  articles: { one: '{n} стаття', few: '{n} статті', many: '{n} статей' },
  origins: {
    one: '{n} незалежне першоджерело',
    few: '{n} незалежні першоджерела',
    many: '{n} незалежних першоджерел',
  },
  speakers: {
    one: '{n} названий спікер',
    few: '{n} названі спікери',
    many: '{n} названих спікерів',
  },
  sources: { one: '{n} джерело', few: '{n} джерела', many: '{n} джерел' },
  claims: { one: '{n} твердження', few: '{n} твердження', many: '{n} тверджень' },
  events: { one: '{n} подія', few: '{n} події', many: '{n} подій' },
  sentences: { one: '{n} речення', few: '{n} речення', many: '{n} речень' },
  moreClaims: { one: 'ще {n} твердження', few: 'ще {n} твердження', many: 'ще {n} тверджень' },
  points: { one: '{n} пункт', few: '{n} пункти', many: '{n} пунктів' },
  moreArticles: { one: 'і ще {n} стаття', few: 'і ще {n} статті', many: 'і ще {n} статей' },
  wordings: {
    one: 'ще {n} формулювання',
    few: 'ще {n} формулювання',
    many: 'ще {n} формулювань',
  },
};
