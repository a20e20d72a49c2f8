package org.communique.indexer.reading.languages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and letters that give a language away. */
final class SmallWords {
    /** Letters of Cyrillic languages that Russian does not have. */
    static final String NOT_RUSSIAN = "іїєґўәғқңөұүһҳҷӣӯљњћђџјѓќѕҡҙҫӹӑӗӝӟӥӧӱ";

    /** Common in Russian and in none of its neighbours, or far rarer there. */
    static final Set<String> RUSSIAN =
            words("что это как его она они из бы был была было были быть если когда которые который которая которое"
                + " также чтобы только уже еще ещё для после года году лет со об во ко между более очень этот эта эти"
                + " этого этой тем чем есть нет мы вы ты меня мне себя себе свой своей своих всех всё так вот можно"
                + " может он ему ее её их к");

    /** Common in Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Kazakh, Kyrgyz, Tajik, Mongolian, and no words of Russian. */
    static final Set<String> LIKE_RUSSIAN = words(
            "та що як це від був було після якщо його щоб або вже ще цього цей також чи щось ось про який яка яке які"
                + " ад гэта каб яго якая якое яшчэ вельмі пра паміж што калі дзе іх бо е се са съм си ще че във със"
                + " това този тази тези който която което които беше бяха има няма ги ѝ през обаче освен най други"
                + " сега като още също може трябва първи години година защото когато където към бъде били според сум"
                + " сме сте беа ја го ќе дека овој оваа овие кој која кои од нивните исто една еден је су није био"
                + " била били бити који која које као али ово овај ова са уз после године због још мен және бір бұл"
                + " деп үшін болып болды емес осы ол бар жоқ жана менен бул үчүн эмес болгон ва аз ки барои нь юм"
                + " байна байсан болон энэ тэр гэж дээр монгол бол хүн оны байх олон нэг хийх ажил");

    /** Endings and clusters that Russian words do not have. */
    static final Pattern SHAPES = Pattern.compile(
            "(?:аа|уу|ээ(?!$)|өө|үү)|(?:ията|ите|ото|ският|ското|ските|ването|нето|ува|уваат|увања|ија|цьк\\p{L}{2,4}|ськ\\p{L}{2,4}|ацца|яцца|ецца|ць|ують|ають)$|дз[еяь]|й[гхд]$");

    /** Endings that Russian words have too, but Bulgarian and Macedonian ones far more often. */
    static final Pattern ARTICLES = Pattern.compile("\\p{L}{2}(?:ата|ята|ите|ото|ето|ават|яват|ира|ването|ира|ува)$");

    static final Set<String> ENGLISH = words(
            "the of and to in is that for on with as by at from was were are be been has have had it its this which"
                + " not or an he she his her they their will would said who we our you your but all more than into"
                + " about after over between during against there when what can could should one two new also other"
                + " these those such no a i if so up out only us them my do did how may must under through where while"
                + " both each any some most many made");

    /** Small words of the other languages in Latin letters that are no words of English. */
    static final Set<String> LATIN =
            words("der die das und ist nicht von mit den dem des ein eine einer einem sich auf für im zu auch als bei"
                + " nach wird werden wurde sind aus dass oder wie noch nur über zum zur hat haben sie wir ich es le la"
                + " les et est une dans pour que qui pas sur par plus au aux du un ce cette avec sont il elle ne se"
                + " ont été mais el los las del al y en por con su una lo como más sus fue este esta entre ha son sin"
                + " pero il lo gli che di da nel della dei delle non è per con una sono anche alla si ma come più o os"
                + " da do das dos em não uma com no na nos para foi ao pela pelo são mais w z na nie się do jest że"
                + " jak od po dla ale przez oraz są był była tym tego ich za ve bir bu için ile olarak olan çok daha"
                + " gibi kadar de da van het een en op te zijn niet dat met voor aan ook er bij om och att det som på"
                + " är av för med till inte den har jag var va bilan uchun bu ham edi a je se na že v s do to ne že i"
                + " în și cu pe nu este sau");

    private SmallWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(new HashSet<>(List.of(list.split(" "))));
    }
}
