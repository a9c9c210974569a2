package org.hawsh.benchmark.register;

/** How many were found, of how many could be. */
final class Share {
    private int asked;
    private int hits;
    private double possible;

    void add(boolean hit, double couldBe) {
        asked++;
        hits += hit ? 1 : 0;
        possible += couldBe;
    }

    double ofAll() {
        return (double) hits / asked;
    }

    double ofPossible() {
        return hits / possible;
    }

    @Override
    public String toString() {
        return "%.3f of %d, where %.3f was possible: %.3f of it"
                .formatted(ofAll(), asked, possible / asked, ofPossible());
    }
}
