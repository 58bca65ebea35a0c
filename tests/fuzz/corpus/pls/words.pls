<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>metformin</grapheme><grapheme>Metformin</grapheme><phoneme>mɛtˈfɔːɹmɪn</phoneme></lexeme>
  <lexeme><grapheme>St. John's wort</grapheme><alias>saint john's wort</alias></lexeme>
  <lexeme role="x"><grapheme>2×</grapheme><alias>two times</alias><alias prefer="true">twice</alias></lexeme>
  <!-- a sign --><lexeme><grapheme>%</grapheme><alias>per cent &amp; more</alias></lexeme>
</lexicon>
