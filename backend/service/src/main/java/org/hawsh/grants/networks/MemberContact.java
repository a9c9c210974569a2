package org.hawsh.grants.networks;

/**
 * How a member is called and reached, as it lies sealed.
 *
 * @param name null for somebody of the register, who is called there
 * @param phone as it is stored, international; null if they gave none
 */
record MemberContact(String name, String phone) {}
