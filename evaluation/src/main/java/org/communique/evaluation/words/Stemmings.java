package org.communique.evaluation.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.HunspellStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The ways of stemming that are compared. */
final class Stemmings {
    private Stemmings() {}

    static Stemming ours() {
        return new Stemming(
                "Communiqué", new NewsAnalyzer(UnaryOperator.identity(), UnaryOperator.identity()).in(Reading.STEM));
    }

    static Stemming russianSnowball() {
        return new Stemming("Snowball", new RussianAnalyzer(CharArraySet.EMPTY_SET));
    }

    static Stemming russianLight() {
        return filtered("light stemmer", RussianLightStemFilter::new);
    }

    static Stemming asWritten() {
        return filtered("as written", UnaryOperator.identity());
    }

    static Stemming porter() {
        return filtered("Porter", PorterStemFilter::new);
    }

    static Stemming kstem() {
        return filtered("KStem", KStemFilter::new);
    }

    static Stemming englishSnowball() {
        return filtered("Snowball", words -> new SnowballFilter(words, new EnglishStemmer()));
    }

    /** @param folder holds {@code ru_RU.aff} and {@code ru_RU.dic} */
    static Stemming russianHunspell(Path folder) throws IOException {
        try (InputStream affixes = Files.newInputStream(folder.resolve("ru_RU.aff"));
                InputStream words = Files.newInputStream(folder.resolve("ru_RU.dic"))) {
            Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "hunspell", affixes, words);
            return filtered("Hunspell ru_RU", tokens -> new HunspellStemFilter(tokens, dictionary));
        } catch (ParseException e) {
            throw new IOException("The Hunspell dictionary in " + folder + " cannot be read; give another folder.", e);
        }
    }

    private static Stemming filtered(String name, UnaryOperator<TokenStream> stemmer) {
        return new Stemming(name, new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream lower = new EnglishPossessiveFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(words, stemmer.apply(lower));
            }
        });
    }
}
