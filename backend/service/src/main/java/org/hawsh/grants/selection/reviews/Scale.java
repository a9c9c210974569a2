package org.hawsh.grants.selection.reviews;

/** In what applications are scored: whole points, by reviewers and committees alike. The schema holds the same bounds. */
public final class Scale {
    public static final int LOWEST = 0;
    public static final int HIGHEST = 5;

    private Scale() {}
}
