/**
 * How often each small letter stands among a million letters of Russian and Ukrainian prose, half of
 * each, rounded; after the counts of the Russian National Corpus (Lyashevskaya and Sharoff 2009) and
 * of Ukrainian (Buk and Rovenchak 2004).
 */
export const cyrillicLetters: Readonly<Record<string, number>> = {
  ...{ о: 102_000, а: 82_000, и: 67_000, е: 66_000, н: 66_000, т: 58_000, в: 50_000, р: 47_000 },
  ...{ с: 47_000, л: 40_000, к: 36_000, м: 31_000, д: 31_000, і: 29_000, у: 29_000, п: 28_000 },
  ...{ я: 22_000, з: 19_000, ь: 18_000, б: 17_000, г: 16_000, ч: 14_000, й: 12_500, х: 10_500 },
  ...{ ы: 9500, ж: 8500, ш: 7500, ю: 7500, ц: 6500, ї: 3000, щ: 4500, є: 2500, ф: 3000 },
  ...{ э: 1600, ъ: 200, ё: 200, ґ: 50 },
};
