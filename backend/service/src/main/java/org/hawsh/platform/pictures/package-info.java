/**
 * Photographs without what a camera writes into them beside the picture: where and when it was taken, by whom and with what.
 *
 * <p>Imports: nothing of ours.
 */
package org.hawsh.platform.pictures;
