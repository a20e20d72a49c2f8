package org.communique.lexicon.names;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** What the tables of one kind tell, made when it is asked for. Safe for use by several threads. */
final class GazetteerTable<T> {
    private final RowsById rows;
    private final int[] order;
    private final Maker<T> maker;

    /** Makes what the rows of an id tell. */
    @FunctionalInterface
    interface Maker<T> {
        T make(String id, ToldRows rows);
    }

    /** @param rows to which nothing will be added */
    GazetteerTable(RowsById rows, Maker<T> maker) {
        this.rows = rows;
        this.order = rows.inOrder();
        this.maker = maker;
    }

    int size() {
        return order.length;
    }

    Optional<T> of(String id) {
        int number = rows.find(id);
        return number >= 0 && rows.hasRows(number) ? Optional.of(make(number)) : Optional.empty();
    }

    /** By its place in the order of the files. */
    T at(int place) {
        return make(order[place]);
    }

    private T make(int number) {
        return maker.make(rows.id(number), rows.rows(number));
    }

    /** All, in the order of the files; each is made anew whenever it is taken. */
    List<T> all() {
        return new All();
    }

    private final class All extends AbstractList<T> implements RandomAccess {
        @Override
        public T get(int place) {
            return at(place);
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
