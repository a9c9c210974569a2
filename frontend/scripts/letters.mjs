const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

/**
 * What is written in Arabic letters here: the words of the client and the names of people, in Arabic and Central Kurdish, and names as
 * Persian, Urdu and Azerbaijani write them. A letter that is not here is drawn by the system beside the others.
 */
export const LETTERS = [
  range(0x621, 0x63a),
  // From the line that draws letters out to what stands above one, and the short alif.
  range(0x640, 0x655),
  '\u0670',
  'ٱٲٳ',
  // Central Kurdish.
  'پچڕژڤکگڵھۆۊیێەۇۋ',
  // Persian, Urdu, Azerbaijani and Pashto, of which names of Iraq are made too.
  'ٹڈڑںہۀۈېےۓۅۉټډړږښګڼ',
  range(0x660, 0x669),
  range(0x6f0, 0x6f9),
  '،؛؟٪٫٬٭۔﴾﴿ﷲ',
  // They keep two letters apart or together.
  '\u200c\u200d',
].join('');
