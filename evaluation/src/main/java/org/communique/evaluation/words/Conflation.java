package org.communique.evaluation.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a stemming brings together of the forms met in text.
 *
 * @param tokensMissed share of the running words, not in base form, that do not meet their base form
 * @param pairsMissed share of the pairs of forms of one word that do not meet, weighted by how often both occur
 * @param wrongJoins pairs of different lemmas, per million, the base forms of which meet
 * @param joinsOfForms pairs of different lemmas, per million, any forms of which meet
 * @param homonyms the part of {@code joinsOfForms} that no analysis of single words can avoid: lemmas with a form in common
 */
record Conflation(double tokensMissed, double pairsMissed, double wrongJoins, double joinsOfForms, double homonyms) {

    static Conflation of(Stemming stemming, List<WordForm> forms) {
        double lemmas = forms.stream().map(WordForm::lemma).distinct().count();
        double pairsPerMillion = 1e6 / (lemmas * (lemmas - 1) / 2);
        return new Conflation(
                tokensMissed(stemming, forms),
                pairsMissed(stemming, forms),
                joined(forms, form -> stemming.terms(form.lemma())).size() * pairsPerMillion,
                joined(forms, form -> stemming.terms(form.form())).size() * pairsPerMillion,
                joined(forms, form -> Set.of(form.form())).size() * pairsPerMillion);
    }

    private static double tokensMissed(Stemming stemming, List<WordForm> forms) {
        long all = 0;
        long missed = 0;
        for (WordForm form : forms) {
            if (!form.form().equals(form.lemma())) {
                all += form.count();
                missed += stemming.bringsTogether(form.form(), form.lemma()) ? 0 : form.count();
            }
        }
        return (double) missed / all;
    }

    private static double pairsMissed(Stemming stemming, List<WordForm> forms) {
        Map<String, List<WordForm>> words = new HashMap<>();
        forms.forEach(form ->
                words.computeIfAbsent(form.word(), w -> new ArrayList<>()).add(form));
        double all = 0;
        double missed = 0;
        for (List<WordForm> word : words.values()) {
            for (int i = 0; i < word.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double weight = (double) word.get(i).count() * word.get(j).count();
                    all += weight;
                    boolean together = stemming.bringsTogether(
                            word.get(i).form(), word.get(j).form());
                    missed += together ? 0 : weight;
                }
            }
        }
        return missed / all;
    }

    private static Set<String> joined(List<WordForm> forms, Function<WordForm, Set<String>> terms) {
        Map<String, Set<String>> lemmasOfTerm = new HashMap<>();
        for (WordForm form : forms) {
            for (String term : terms.apply(form)) {
                lemmasOfTerm.computeIfAbsent(term, t -> new TreeSet<>()).add(form.lemma());
            }
        }
        Set<String> pairs = new HashSet<>();
        for (Set<String> lemmas : lemmasOfTerm.values()) {
            List<String> sorted = List.copyOf(lemmas);
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = 0; j < i; j++) {
                    List<String> pair = new ArrayList<>(List.of(sorted.get(i), sorted.get(j)));
                    pair.sort(null);
                    pairs.add(String.join(" ", pair));
                }
            }
        }
        return pairs;
    }
}
