package org.communique.lexicon.analysis;

import java.util.Random;

/** Text by chance, of pieces that analysis treats in ways of their own and of any characters at all. */
public final class AnyText {
    private static final String[] PIECES = {
        "Хачатуровым",
        "counter",
        "-",
        "‑",
        "–",
        "—",
        "terrorism",
        "’",
        "'",
        "d'",
        ".",
        ",",
        "/",
        "#",
        "@",
        "_",
        ":",
        " ",
        " ",
        " ",
        "\n",
        "\u00A0",
        "\u202F",
        "\u200B",
        "\u00AD",
        "\u0301",
        "\u202E",
        "\uD83D",
        "\uDE00",
        "😀",
        "\0",
        "İ",
        "ı",
        "I",
        "ß",
        "ё",
        "й",
        "и\u0306",
        "ＦＵＬＬ",
        "ﬁ",
        "東京",
        "عرب",
        "2254",
        "1,500",
        "09.06.2018",
        "U.N.",
        "Ю.А.",
        "S/RES/2254",
        "counterterrorism",
        "co-op",
        "Poccия",
        "nonproliferation's",
        "\uFEFF",
        "½",
        "ไทย"
    };

    private AnyText() {}

    /** Up to thirty pieces, with lone surrogates, controls and marks among them. */
    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(10) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
