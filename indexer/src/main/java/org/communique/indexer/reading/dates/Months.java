package org.communique.indexer.reading.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of months, whole and cut short, in the languages of the sites that are read. */
final class Months {
    /** One row a language or form: twelve months, alternatives parted by a slash. */
    private static final String[] TABLE = {
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct"
                + " november/nov december/dec",
        "января/янв февраля/фев/февр марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен/сент"
                + " октября/окт ноября/ноя/нояб декабря/дек",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "januar/jänner/jän februar/feber märz/maerz/mär/mrz april mai juni juli august september oktober/okt november"
                + " dezember/dez",
        "janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre"
                + " novembre décembre/decembre/déc",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre"
                + " diciembre/dic",
        "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre"
                + " dicembre",
        "janeiro fevereiro/fev março/marco abril maio junho julho agosto setembro outubro/out novembro dezembro",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    };

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern SLASH = Pattern.compile("/");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** From 1 to 12, or 0 for a word that is no month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String row : TABLE) {
            int month = 0;
            for (String names : BLANK.split(row, -1)) {
                month++;
                for (String name : SLASH.split(names, -1)) {
                    numbers.putIfAbsent(name, month);
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
