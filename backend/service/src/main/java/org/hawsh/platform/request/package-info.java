/**
 * What is known of a request before it is answered: its id and the language of its reader.
 *
 * <p>Words: <em>request</em>.
 *
 * <p>Imports: platform.values, platform.words.
 */
package org.hawsh.platform.request;
