package org.communique.lexicon.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.ByteBlockPool;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The lines of a table as bytes, by id: the lines of one id add up. One thread writes; once nobody does, any number read.
 */
final class RowsById {
    private static final int NONE = -1;

    /** Ends a cell; none has it within. */
    private static final char END = '\t';

    private static final BytesRef END_OF_CELL = new BytesRef(String.valueOf(END));

    private final BytesRefHash ids = new BytesRefHash();
    private final ByteBlockPool cells = new ByteBlockPool(new ByteBlockPool.DirectAllocator());

    /** Where the next row begins, by row; its end is where the one after begins. */
    private int[] starts = new int[64];

    /** The next row of the same id. */
    private int[] next = new int[64];

    /** The first and the last row of an id; none for one that was only spoken of. */
    private int[] first = new int[64];

    private int[] last = new int[64];
    private int rows;

    RowsById() {
        cells.nextBuffer();
    }

    /** The number of an id, from 0, given to it now where it has none. */
    int number(String id) {
        int added = ids.add(new BytesRef(id));
        if (added < 0) {
            return -added - 1;
        }
        first = ArrayUtil.grow(first, added + 1);
        last = ArrayUtil.grow(last, added + 1);
        first[added] = NONE;
        last[added] = NONE;
        return added;
    }

    /** The number of an id, negative where it has none. */
    int find(String id) {
        return ids.find(new BytesRef(id));
    }

    String id(int number) {
        return ids.get(number, new BytesRef()).utf8ToString();
    }

    boolean hasRows(int number) {
        return first[number] != NONE;
    }

    /** Adds a row of the same number of cells as all others. */
    void add(int number, String... row) {
        starts = ArrayUtil.grow(starts, rows + 2);
        next = ArrayUtil.grow(next, rows + 1);
        for (String cell : row) {
            cells.append(cell.getBytes(StandardCharsets.UTF_8));
            cells.append(END_OF_CELL);
        }
        link(number, rows, rows);
        next[rows] = NONE;
        starts[++rows] = Math.toIntExact(cells.getPosition());
    }

    /** Gives all rows of one id to another, behind its own. */
    void give(int from, int to) {
        if (hasRows(from)) {
            link(to, first[from], last[from]);
            first[from] = NONE;
            last[from] = NONE;
        }
    }

    private void link(int number, int from, int to) {
        if (first[number] == NONE) {
            first[number] = from;
        } else {
            next[last[number]] = from;
        }
        last[number] = to;
    }

    /** The rows of an id. */
    ToldRows rows(int number) {
        List<List<String>> told = new ArrayList<>();
        for (int row = first[number]; row != NONE; row = next[row]) {
            told.add(cells(row));
        }
        return new ToldRows(told);
    }

    private List<String> cells(int row) {
        byte[] bytes = new byte[starts[row + 1] - starts[row]];
        cells.readBytes(starts[row], bytes, 0, bytes.length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(END, at);
            found.add(text.substring(at, end));
            at = end + 1;
        }
        return found;
    }

    /** The numbers of all ids with rows, in the order of their first rows. */
    int[] inOrder() {
        long[] ordered = new long[ids.size()];
        int count = 0;
        for (int number = 0; number < ids.size(); number++) {
            if (hasRows(number)) {
                ordered[count++] = ((long) first[number] << 32) | number;
            }
        }
        Arrays.sort(ordered, 0, count);
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (int) ordered[i];
        }
        return numbers;
    }
}
