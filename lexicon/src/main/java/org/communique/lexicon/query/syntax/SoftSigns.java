package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.syntax.QuestionToken.Form;

/**
 * Tells signs from words where both are written alike: "and", «или», «не» are signs between two parts of a question and
 * words where they have nothing to join; a question does not begin with a small "not". NOT before W/5 is one sign with it.
 */
final class SoftSigns {
    private final String text;
    private final List<QuestionToken> tokens;
    private final List<QuestionToken> settled = new ArrayList<>();

    private SoftSigns(String text, List<QuestionToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<QuestionToken> settled(String text, List<QuestionToken> tokens) {
        return new SoftSigns(text, tokens).settled();
    }

    private List<QuestionToken> settled() {
        for (int i = 0; i < tokens.size(); i++) {
            QuestionToken token = tokens.get(i);
            QuestionToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean far = token instanceof QuestionToken.NotSign
                    && next instanceof QuestionToken.NearSign(Distance.Words(int _, boolean ordered), int _, int _)
                    && !ordered;
            if (far && next instanceof QuestionToken.NearSign(Distance.Words(int most, boolean _), int _, int end)) {
                settled.add(new QuestionToken.FarSign(most, token.start(), end));
                i++;
            } else {
                settled.add(isSoft(token) && !joins(token, next != null && next.begins()) ? word(token) : token);
            }
        }
        return settled;
    }

    private boolean joins(QuestionToken sign, boolean goesOn) {
        QuestionToken last = settled.isEmpty() ? null : settled.getLast();
        boolean afterPart = last != null && last.ends();
        boolean afterSign = sign instanceof QuestionToken.NotSign && last instanceof QuestionToken.Between;
        return goesOn && (afterPart || afterSign);
    }

    private static boolean isSoft(QuestionToken token) {
        return switch (token) {
            case QuestionToken.AndSign(boolean soft, int _, int _) -> soft;
            case QuestionToken.OrSign(boolean soft, int _, int _) -> soft;
            case QuestionToken.NotSign(boolean soft, int _, int _) -> soft;
            default -> false;
        };
    }

    private QuestionToken word(QuestionToken sign) {
        return new QuestionToken.Plain(text.substring(sign.start(), sign.end()), Form.ANY, sign.start(), sign.end());
    }
}
