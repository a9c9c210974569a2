package org.hawsh.platform.trail;

/** What the caller of this request may do now; the floor above knows roles and assignments. */
public interface RightsHeld {

    boolean holds(Right right);
}
