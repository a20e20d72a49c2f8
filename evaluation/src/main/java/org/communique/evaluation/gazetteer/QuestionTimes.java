package org.communique.evaluation.gazetteer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.query.syntax.QuestionParser;

/**
 * The processor time that it takes to compile questions.
 *
 * @param median in microseconds
 * @param p95 in microseconds, of all questions and rounds
 * @param terms that the largest of the queries asks for
 */
record QuestionTimes(double median, double p95, int terms) {
    private static final int ROUNDS = 20;
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    /** Each question many times, after as many that do not count; fewer times where they take seconds. */
    static QuestionTimes of(QuestionCompiler compiler, List<String> asked) {
        List<Question> questions = asked.stream().map(QuestionParser::parse).toList();
        rounds(compiler, questions);
        List<Long> times = rounds(compiler, questions);
        Collections.sort(times);
        int terms = 0;
        for (Question question : questions) {
            terms = Math.max(terms, terms(compiler.compile(question).query()));
        }
        return new QuestionTimes(times.get(times.size() / 2) / 1e3, times.get(times.size() * 95 / 100) / 1e3, terms);
    }

    private static List<Long> rounds(QuestionCompiler compiler, List<Question> questions) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (int round = 0; round < ROUNDS && (round == 0 || System.nanoTime() < end); round++) {
            for (Question question : questions) {
                long start = threads.getCurrentThreadCpuTime();
                compiler.compile(question);
                times.add(threads.getCurrentThreadCpuTime() - start);
            }
        }
        return times;
    }

    private static int terms(Query query) {
        int[] count = {0};
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                count[0] += terms.length;
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return count[0];
    }
}
