package org.hawsh.testing;

import java.util.List;

/**
 * One difference between two versions of the contract.
 *
 * @param operations those that meet it, as {@code listCourses (GET /api/v1/courses)}
 * @param mend how the promise is kept after all; null if nothing was broken
 */
public record PromiseChange(List<String> operations, String what, String mend) {

    static PromiseChange broken(List<String> operations, String what, String mend) {
        return new PromiseChange(operations, what, mend);
    }

    static PromiseChange added(List<String> operations, String what) {
        return new PromiseChange(operations, what, null);
    }

    public boolean breaks() {
        return mend != null;
    }

    /** For whoever has to mend it. */
    @Override
    public String toString() {
        return "%s: %s. %s".formatted(where(), what, breaks() ? "Mend: " + mend + "." : "").strip();
    }

    /** For whoever reads what is new. */
    String line() {
        return "- %s: %s".formatted(where(), what);
    }

    private String where() {
        return operations.get(0)
                + (operations.size() > 1 ? " and %d more".formatted(operations.size() - 1) : "");
    }
}
