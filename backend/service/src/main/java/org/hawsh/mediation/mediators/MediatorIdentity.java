package org.hawsh.mediation.mediators;

/**
 * What a mediator is recognised by when they are compared with the people of a case.
 *
 * @param phone as it is stored; null if it is not known
 * @param participantReference of their own record in the register; null if they have none
 */
public record MediatorIdentity(String name, String phone, String participantReference) {
    static final MediatorIdentity NOBODY = new MediatorIdentity("", null, null);
}
