/**
 * Lists as somebody likes to see them, kept under a name: what narrows them, their order, their columns. One's own, or shared with
 * the people of a centre. A view holds what stands in the list's address and never a word about a person.
 *
 * <p>Imports: access, platform.http, platform.problems, platform.trail, platform.values, platform.words.
 */
package org.hawsh.access.views;
