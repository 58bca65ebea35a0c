<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xml:lang="fr">
<lexeme><grapheme>ibuprofène</grapheme><phoneme alphabet="ipa">i.by.pʁɔ.fɛn</phoneme></lexeme>
<lexeme><grapheme>l'ibuprofène</grapheme><alias><![CDATA[le médicament]]></alias></lexeme>
<lexeme><grapheme>服用</grapheme><alias>prendre</alias></lexeme>
</lexicon>
