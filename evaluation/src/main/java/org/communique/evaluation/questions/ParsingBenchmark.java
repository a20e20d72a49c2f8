package org.communique.evaluation.questions;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.lexicon.query.syntax.QuestionParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time that one question takes to read, on one core, over {@link #QUESTIONS}. Its median is what a core does: other
 * programs on the machine lengthen few of the samples, and the mean with them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ParsingBenchmark {
    private static final List<String> QUESTIONS = List.of(
            "double standards",
            "двойные стандарты",
            "\"rules-based order\"",
            "«многополярный мир» саммит",
            "Lavrov Blinken Geneva",
            "person:Лавров",
            "org:\"League of Nations\" office:\"foreign minister\"",
            "sanctions W/5 grain",
            "санкции W/10 (зерно OR удобрения)",
            "ceasefire W/s humanitarian corridor",
            "title:саммит date:2018",
            "source:\"UN General Debate\" lang:en climate",
            "missile date:2018-06-01..2018-06-30",
            "переговоры за последние 30 дней",
            "(summit OR саммит) AND (Beijing OR Пекин) NOT sport",
            "sovereign* in:body -\"press release\"",
            "ATLEAST3(terrorism) CAPS(SCO)",
            "LEAD(ambassador) \"non-interference in internal affairs\"~3",
            "Хачатуров~1 или =Khachaturov",
            "((arms control OR \"New START\") PRE/8 (treaty OR договор)) AND date:>=2017 AND lang:ru");

    /** All of them, one after another. */
    @Benchmark
    @OperationsPerInvocation(20)
    public void questions(Blackhole read) {
        for (String question : QUESTIONS) {
            read.consume(QuestionParser.parse(question));
        }
    }
}
