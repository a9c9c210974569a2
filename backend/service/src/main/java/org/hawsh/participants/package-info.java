/**
 * The register: people who take part, how their names are found, and what they agreed to.
 *
 * <p>Words: <em>participant</em>, <em>reference</em>, <em>consent</em>, <em>birth date</em> with its precision, <em>name word</em>
 * (a written name part in the lexicon). Sub-features: {@code matching} (how one spelling finds another), {@code profile} (what people tell beside who they are) and {@code imports}
 * (people from a file).
 *
 * <p>Imports: centres, places, access, platform.
 */
package org.hawsh.participants;
