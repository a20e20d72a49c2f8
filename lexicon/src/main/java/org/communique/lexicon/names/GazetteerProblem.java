package org.communique.lexicon.names;

/**
 * A line that the gazetteer could not take.
 *
 * @param file its name
 * @param line from 1, the header being the first
 * @param column name of the column, or empty for the whole line
 * @param reason what was found and what to do
 */
public record GazetteerProblem(String file, int line, String column, String reason) {
    /** Whether nothing of the file could be taken: its header is of no table. */
    public boolean ofWholeFile() {
        return line == 1;
    }

    @Override
    public String toString() {
        String place = column.isEmpty() ? "" : ", column " + column;
        return file + ", line " + line + place + ": " + reason;
    }
}
