package org.hawsh.participants.matching;

import java.util.Arrays;

/**
 * All parts of an index in the order in which they came, and the signs of their words one behind the other: whoever looks at three
 * thousand of them reads along one array and not through as many objects. Reading needs no lock and sees the parts that stood
 * there when it began; adding is for one thread at a time.
 */
final class NameShelf {
    /** Of a part: how many words it has, and whether the table of common names knows it. */
    private static final int PART_HEAD = 2;

    /** Of a word: its script, and how many signs follow. */
    private static final int WORD_HEAD = 2;

    private volatile Row row = new Row(new NamePart[16], new int[17], new byte[256], 0);

    /** Puts a part where {@link Row#size} said the next one will stand. */
    void add(NamePart part) {
        Row row = this.row.withRoomFor(part);
        int at = row.begin[row.size];
        row.cells[at++] = (byte) part.words().size();
        row.cells[at++] = (byte) (part.isCommon() ? 1 : 0);
        for (WrittenName word : part.words()) {
            char[] signs = word.signs();
            row.cells[at++] = (byte) word.script().ordinal();
            row.cells[at++] = (byte) signs.length;
            for (char sign : signs) {
                row.cells[at++] = Glance.placeOf(sign);
            }
        }
        row.parts[row.size] = part;
        row.begin[row.size + 1] = at;
        this.row = new Row(row.parts, row.begin, row.cells, row.size + 1);
    }

    Row row() {
        return row;
    }

    /**
     * @param begin where each part begins among the cells
     * @param cells of each part its head, and of each of its words the head and the signs
     * @param size how many parts it holds; what stands behind them is none of its readers' business
     */
    record Row(NamePart[] parts, int[] begin, byte[] cells, int size) {

        NamePart part(int place) {
            return parts[place];
        }

        boolean isCommon(int place) {
            return cells[begin[place] + 1] == 1;
        }

        /** False only of a part whose {@link NamePart#nearness} to the typed word is below this one. */
        boolean mayComeSoNear(int place, Glance[] typed, double nearness) {
            int at = begin[place] + PART_HEAD;
            for (int word = cells[begin[place]]; word > 0; word--) {
                int to = at + WORD_HEAD + cells[at + 1];
                if (typed[cells[at]].mayComeSoNear(cells, at + WORD_HEAD, to, nearness)) {
                    return true;
                }
                at = to;
            }
            return false;
        }

        private Row withRoomFor(NamePart part) {
            int end = begin[size] + PART_HEAD;
            for (WrittenName word : part.words()) {
                end += WORD_HEAD + word.signs().length;
            }
            boolean full = size == parts.length;
            return new Row(
                    full ? Arrays.copyOf(parts, 2 * size) : parts,
                    full ? Arrays.copyOf(begin, 2 * size + 1) : begin,
                    end <= cells.length ? cells : Arrays.copyOf(cells, 2 * end),
                    size);
        }
    }
}
