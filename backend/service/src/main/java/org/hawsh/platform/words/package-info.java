/**
 * Languages and the sentences of the service in them; text in three languages and text that is plain.
 *
 * <p>Words: <em>language</em>, <em>localized text</em>, <em>messages</em>.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform.words;
