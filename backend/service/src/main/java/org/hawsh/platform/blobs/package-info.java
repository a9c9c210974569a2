/**
 * Files: encrypted chunks in the database, behind one store.
 *
 * <p>Imports: platform.
 */
package org.hawsh.platform.blobs;
