/**
 * The program that answers questions: {@code ./communique serve}, {@code search}, {@code analyze}, {@code gazetteer},
 * {@code doctor}.
 *
 * <p>The door is {@link org.communique.server.ServerMain}, which wires {@code search} to {@code http} and to the terminal.
 */
@NullMarked
package org.communique.server;

import org.jspecify.annotations.NullMarked;
