/**
 * What people may tell beside who they are: how they can be reached safely, languages, where they live now, skills, access
 * needs, a guardian, the mother's name, and changes of status with a coarse origin. Each part is optional, and each that
 * could harm somebody is written by few, read by fewer, and only for a purpose.
 *
 * <p>It belongs below the register: whose answers these are is asked of {@code TheRegister}, which the register implements.
 *
 * <p>Imports: access, centres, places, platform.codes, platform.http, platform.problems, platform.values,
 * platform.words, work.records.
 */
package org.hawsh.participants.profile;
