package org.hawsh.mediation.mediators;

/** Languages that are spoken before a mediator. */
public final class SpokenLanguages {
    /** A language and perhaps a script (BCP 47): {@code ckb}, {@code kmr-Arab}. */
    public static final String TAG = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$";

    private SpokenLanguages() {}
}
