package org.hawsh.access;

/** By which people sign in; programs have clients of their own. */
public final class WebClient {
    /** What the identity provider knows it by. */
    public static final String ID = "hawsh-web";

    private WebClient() {}
}
