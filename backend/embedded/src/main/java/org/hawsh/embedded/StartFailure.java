package org.hawsh.embedded;

/** Something that keeps a server from starting; the message tells a person what to do about it. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
