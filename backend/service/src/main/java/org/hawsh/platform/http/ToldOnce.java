package org.hawsh.platform.http;

/**
 * An answer with something in it that is said once and never again, such as a new secret. Under {@link Once} it is kept without
 * that, so a replay does not say it either, and nothing that was kept can give it away.
 */
public interface ToldOnce {
    /** The same answer, as it may be given again. */
    ToldOnce withoutWhatIsToldOnce();
}
