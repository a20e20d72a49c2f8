package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.Question;

/** Parts as one question, with those of the same kind not nested in each other. */
final class Joined {
    private Joined() {}

    /** @param parts at least one */
    static Question all(List<Question> parts) {
        List<Question> flat = new ArrayList<>();
        for (Question part : parts) {
            if (part instanceof Question.And(List<Question> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new Question.And(flat);
    }

    /** @param parts at least one */
    static Question any(List<Question> parts) {
        List<Question> flat = new ArrayList<>();
        for (Question part : parts) {
            if (part instanceof Question.Or(List<Question> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new Question.Or(flat);
    }
}
